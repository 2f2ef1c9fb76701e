import ErrataJSON

/// The forms that a text can be asked to have, each as a question to a text.
enum TextForms {
    static func isSlug(_ text: String) -> Bool {
        let words = text.utf8.split(separator: UInt8(ascii: "-"), omittingEmptySubsequences: false)
        guard let first = text.utf8.first, isLower(first) else { return false }
        return words.allSatisfy { !$0.isEmpty && $0.allSatisfy { isLower($0) || isDigit($0) } }
    }

    static func isTypeName(_ text: String) -> Bool {
        guard let first = text.utf8.first, isUpper(first) else { return false }
        return text.utf8.allSatisfy(isAlphanumeric)
    }

    static func isFieldName(_ text: String) -> Bool {
        guard let first = text.utf8.first, isLower(first) else { return false }
        return text.utf8.allSatisfy(isAlphanumeric)
    }

    static func isCaseName(_ text: String) -> Bool {
        guard let first = text.utf8.first, isLower(first) else { return false }
        return text.utf8.allSatisfy { isAlphanumeric($0) || $0 == UInt8(ascii: "_") }
    }

    /// A token of RFC 9110 section 5.6.2.
    static func isHeaderName(_ text: String) -> Bool {
        !text.isEmpty && text.utf8.allSatisfy { isAlphanumeric($0) || "!#$%&'*+-.^_`|~".utf8.contains($0) }
    }

    static func isPointer(_ text: String) -> Bool {
        (try? JSONPointer(parsing: text)) != nil
    }

    /// Something follows the scheme, and nothing in it is blank or a control.
    static func isAddress(_ text: String) -> Bool {
        let schemes = ["http://", "https://"]
        guard let scheme = schemes.first(where: { text.utf8.starts(with: $0.utf8) }) else { return false }
        return text.utf8.count > scheme.utf8.count && text.utf8.allSatisfy { $0 > 0x20 && $0 != 0x7F }
    }

    /// A day of the Gregorian calendar.
    static func isDate(_ text: String) -> Bool {
        let bytes = Array(text.utf8)
        let hyphens = [4, 7]
        guard bytes.count == 10, bytes.indices.allSatisfy({ (bytes[$0] == 0x2D) == hyphens.contains($0) }) else {
            return false
        }
        let numbers = text.split(separator: "-").map { $0.utf8.allSatisfy(isDigit) ? Int($0) ?? 0 : 0 }
        return numbers.count == 3 && days(in: numbers[1], of: numbers[0]).contains(numbers[2])
    }

    private static func days(in month: Int, of year: Int) -> Range<Int> {
        let isLeap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)
        return switch month {
        case 1, 3, 5, 7, 8, 10, 12: 1..<32
        case 4, 6, 9, 11: 1..<31
        case 2: isLeap ? 1..<30 : 1..<29
        default: 0..<0
        }
    }
}

extension TextForms {
    static func isLower(_ byte: UInt8) -> Bool { (0x61...0x7A).contains(byte) }
    static func isUpper(_ byte: UInt8) -> Bool { (0x41...0x5A).contains(byte) }
    static func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }
    static func isAlphanumeric(_ byte: UInt8) -> Bool { isLower(byte) || isUpper(byte) || isDigit(byte) }
}
