internal import ErrataBytes

/// What a body looks like from outside.
enum BodyShape {
    /// Whether a body starts like HTML or XML, white space and a byte order mark aside: no vendor's JSON does.
    static func isMarkup(_ body: UnsafeBufferPointer<UInt8>) -> Bool {
        start(of: body).first == UInt8(ascii: "<")
    }

    /// Whether a body starts as a page of HTML does: with its document type or its root.
    static func isHTML(_ body: UnsafeBufferPointer<UInt8>) -> Bool {
        let start = start(of: body)
        return HeaderFields.isSame(start.prefix(14), "<!doctype html") || HeaderFields.isSame(start.prefix(5), "<html")
    }

    /// The body from its first byte on that is neither white space nor part of a byte order mark.
    private static func start(of body: UnsafeBufferPointer<UInt8>) -> Slice<UnsafeBufferPointer<UInt8>> {
        var rest = body[...]
        if rest.starts(with: [0xEF, 0xBB, 0xBF]) { rest = rest.dropFirst(3) }
        return rest.drop { ASCII.isWhitespace($0) }
    }
}
