internal import ErrataBytes

/// What identifies a type of problem (RFC 9457 section 3.1.1).
enum ProblemType {
    /// The address under which the catalog's documentation has a code: the documentation's own, with the code as its
    /// fragment, so that each code has a type of its own and the address leads to the documentation. Nil where the
    /// catalog knows no address, and for what a status means.
    static func address(of entry: Catalog.Entry) -> String? {
        guard !entry.isStatus, let documentation = entry.catalog.description.documentation else { return nil }
        let page = String(decoding: documentation.utf8.prefix { $0 != UInt8(ascii: "#") }, as: UTF8.self)
        return "\(page)#\(fragment(entry.codeText))"
    }

    /// A text as a fragment, with `%` and two digits for each byte that RFC 3986 section 3.5 does not allow there.
    private static func fragment(_ text: String) -> String {
        var bytes: [UInt8] = []
        for byte in text.utf8 {
            bytes += isAllowed(byte) ? [byte] : [UInt8(ascii: "%"), hex(byte >> 4), hex(byte)]
        }
        return String(decoding: bytes, as: UTF8.self)
    }

    private static func isAllowed(_ byte: UInt8) -> Bool {
        if ASCII.isAlphanumeric(byte) { return true }
        return "-._~!$&'()*+,;=:@/?".utf8.contains(byte)
    }

    private static func hex(_ digit: UInt8) -> UInt8 {
        ASCII.uppercased(ASCII.hexadecimalDigit(digit))
    }
}
