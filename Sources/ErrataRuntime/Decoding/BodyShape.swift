internal import ErrataBytes

/// Detects the format of a body from its first bytes.
enum BodyShape {
    /// Whether a body starts like HTML or XML, after white space and a byte order mark: no vendor's JSON does.
    static func isMarkup(_ body: UnsafeBufferPointer<UInt8>) -> Bool {
        start(of: body).first == UInt8(ascii: "<")
    }

    /// Whether a body starts like JSON's objects and arrays.
    static func isJSON(_ body: UnsafeBufferPointer<UInt8>) -> Bool {
        let first = start(of: body).first
        return first == UInt8(ascii: "{") || first == UInt8(ascii: "[")
    }

    /// Whether a body starts like an HTML page: with its document type or its root element.
    static func isHTML(_ body: UnsafeBufferPointer<UInt8>) -> Bool {
        starts(body, "<!doctype html") || starts(body, "<html")
    }

    /// Whether a body is a text that only edges send: Envoy's for a request that it could not pass on, and Cloudflare's
    /// `error code: 1015`.
    static func isEdgeText(_ body: UnsafeBufferPointer<UInt8>) -> Bool {
        starts(body, "no healthy upstream") || starts(body, "upstream connect error")
            || starts(body, "upstream request timeout") || starts(body, "upstream max stream duration reached")
            || starts(body, "local_rate_limited") || starts(body, "RBAC: access denied") || isErrorNumber(body)
    }

    /// Returns a body that is one short line of several words, without JSON in it.
    static func sentence(_ body: UnsafeBufferPointer<UInt8>) -> String? {
        let start = start(of: body)
        guard let end = start.lastIndex(where: { !ASCII.isWhitespace($0) }), end - start.startIndex < 300 else {
            return nil
        }
        let line = start[...end]
        let isText = line.allSatisfy { $0 >= 0x20 && $0 != 0x7F && $0 != UInt8(ascii: "{") }
        return isText && line.contains(UInt8(ascii: " ")) ? String(decoding: line, as: UTF8.self) : nil
    }

    private static func isErrorNumber(_ body: UnsafeBufferPointer<UInt8>) -> Bool {
        guard starts(body, "error code: ") else { return false }
        let rest = start(of: body).dropFirst(12)
        let digits = rest.prefix { ASCII.isDigit($0) }
        return (3...4).contains(digits.count) && rest.dropFirst(digits.count).allSatisfy { ASCII.isWhitespace($0) }
    }

    private static func starts(_ body: UnsafeBufferPointer<UInt8>, _ text: StaticString) -> Bool {
        HeaderFields.isSame(start(of: body).prefix(text.utf8CodeUnitCount), text)
    }

    /// Returns the body without leading white space and a byte order mark.
    private static func start(of body: UnsafeBufferPointer<UInt8>) -> Slice<UnsafeBufferPointer<UInt8>> {
        var rest = body[...]
        if rest.starts(with: [0xEF, 0xBB, 0xBF]) { rest = rest.dropFirst(3) }
        return rest.drop { ASCII.isWhitespace($0) }
    }
}
