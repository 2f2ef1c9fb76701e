/// Writes JSON text token by token: values, names, and the beginnings and ends of arrays and objects.
///
/// It inserts commas, colons, line breaks and indents; the caller ensures that names and values alternate and that
/// every beginning has an end. An end without a beginning is ignored.
public struct JSONWriter {
    /// The layout of the text.
    public enum Layout: Sendable {
        /// Without any white space.
        case compact
        /// One item per line, two blanks per indent, LF line ends, a blank after each colon. Empty containers take no
        /// line.
        case pretty
    }

    /// The text written so far, in UTF-8.
    public private(set) var bytes: [UInt8] = []

    private let layout: Layout
    private let escaping: JSONEscaping
    private var open: [Container] = []
    private var hasName = false

    private struct Container {
        let closing: UInt8
        let isOnOneLine: Bool
        var isEmpty = true
    }

    /// Creates an empty writer.
    public init(layout: Layout = .pretty, escaping: JSONEscaping = .minimal) {
        self.layout = layout
        self.escaping = escaping
    }

    /// The text written so far.
    public var text: String { String(decoding: bytes, as: UTF8.self) }

    /// Begins an object. In a pretty text it can be kept on one line, with everything in it.
    public mutating func beginObject(onOneLine: Bool = false) {
        begin(UInt8(ascii: "{"), closing: UInt8(ascii: "}"), onOneLine: onOneLine)
    }

    /// Begins an array. In a pretty text it can be kept on one line, with everything in it.
    public mutating func beginArray(onOneLine: Bool = false) {
        begin(UInt8(ascii: "["), closing: UInt8(ascii: "]"), onOneLine: onOneLine)
    }

    /// Ends the innermost array or object.
    public mutating func end() {
        guard let container = open.popLast() else { return }
        if !container.isEmpty, !container.isOnOneLine { breakLine() }
        bytes.append(container.closing)
    }

    /// Writes the name of the member whose value comes next.
    public mutating func name(_ name: String) {
        startItem()
        escaping.append(name, to: &bytes)
        bytes.append(UInt8(ascii: ":"))
        if layout == .pretty { bytes.append(UInt8(ascii: " ")) }
        hasName = true
    }
}

extension JSONWriter {
    /// Writes a string.
    public mutating func string(_ value: String) {
        startItem()
        escaping.append(value, to: &bytes)
    }

    /// Writes an integer.
    public mutating func integer(_ value: some FixedWidthInteger) {
        raw(String(value))
    }

    /// Writes a number as it was read.
    public mutating func number(_ value: JSONNumber) {
        raw(value.text)
    }

    /// Writes `true` or `false`.
    public mutating func bool(_ value: Bool) {
        raw(value ? "true" : "false")
    }

    /// Writes `null`.
    public mutating func null() {
        raw("null")
    }

    /// Writes a text that is already a JSON value.
    public mutating func raw(_ json: String) {
        startItem()
        bytes += json.utf8
    }
}

extension JSONWriter {
    private mutating func begin(_ bracket: UInt8, closing: UInt8, onOneLine: Bool) {
        startItem()
        bytes.append(bracket)
        let isOnOneLine = layout == .compact || onOneLine || open.last?.isOnOneLine == true
        open.append(Container(closing: closing, isOnOneLine: isOnOneLine))
    }

    /// Writes the separator from the previous item; between a name and its value there is none to write.
    private mutating func startItem() {
        if hasName {
            hasName = false
            return
        }
        guard let last = open.indices.last else { return }
        if !open[last].isEmpty { bytes.append(UInt8(ascii: ",")) }
        if !open[last].isOnOneLine {
            breakLine()
        } else if layout == .pretty, !open[last].isEmpty {
            bytes.append(UInt8(ascii: " "))
        }
        open[last].isEmpty = false
    }

    private mutating func breakLine() {
        bytes.append(0x0A)
        for _ in open { bytes += [0x20, 0x20] }
    }
}
