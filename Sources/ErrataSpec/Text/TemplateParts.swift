import ErrataBytes
import ErrataCore

/// A message on the wire in which `{name}` is a placeholder for a variable part.
///
/// ``TemplateScanner`` has the grammar.
struct TemplateParts {
    /// A part of the message.
    enum Part: Equatable {
        /// A literal text.
        case text(String)
        /// A placeholder.
        case name(String)
    }

    /// The parts in order; two texts are never adjacent.
    let parts: [Part]
    /// Texts in braces that are almost names, such as `{action-name}`.
    let oddities: [String]

    init(_ message: String) {
        var message = message
        var (parts, oddities): ([Part], [String]) = ([], [])
        message.withUTF8 { bytes in
            var scanner = TemplateScanner(UnsafeRawBufferPointer(bytes))
            var name: UnsafeRawBufferPointer?
            repeat {
                let next = scanner.next()
                if !next.literal.isEmpty { parts.append(.text(String(decoding: next.literal, as: UTF8.self))) }
                oddities += Self.oddities(in: next.literal)
                name = next.name
                if let name { parts.append(.name(String(decoding: name, as: UTF8.self))) }
            } while name != nil
        }
        (self.parts, self.oddities) = (parts, oddities)
    }

    /// Returns the texts in braces that may have been meant as names: word characters, blanks, dots and hyphens.
    private static func oddities(in literal: UnsafeRawBufferPointer) -> [String] {
        var oddities: [String] = []
        for stretch in literal.split(separator: UInt8(ascii: "{"), omittingEmptySubsequences: false).dropFirst() {
            guard let end = stretch.firstIndex(of: UInt8(ascii: "}")) else { continue }
            let inside = stretch[..<end]
            guard inside.allSatisfy({ ASCII.isWordCharacter($0) || " .-".utf8.contains($0) }) else { continue }
            oddities.append("{\(String(decoding: inside, as: UTF8.self))}")
        }
        return oddities
    }
}

extension TemplateParts {
    /// The names of the placeholders, in order.
    var names: [String] {
        parts.compactMap { if case .name(let name) = $0 { name } else { nil } }
    }

    /// The pairs of placeholders with no text between them.
    var adjacentNames: [(String, String)] {
        zip(parts, parts.dropFirst()).compactMap { pair in
            if case (.name(let left), .name(let right)) = pair { (left, right) } else { nil }
        }
    }

    /// The message without the names of its placeholders: two messages with the same pattern cannot be distinguished.
    var pattern: String {
        parts.map { if case .text(let text) = $0 { text } else { "{}" } }.joined()
    }
}
