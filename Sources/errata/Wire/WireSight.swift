import ErrataCore
import ErrataJSON
import ErrataReference

/// What was seen of an input that made no failure, to be told when nothing else can be.
struct WireSight {
    /// How many responses, bodies and records were understood, failures and successes.
    var responses = 0
    /// Lines that were none, and the first of them.
    private(set) var lines = 0
    private var first: TerminalText?
    private var isBinary = false
    private var isMarkup = false
    private var isCutJSON = false
    /// Bodies that have a code where a vendor has it, and that no table knows.
    private(set) var close: [Near] = []

    /// A body that came close.
    struct Near: Equatable {
        let code: String
        let place: String
        let catalogs: [Catalog]
    }

    /// Takes note of a line that may be nothing.
    mutating func see(line: ByteSlice) {
        lines += 1
        guard first == nil else { return }
        let start = line.afterSpace(from: 0)
        isMarkup = start < line.count && line[start] == UInt8(ascii: "<")
        isCutJSON = start < line.count && (line[start] == UInt8(ascii: "{") || line[start] == UInt8(ascii: "["))
        isBinary = line.place(of: 0, from: 0) != nil || line.has("\u{1F}") && line.count > 1 && line[1] == 0x8B
        let head = line.prefix(60)
        first = TerminalText(bytes: head)
        if head.count < line.count { first = "\(TerminalText(bytes: head))…" }
    }

    /// Takes note of a body that is nobody's failure.
    mutating func see(body root: JSONCursor, _ catalogs: [Catalog]) {
        for catalog in catalogs where close.count < 5 {
            for envelope in catalog.envelopes {
                guard let code = envelope.code(in: root), !envelope.isContradicted(by: root) else { continue }
                add(Near(code: code, place: envelope.code, catalogs: [catalog]))
                break
            }
        }
    }

    private mutating func add(_ near: Near) {
        if let place = close.firstIndex(where: { $0.code == near.code && $0.place == near.place }) {
            guard !close[place].catalogs.contains(near.catalogs[0]) else { return }
            close[place] = Near(code: near.code, place: near.place, catalogs: close[place].catalogs + near.catalogs)
        } else {
            close.append(near)
        }
    }

    /// What an input is that is no response.
    var words: TerminalText {
        guard let first else { return "nothing" }
        let more: TerminalText = lines > 1 ? " and \(lines - 1) more such lines" : ""
        if isBinary { return "bytes that are no text\(more)" }
        if isMarkup { return "a page of HTML or XML without a status, `\(first)`\(more)" }
        if isCutJSON { return "JSON that is cut or broken, `\(first)`\(more)" }
        return "text without a body in it, `\(first)`\(more)"
    }
}

extension Catalog.Envelope {
    /// The code that a body has where this envelope has it.
    fileprivate func code(in root: JSONCursor) -> String? {
        guard let value = Self.value(at: code, in: root) else { return nil }
        switch value.kind {
        case .string: return value.string
        case .number: return value.source.text
        case .object, .array, .bool, .null: return nil
        }
    }

    /// Whether the field that marks failures is there and says otherwise.
    fileprivate func isContradicted(by root: JSONCursor) -> Bool {
        guard let discriminator, let value = Self.value(at: discriminator.pointer, in: root) else { return false }
        switch discriminator.marker {
        case .string(let text): return value.string != text
        case .boolean(let flag): return value.bool != flag
        case .integer(let number): return value.integer != Int64(number)
        }
    }

    private static func value(at locator: String, in root: JSONCursor) -> JSONCursor? {
        guard locator.hasPrefix("/") else { return nil }
        var locator = locator
        return locator.withUTF8 { JSONPointerText($0).resolve(in: root).value }
    }
}
