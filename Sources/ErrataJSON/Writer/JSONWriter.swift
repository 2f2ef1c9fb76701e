/// Writes JSON text piece by piece: values, names, and the beginnings and ends of arrays and objects.
///
/// It puts commas, colons, line breaks and indents where they belong; that names and values alternate and that what
/// begins also ends is the caller's part. An end without a beginning is ignored.
public struct JSONWriter {
    /// How the text is laid out.
    public enum Layout: Sendable {
        /// Without any white space.
        case compact
        /// An item a line, two blanks an indent, LF line ends, a blank after each colon. Empty containers take no line.
        case pretty
    }

    /// What has been written, in UTF-8.
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

    /// A writer with nothing written.
    public init(layout: Layout = .pretty, escaping: JSONEscaping = .minimal) {
        self.layout = layout
        self.escaping = escaping
    }

    /// What has been written.
    public var text: String { String(decoding: bytes, as: UTF8.self) }

    /// Begins an object. In a pretty text one can be kept on one line, and all that it holds with it.
    public mutating func beginObject(onOneLine: Bool = false) {
        begin(UInt8(ascii: "{"), closing: UInt8(ascii: "}"), onOneLine: onOneLine)
    }

    /// Begins an array. In a pretty text one can be kept on one line, and all that it holds with it.
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

    /// Writes text that is a JSON value already.
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

    /// Writes what separates an item from the one before it; between a name and its value there is nothing left to do.
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
