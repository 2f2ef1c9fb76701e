/// Converts the path of a file into a URI reference (RFC 3986).
enum PathURI {
    /// Returns a `file` URI for an absolute path and a relative reference for any other. What is neither an unreserved
    /// character nor a slash is percent-encoded, so that a colon in the first part does not make it a scheme.
    static func text(of path: String) -> String {
        var path = path[...]
        while path.hasPrefix("./") { path = path.dropFirst(2).drop { $0 == "/" } }
        let encoded = path.utf8.reduce(into: "") { text, byte in
            if isPlain(byte) { text.unicodeScalars.append(Unicode.Scalar(byte)) } else { text += escape(byte) }
        }
        return path.first == "/" ? "file://\(encoded)" : encoded
    }

    private static func isPlain(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
            UInt8(ascii: "0")...UInt8(ascii: "9"):
            true
        default: "/-._~".utf8.contains(byte)
        }
    }

    /// Returns the percent-encoding of a byte (section 2.1).
    static func escape(_ byte: UInt8) -> String {
        let digits = String(byte, radix: 16, uppercase: true)
        return digits.utf8.count < 2 ? "%0\(digits)" : "%\(digits)"
    }
}
