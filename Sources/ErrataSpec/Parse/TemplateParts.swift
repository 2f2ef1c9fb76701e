import ErrataBytes
import ErrataCore

/// A wire message in which `{name}` stands for a part that varies.
///
/// ``TemplateScanner`` has the grammar.
struct TemplateParts {
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

    /// The stretches of a text in braces with which somebody may have meant a name: word characters, blanks, dots and
    /// hyphens.
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
