import ErrataBytes
import ErrataRuntime

/// A message on the wire as a template, found by comparing texts that differ in nothing but variable parts: numbers,
/// ids, dates, addresses, texts in quotes.
///
/// `Order 17 not found` and `Order 9 not found` are `Order {number} not found`. A part that is the same in all texts
/// stays as it is, unless it may identify somebody: such a part, and every text in quotes, is a placeholder even where
/// only one text is known.
struct MessagePattern: Sendable {
    /// The number of messages.
    private(set) var count = 0
    /// The texts around the variable parts: one more than these.
    private let literals: [[UInt8]]
    private var slots: [Slot]

    /// A variable part of all messages.
    private struct Slot: Sendable {
        var kind: VariablePart.Kind
        /// The text as long as all messages have the same; nil for a placeholder.
        var value: [UInt8]?
    }

    /// Creates the pattern of one message, which counts as none until it is added.
    ///
    /// - Parameter message: the message.
    init(_ message: String) {
        let bytes = Array(message.utf8)
        var (literals, slots, start): ([[UInt8]], [Slot], Int) = ([], [], 0)
        for part in VariableScanner(bytes).parts {
            literals.append(Array(bytes[start..<part.range.lowerBound]))
            slots.append(Slot(kind: part.kind, value: part.isPersonal ? nil : Array(bytes[part.range])))
            start = part.range.upperBound
        }
        (self.literals, self.slots) = (literals + [Array(bytes[start...])], slots)
    }

    /// What messages of one pattern have in common: the texts between the variable parts, with a NUL for each of these.
    var key: [UInt8] { Array(literals.joined(separator: [0])) }

    /// Adds a message with the same ``key``.
    mutating func add(_ other: MessagePattern, count added: Int = 1) {
        count += added
        for index in slots.indices {
            slots[index].kind = slots[index].kind.merged(with: other.slots[index].kind)
            if slots[index].value != other.slots[index].value { slots[index].value = nil }
        }
    }
}

extension MessagePattern {
    /// The template; nil where nothing but variable parts is left of it, so that it would match any message.
    var template: String? {
        var names = PlaceholderNames()
        var (text, recent): ([UInt8], [UInt8]) = (literals[0], literals[0])
        for (index, slot) in slots.enumerated() {
            let next = literals[index + 1]
            if let value = slot.value {
                (text, recent) = (text + value, recent + value)
            } else {
                text += "{\(names.name(for: slot.kind, after: recent, before: next))}".utf8
                recent = []
            }
            (text, recent) = (text + next, recent + next)
        }
        guard literals.contains(where: { $0.contains { ASCII.isLetter($0) || $0 >= 0x80 } }) else { return nil }
        let template = String(decoding: text, as: UTF8.self)
        // Braces in a message could make a placeholder of a word.
        return MessageTemplate(template).names.elementsEqual(names.names) ? template : nil
    }

    /// Whether the template has a placeholder, and is therefore a reading.
    var isInferred: Bool { slots.contains { $0.value == nil } }
}
