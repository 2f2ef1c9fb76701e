internal import ErrataBytes

/// The identifier of a problem type (RFC 9457 section 3.1.1).
enum ProblemType {
    /// Returns the URL of a code: that of the catalog's documentation, with the code as its fragment, so that each code
    /// has a type of its own and the URL leads to the documentation; else the code's permalink. Nil where the catalog
    /// has neither, and for the row of a status.
    static func address(of entry: Catalog.Entry) -> String? {
        guard !entry.isStatus else { return nil }
        guard let documentation = entry.catalog.description.documentation else { return entry.permalink }
        let page = String(decoding: documentation.utf8.prefix { $0 != UInt8(ascii: "#") }, as: UTF8.self)
        return "\(page)#\(fragment(entry.codeText))"
    }

    /// Returns a text as a fragment, percent-encoding each byte that RFC 3986 section 3.5 does not allow there.
    private static func fragment(_ text: String) -> String {
        PercentEncoding.encoded(text) { isAllowed($0) }
    }

    private static func isAllowed(_ byte: UInt8) -> Bool {
        if ASCII.isAlphanumeric(byte) { return true }
        return "-._~!$&'()*+,;=:@/?".utf8.contains(byte)
    }
}
