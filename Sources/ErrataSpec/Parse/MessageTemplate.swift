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
        var message = message
        (parts, oddities) = message.withUTF8 { bytes in
            var scanner = Scanner(bytes)
            scanner.scan()
            return (scanner.parts, scanner.oddities)
        }
    }
}

/// Looks through the UTF-8 of a message: braces and names are ASCII, so no byte of another character is one of theirs.
private struct Scanner {
    private let bytes: UnsafeBufferPointer<UInt8>
    /// Where the text begins that has not become a part yet.
    private var start = 0
    private(set) var parts: [MessageTemplate.Part] = []
    private(set) var oddities: [String] = []

    init(_ bytes: UnsafeBufferPointer<UInt8>) {
        self.bytes = bytes
    }

    mutating func scan() {
        var index = 0
        while let brace = bytes[index...].firstIndex(of: UInt8(ascii: "{")) { index = takeBrace(at: brace) }
        endText(at: bytes.count)
    }

    /// Takes `{name}`, or the brace alone, which is text then; returns where to look on.
    private mutating func takeBrace(at brace: Int) -> Int {
        let end = bytes[(brace + 1)...].firstIndex { $0 == UInt8(ascii: "}") || $0 == UInt8(ascii: "{") }
        guard let end, bytes[end] == UInt8(ascii: "}") else { return brace + 1 }
        let inside = bytes[(brace + 1)..<end]
        guard Self.isName(inside) else {
            if inside.allSatisfy(Self.isOdd) { oddities.append(text(brace..<(end + 1))) }
            return brace + 1
        }
        endText(at: brace)
        parts.append(.name(text(inside.indices)))
        start = end + 1
        return start
    }

    private mutating func endText(at end: Int) {
        if start < end { parts.append(.text(text(start..<end))) }
        start = end
    }

    private func text(_ range: Range<Int>) -> String {
        String(decoding: bytes[range], as: UTF8.self)
    }

    private static func isName(_ text: Slice<UnsafeBufferPointer<UInt8>>) -> Bool {
        guard let first = text.first, !TextForms.isDigit(first) else { return false }
        return text.allSatisfy(isWordCharacter)
    }

    /// Whether somebody may have meant a name with it: word characters, blanks, dots and hyphens.
    private static func isOdd(_ byte: UInt8) -> Bool {
        isWordCharacter(byte) || " .-".utf8.contains(byte)
    }

    private static func isWordCharacter(_ byte: UInt8) -> Bool {
        TextForms.isAlphanumeric(byte) || byte == UInt8(ascii: "_")
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
