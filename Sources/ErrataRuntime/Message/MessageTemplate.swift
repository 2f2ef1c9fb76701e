internal import ErrataBytes

/// A message on the wire in which `{name}` is a placeholder for a variable part.
///
/// A name is a letter or underscore and then letters, digits and underscores, all of ASCII; braces around anything else
/// are literal. Texts are compared byte by byte.
public struct MessageTemplate: Sendable, Hashable {
    /// The literal before the first placeholder.
    private var prefix: [UInt8] = []
    private var parts: [Part] = []

    /// A placeholder.
    private struct Part: Hashable {
        let name: String
        /// The literal after it, up to the next placeholder or the end.
        let suffix: [UInt8]

        func value(_ bytes: ArraySlice<UInt8>) -> NamedValue {
            NamedValue(name: name, value: String(decoding: bytes, as: UTF8.self))
        }
    }

    /// Parses the template of a text.
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

    /// The names of the placeholders, in order.
    public var names: [String] { parts.map { $0.name } }

    /// The literals around the placeholders, in UTF-8: one more than there are placeholders; any of them may be empty.
    public var literals: [[UInt8]] { [prefix] + parts.map { $0.suffix } }

    /// Matches a message against the template and returns the values of the placeholders, in order; nil for another
    /// message.
    ///
    /// Each value is as short as the literal after it allows, and may be empty; of adjacent placeholders, the last has
    /// the whole text.
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

    /// Returns the message with these values, by the names of the placeholders. A placeholder without a value stays as
    /// it is in the template, in its braces; values of other names are ignored.
    ///
    /// ``match(_:)`` returns the same values where no value but the last contains the literal that follows it, and no
    /// two placeholders are adjacent.
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
    /// Returns the first index of `wanted` in `bytes`.
    private static func find(_ wanted: [UInt8], in bytes: ArraySlice<UInt8>) -> Int? {
        bytes.withUnsafeBytes { bytes in wanted.withUnsafeBytes { Bytes.find($0, in: bytes) } }
            .map { bytes.startIndex + $0 }
    }
}
