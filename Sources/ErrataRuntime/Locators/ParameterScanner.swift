internal import ErrataBytes

/// The items of a text that are separated by `,`, `;`, `&` or white space, parameters and others.
struct ParameterScanner: IteratorProtocol {
    /// An item.
    struct Item {
        /// The text before the `=`, or all of the item where there is none; empty for a quoted string.
        let name: UnsafeRawBufferPointer
        /// The value of a parameter; nil for any other item, and for a parameter without a value.
        let value: Value?
    }

    /// A value, as it is written.
    struct Value {
        fileprivate let written: UnsafeRawBufferPointer
        fileprivate let isQuoted: Bool

        /// The value with the backslashes of a quoted string resolved (RFC 9110 section 5.6.4).
        var text: String {
            guard isQuoted else { return String(decoding: written, as: UTF8.self) }
            var bytes: [UInt8] = []
            var isEscaped = false
            for byte in written {
                isEscaped = byte == UInt8(ascii: "\\") && !isEscaped
                if !isEscaped { bytes.append(byte) }
            }
            return String(decoding: bytes, as: UTF8.self)
        }
    }

    private let text: UnsafeRawBufferPointer
    private var index = 0

    init(_ text: UnsafeRawBufferPointer) {
        self.text = text
    }

    /// Returns the next item.
    mutating func next() -> Item? {
        skip { Self.isSeparator($0) }
        guard index < text.count else { return nil }
        if text[index] == UInt8(ascii: "\"") {
            _ = quoted()
            return Item(name: Bytes.none, value: nil)
        }
        let name = token { $0 == UInt8(ascii: "=") || $0 == UInt8(ascii: "\"") || Self.isSeparator($0) }
        let end = index
        skip { ASCII.isWhitespace($0) }
        guard index < text.count, text[index] == UInt8(ascii: "=") else {
            index = end
            return Item(name: name, value: nil)
        }
        index += 1
        return Item(name: name, value: value())
    }

    /// Consumes the value after `=`. The padding of a `token68` (RFC 9110 section 11.2) is none.
    private mutating func value() -> Value? {
        skip { ASCII.isWhitespace($0) }
        if index < text.count, text[index] == UInt8(ascii: "\"") { return quoted() }
        let value = token { Self.isSeparator($0) }
        return value.allSatisfy { $0 == UInt8(ascii: "=") } ? nil : Value(written: value, isQuoted: false)
    }

    /// Consumes a quoted string; nil where it is empty or has no end.
    private mutating func quoted() -> Value? {
        index += 1
        let start = index
        while index < text.count, text[index] != UInt8(ascii: "\"") {
            index += text[index] == UInt8(ascii: "\\") ? 2 : 1
        }
        guard index < text.count else {
            index = text.count
            return nil
        }
        let value = UnsafeRawBufferPointer(rebasing: text[start..<index])
        index += 1
        return value.isEmpty ? nil : Value(written: value, isQuoted: true)
    }

    private mutating func token(until isEnd: (UInt8) -> Bool) -> UnsafeRawBufferPointer {
        let start = index
        skip { !isEnd($0) }
        return UnsafeRawBufferPointer(rebasing: text[start..<index])
    }

    private mutating func skip(while isSkipped: (UInt8) -> Bool) {
        while index < text.count, isSkipped(text[index]) { index += 1 }
    }

    private static func isSeparator(_ byte: UInt8) -> Bool {
        byte == UInt8(ascii: ",") || byte == UInt8(ascii: ";") || byte == UInt8(ascii: "&") || ASCII.isWhitespace(byte)
    }
}
