import ErrataBytes

/// The spellings of a place in a response: the mistakes that a JSON Pointer and the name of a header can have, and what
/// was probably meant.
enum PlaceSpelling {
    /// Whether a text is the name of a header that exists: a token (RFC 9110 section 5.6.2) without a dot or a dollar
    /// sign, which are legal, and in a spec always the signs of a path into the body.
    static func isHeaderName(_ text: String) -> Bool {
        TextForms.isHeaderName(text) && !text.utf8.contains { $0 == UInt8(ascii: ".") || $0 == UInt8(ascii: "$") }
    }

    /// Whether a token of a pointer ends in an index in brackets: `errors[0]`, `errors[*]`, `errors[]`.
    static func hasBracketIndex(_ pointer: String) -> Bool {
        tokens(of: pointer).contains { token in
            guard let open = token.lastIndex(of: UInt8(ascii: "[")), token.last == UInt8(ascii: "]") else {
                return false
            }
            return token[open...].dropFirst().dropLast().allSatisfy { ASCII.isDigit($0) || $0 == UInt8(ascii: "*") }
        }
    }

    /// Whether a pointer has the token `-`, which RFC 6901 section 4 defines as the element behind the last one.
    static func leadsPastEnd(_ pointer: String) -> Bool {
        tokens(of: pointer).contains { $0.elementsEqual("-".utf8) }
    }

    /// Whether a pointer has an empty token.
    static func hasEmptyToken(_ pointer: String) -> Bool {
        tokens(of: pointer).contains(where: \.isEmpty)
    }

    /// The tokens of a pointer, as they are written.
    static func tokens(of pointer: String) -> [Substring.UTF8View] {
        pointer.utf8.split(separator: UInt8(ascii: "/"), omittingEmptySubsequences: false).dropFirst()
            .map { Substring($0).utf8 }
    }

    /// Returns the pointer that a path in another notation stands for: `error.code`, `$.errors[0]`, `/errors[0]/code`,
    /// `#/error`. Empty where there is none, or no safe one.
    static func pointers(meantBy text: String) -> [String] {
        guard text.utf8.count <= 80, text.utf8.allSatisfy({ $0 > 0x20 && $0 < 0x7F }) else { return [] }
        let path = text.utf8.drop { $0 == UInt8(ascii: "$") || $0 == UInt8(ascii: "#") }
        let separators = text.utf8.first == UInt8(ascii: "/") ? "/[]'\"" : "/[]'\"."
        let tokens = path.split { separators.utf8.contains($0) }.map { String(Substring($0)) }
        guard !tokens.isEmpty, !text.contains(".."), tokens.allSatisfy(isPlain) else { return [] }
        let pointer = tokens.map { "/\($0)" }.joined()
        return pointer == text ? [] : [pointer]
    }

    /// Returns the pointers to an element instead of the one past the end.
    static func elements(meantBy pointer: String) -> [String] {
        guard tokens(of: pointer).allSatisfy({ isPlain(String(Substring($0))) }) else { return [] }
        return ["0", "*"].map { element in
            tokens(of: pointer).map { $0.elementsEqual("-".utf8) ? "/\(element)" : "/\(Substring($0))" }.joined()
        }
    }

    private static func isPlain(_ token: String) -> Bool {
        token == "*" || token.utf8.allSatisfy { ASCII.isWordCharacter($0) || $0 == UInt8(ascii: "-") || $0 == 0x2E }
    }
}
