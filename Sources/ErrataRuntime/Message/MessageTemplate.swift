internal import ErrataBytes

/// A wire text in which `{name}` stands for a part that varies.
///
/// A name is a letter or underscore and then letters, digits and underscores, all of ASCII; braces around anything else
/// stand for themselves. Texts are compared byte by byte.
public struct MessageTemplate: Sendable, Hashable {
    /// What comes before the first part.
    private var prefix: [UInt8] = []
    private var parts: [Part] = []

    /// A part that varies.
    private struct Part: Hashable {
        let name: String
        /// What follows it, up to the next part or the end.
        let suffix: [UInt8]

        func value(_ bytes: ArraySlice<UInt8>) -> NamedValue {
            NamedValue(name: name, value: String(decoding: bytes, as: UTF8.self))
        }
    }

    /// The template of a text.
    public init(_ text: String) {
        var text = text
        text.withUTF8 { bytes in
            var scanner = TemplateScanner(UnsafeRawBufferPointer(bytes))
            var (literal, name) = scanner.next()
            prefix = Array(literal)
            while let partName = name {
                (literal, name) = scanner.next()
                parts.append(Part(name: String(decoding: partName, as: UTF8.self), suffix: Array(literal)))
            }
        }
    }

    /// The names of the parts, in their order.
    public var names: [String] { parts.map { $0.name } }

    /// The texts around the parts, in UTF-8: one more than there are parts; any of them may be empty.
    public var literals: [[UInt8]] { [prefix] + parts.map { $0.suffix } }

    /// The parts that make the template into this message, in the order of the template; nil when it is another message.
    ///
    /// Each part is as short as what follows it allows, and may be empty; of parts that touch, the last has it all.
    public func match(_ message: String) -> [NamedValue]? {
        let message = Array(message.utf8)
        guard message.starts(with: prefix) else { return nil }
        guard let last = parts.last else { return message.count == prefix.count ? [] : nil }
        var values: [NamedValue] = []
        var start = prefix.count
        for part in parts.dropLast() {
            guard let end = Self.find(part.suffix, in: message[start...]) else { return nil }
            values.append(part.value(message[start..<end]))
            start = end + part.suffix.count
        }
        let end = message.count - last.suffix.count
        guard start <= end, message[end...].elementsEqual(last.suffix) else { return nil }
        return values + [last.value(message[start..<end])]
    }

    /// The message that these values make of the template, by the names of its parts. A part without a value stays as it is
    /// in the template, in its braces; values of other names are not used.
    ///
    /// ``match(_:)`` gives the values back where no value but the last holds what follows it in the template, and no two
    /// parts touch.
    public func filled(with values: [String: String]) -> String {
        var message = prefix
        for part in parts {
            message += (values[part.name] ?? "{\(part.name)}").utf8
            message += part.suffix
        }
        return String(decoding: message, as: UTF8.self)
    }
}

extension MessageTemplate {
    /// Where `wanted` first starts in `bytes`.
    private static func find(_ wanted: [UInt8], in bytes: ArraySlice<UInt8>) -> Int? {
        bytes.withUnsafeBytes { bytes in wanted.withUnsafeBytes { Bytes.find($0, in: bytes) } }
            .map { bytes.startIndex + $0 }
    }
}
