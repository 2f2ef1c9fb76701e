import ErrataBytes

/// Encodes the addresses of documents as the destinations of links.
package enum WebAddress {
    /// Returns the URL, percent-encoded where a character could end the link or is not one of a URI (RFC 3986 section
    /// 2); nil unless its scheme is http or https.
    package static func encode(_ url: String) -> String? {
        guard url.hasPrefix("https://") || url.hasPrefix("http://") else { return nil }
        var result = ""
        for byte in url.utf8 {
            if isKept(byte) {
                result.unicodeScalars.append(Unicode.Scalar(byte))
            } else {
                let digits = (String(byte >> 4, radix: 16), String(byte & 15, radix: 16))
                result += "%\(digits.0.uppercased())\(digits.1.uppercased())"
            }
        }
        return result
    }

    private static func isKept(_ byte: UInt8) -> Bool {
        ASCII.isAlphanumeric(byte) || "-._~:/?#@!$+,;=%".utf8.contains(byte)
    }
}
