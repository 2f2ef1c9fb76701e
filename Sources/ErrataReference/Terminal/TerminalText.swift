/// A text that is safe to show on a terminal: nothing in it controls the terminal.
///
/// Literals in Swift source are kept as they are; every interpolated value is encoded. Control characters, line breaks,
/// bidirectional controls and the separators U+2028 and U+2029 become visible escapes such as `\u{1B}`, and so do bytes
/// that are not UTF-8 (`\xFF`).
public struct TerminalText: Sendable, Hashable, ExpressibleByStringInterpolation, CustomStringConvertible {
    /// The text to write to the terminal.
    public let description: String

    /// Creates a text from a literal in Swift source.
    public init(stringLiteral value: String) {
        description = value
    }

    /// Creates a text from a literal in Swift source with interpolated values.
    public init(stringInterpolation: StringInterpolation) {
        description = stringInterpolation.text
    }

    /// Creates a text from any string, encoded.
    public init(_ text: String) {
        description = ControlEscape.visible(text)
    }

    /// Creates a text from any bytes, encoded: decoded as UTF-8 where they are valid, else written as `\xFF`.
    public init(bytes: some Sequence<UInt8>) {
        var decoder = UTF8Decoder(bytes)
        description = decoder.visibleText()
    }

    /// Collects the parts of a text.
    public struct StringInterpolation: StringInterpolationProtocol {
        var text = ""

        /// Creates an empty interpolation.
        public init(literalCapacity: Int, interpolationCount: Int) {}

        /// Appends a literal as it is.
        public mutating func appendLiteral(_ literal: String) { text += literal }

        /// Appends a value, encoded.
        public mutating func appendInterpolation(_ value: String) { text += ControlEscape.visible(value) }

        /// Appends a number.
        public mutating func appendInterpolation(_ value: Int) { text += String(value) }

        /// Appends a text that is already encoded.
        public mutating func appendInterpolation(_ value: TerminalText) { text += value.description }
    }
}

/// Decodes bytes that may not be valid UTF-8.
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

    /// Records the bytes that the parser has consumed, since it reports only the length of an invalid sequence.
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
