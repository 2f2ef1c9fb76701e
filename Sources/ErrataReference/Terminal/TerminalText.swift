/// A text that can be shown on a terminal as it is: nothing in it acts on the terminal.
///
/// What is written in Swift source stays as it is; every value put in by interpolation is encoded. Controls, line
/// breaks, bidirectional controls and the separators U+2028 and U+2029 become visible escapes such as `\u{1B}`, and so
/// do bytes that are not UTF-8 (`\xFF`).
public struct TerminalText: Sendable, Hashable, ExpressibleByStringInterpolation, CustomStringConvertible {
    /// The text as it goes to the terminal.
    public let description: String

    /// A text of the program's own.
    public init(stringLiteral value: String) {
        description = value
    }

    /// A text of the program's own with values in it.
    public init(stringInterpolation: StringInterpolation) {
        description = stringInterpolation.text
    }

    /// Any text, made harmless.
    public init(_ text: String) {
        description = ControlEscape.visible(text)
    }

    /// Any bytes, made harmless: UTF-8 where they are, `\xFF` where they are not.
    public init(bytes: some Sequence<UInt8>) {
        var decoder = UTF8Decoder(bytes)
        description = decoder.visibleText()
    }

    /// Collects the parts of a text.
    public struct StringInterpolation: StringInterpolationProtocol {
        var text = ""

        /// An interpolation with nothing in it.
        public init(literalCapacity: Int, interpolationCount: Int) {}

        /// Adds what stands in the source.
        public mutating func appendLiteral(_ literal: String) { text += literal }

        /// Adds a value, encoded.
        public mutating func appendInterpolation(_ value: String) { text += ControlEscape.visible(value) }

        /// Adds a number.
        public mutating func appendInterpolation(_ value: Int) { text += String(value) }

        /// Adds what is encoded already.
        public mutating func appendInterpolation(_ value: TerminalText) { text += value.description }
    }
}

/// Decodes bytes that may not be UTF-8.
private struct UTF8Decoder<Bytes: Sequence<UInt8>> {
    private var parser = Unicode.UTF8.ForwardParser()
    private let bytes: Bytes

    init(_ bytes: Bytes) {
        self.bytes = bytes
    }

    mutating func visibleText() -> String {
        var text = ""
        var source = Recorder(iterator: bytes.makeIterator())
        while true {
            switch parser.parseScalar(from: &source) {
            case .valid(let encoded):
                let scalar = Unicode.UTF8.decode(encoded)
                source.taken.removeFirst(encoded.count)
                text += ControlEscape.visible(scalar) ?? String(Character(scalar))
            case .error(let length):
                for byte in source.taken.prefix(length) { text += "\\x\(Self.hex(byte))" }
                source.taken.removeFirst(length)
            case .emptyInput: return text
            }
        }
    }

    private static func hex(_ byte: UInt8) -> String {
        String(byte >> 4, radix: 16, uppercase: true) + String(byte & 15, radix: 16, uppercase: true)
    }

    /// Remembers what the parser has drawn, since of a faulty sequence it tells the length only.
    private struct Recorder: IteratorProtocol {
        var iterator: Bytes.Iterator
        var taken: [UInt8] = []

        mutating func next() -> UInt8? {
            guard let byte = iterator.next() else { return nil }
            taken.append(byte)
            return byte
        }
    }
}
