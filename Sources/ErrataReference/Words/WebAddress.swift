import ErrataBytes

/// Encodes the addresses of documents as the destinations of links.
package enum WebAddress {
    /// Returns the URL, percent-encoded where a character could end the link or is not one of a URI (RFC 3986 section
    /// 2); nil unless its scheme is http or https.
    package static func encode(_ url: String) -> String? {
        guard url.hasPrefix("https://") || url.hasPrefix("http://") else { return nil }
        return percentEncoded(url, keeping: "-._~:/?#@!$+,;=%")
    }

    /// Returns a text as a value in the query of a URL: everything but the unreserved characters is percent-encoded
    /// (RFC 3986 section 2.3).
    package static func queryValue(_ text: String) -> String {
        percentEncoded(text, keeping: "-._~")
    }

    private static func percentEncoded(_ text: String, keeping kept: String) -> String {
        var result = ""
        for byte in text.utf8 {
            if ASCII.isAlphanumeric(byte) || kept.utf8.contains(byte) {
                result.unicodeScalars.append(Unicode.Scalar(byte))
            } else {
                let digits = (String(byte >> 4, radix: 16), String(byte & 15, radix: 16))
                result += "%\(digits.0.uppercased())\(digits.1.uppercased())"
            }
        }
        return result
    }
}
