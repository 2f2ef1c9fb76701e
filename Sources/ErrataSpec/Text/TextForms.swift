import ErrataBytes
import ErrataJSON

/// The formats that a text can be required to have, each as a predicate.
package enum TextForms {
    static func isSlug(_ text: String) -> Bool {
        let words = text.utf8.split(separator: UInt8(ascii: "-"), omittingEmptySubsequences: false)
        guard let first = text.utf8.first, ASCII.isLowercase(first) else { return false }
        return words.allSatisfy { !$0.isEmpty && $0.allSatisfy { ASCII.isLowercase($0) || ASCII.isDigit($0) } }
    }

    static func isTypeName(_ text: String) -> Bool {
        guard let first = text.utf8.first, ASCII.isUppercase(first) else { return false }
        return text.utf8.allSatisfy(ASCII.isAlphanumeric)
    }

    static func isFieldName(_ text: String) -> Bool {
        guard let first = text.utf8.first, ASCII.isLowercase(first) else { return false }
        return text.utf8.allSatisfy(ASCII.isAlphanumeric)
    }

    static func isCaseName(_ text: String) -> Bool {
        guard let first = text.utf8.first, ASCII.isLowercase(first) else { return false }
        return text.utf8.allSatisfy { ASCII.isAlphanumeric($0) || $0 == UInt8(ascii: "_") }
    }

    /// Whether a text is a token of RFC 9110 section 5.6.2.
    static func isHeaderName(_ text: String) -> Bool {
        !text.isEmpty && text.utf8.allSatisfy { ASCII.isAlphanumeric($0) || "!#$%&'*+-.^_`|~".utf8.contains($0) }
    }

    /// Whether a text is the name of a host in lower case, with at least two labels (RFC 1123 section 2.1), or `*.` and
    /// such a name.
    package static func isHost(_ text: String) -> Bool {
        let name = text.utf8.starts(with: "*.".utf8) ? text.utf8.dropFirst(2) : text.utf8[...]
        let labels = name.split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
        return labels.count > 1
            && labels.allSatisfy { label in
                (1...63).contains(label.count) && label.first != 0x2D && label.last != 0x2D
                    && label.allSatisfy { ASCII.isLowercase($0) || ASCII.isDigit($0) || $0 == 0x2D }
            }
    }

    package static func isPointer(_ text: String) -> Bool {
        (try? JSONPointer(parsing: text)) != nil
    }

    /// Whether a text is a URL: it continues after the scheme, without blanks and control characters.
    package static func isAddress(_ text: String) -> Bool {
        let schemes = ["http://", "https://"]
        guard let scheme = schemes.first(where: { text.utf8.starts(with: $0.utf8) }) else { return false }
        return text.utf8.count > scheme.utf8.count && text.utf8.allSatisfy { $0 > 0x20 && $0 != 0x7F }
    }

    /// Whether a text is a day of the Gregorian calendar.
    package static func isDate(_ text: String) -> Bool {
        let bytes = Array(text.utf8)
        let hyphens = [4, 7]
        guard bytes.count == 10, bytes.indices.allSatisfy({ (bytes[$0] == 0x2D) == hyphens.contains($0) }) else {
            return false
        }
        let numbers = text.split(separator: "-").compactMap { $0.utf8.allSatisfy(ASCII.isDigit) ? Int($0) : nil }
        return numbers.count == 3 && CivilDay(year: numbers[0], month: numbers[1], day: numbers[2]).isOnCalendar
    }
}
