/// A wire message in which `{name}` stands for a part that varies.
///
/// A name is an ASCII letter or `_`, then letters, digits and `_`. Any other brace is wire text like the rest, since
/// messages are exact.
struct MessageTemplate {
    /// A stretch of the message.
    enum Part: Equatable {
        /// Text that stands as it is.
        case text(String)
        /// A part that varies.
        case name(String)
    }

    /// The stretches in their order; two texts never follow each other.
    let parts: [Part]
    /// Stretches in braces that are nearly names, such as `{action-name}`.
    let oddities: [String]

    init(_ message: String) {
        var scanner = Scanner()
        var rest = message.unicodeScalars[...]
        while let brace = rest.firstIndex(of: "{") {
            scanner.text.append(contentsOf: rest[..<brace])
            rest = scanner.takeBrace(from: rest[brace...])
        }
        scanner.text.append(contentsOf: rest)
        scanner.endText()
        parts = scanner.parts
        oddities = scanner.oddities
    }
}

/// What has been found so far.
private struct Scanner {
    var parts: [MessageTemplate.Part] = []
    var oddities: [String] = []
    /// Text that has not become a part yet.
    var text = String.UnicodeScalarView()

    /// Takes `{name}`, or the brace alone, which is text then; returns what follows.
    mutating func takeBrace(from rest: Substring.UnicodeScalarView) -> Substring.UnicodeScalarView {
        let inside = rest.dropFirst().prefix { $0 != "}" && $0 != "{" }
        let after = rest[inside.endIndex...]
        if after.first == "}" {
            if Self.isName(inside) {
                endText()
                parts.append(.name(String(Substring(inside))))
                return after.dropFirst()
            }
            if Self.isOdd(inside) { oddities.append("{\(Substring(inside))}") }
        }
        text.append("{")
        return rest.dropFirst()
    }

    mutating func endText() {
        if !text.isEmpty { parts.append(.text(String(text))) }
        text = String.UnicodeScalarView()
    }

    private static func isName(_ text: Substring.UnicodeScalarView) -> Bool {
        guard let first = text.first, !("0"..."9").contains(first) else { return false }
        return text.allSatisfy(isWordCharacter)
    }

    /// Whether somebody may have meant a name: nothing, or word characters with blanks, dots and hyphens.
    private static func isOdd(_ text: Substring.UnicodeScalarView) -> Bool {
        text.allSatisfy { isWordCharacter($0) || $0 == " " || $0 == "." || $0 == "-" }
    }

    private static func isWordCharacter(_ scalar: Unicode.Scalar) -> Bool {
        guard let byte = UInt8(exactly: scalar.value) else { return false }
        return TextForms.isAlphanumeric(byte) || scalar == "_"
    }
}

extension MessageTemplate {
    /// The names of the parts that vary, in their order.
    var names: [String] {
        parts.compactMap { if case .name(let name) = $0 { name } else { nil } }
    }

    /// The pairs of parts that no text keeps apart.
    var adjacentNames: [(String, String)] {
        zip(parts, parts.dropFirst()).compactMap { pair in
            if case (.name(let left), .name(let right)) = pair { (left, right) } else { nil }
        }
    }

    /// The message with all names left out: two messages of the same pattern cannot be told apart.
    var pattern: String {
        parts.map { if case .text(let text) = $0 { text } else { "{}" } }.joined()
    }
}
