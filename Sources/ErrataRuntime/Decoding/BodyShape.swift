internal import ErrataBytes

/// Detects the format of a body from its first bytes.
enum BodyShape {
    /// Whether a body starts like HTML or XML, after white space and a byte order mark: no vendor's JSON does.
    static func isMarkup(_ body: UnsafeBufferPointer<UInt8>) -> Bool {
        start(of: body).first == UInt8(ascii: "<")
    }

    /// Whether a body starts like an HTML page: with its document type or its root element.
    static func isHTML(_ body: UnsafeBufferPointer<UInt8>) -> Bool {
        let start = start(of: body)
        return HeaderFields.isSame(start.prefix(14), "<!doctype html") || HeaderFields.isSame(start.prefix(5), "<html")
    }

    /// Returns the body without leading white space and a byte order mark.
    private static func start(of body: UnsafeBufferPointer<UInt8>) -> Slice<UnsafeBufferPointer<UInt8>> {
        var rest = body[...]
        if rest.starts(with: [0xEF, 0xBB, 0xBF]) { rest = rest.dropFirst(3) }
        return rest.drop { ASCII.isWhitespace($0) }
    }
}
