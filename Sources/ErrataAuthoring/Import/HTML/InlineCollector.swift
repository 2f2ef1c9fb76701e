/// Collects the text of one block of HTML, and what its inline elements tell.
struct InlineCollector {
    private(set) var buffer = TextBuffer()
    private var links: [String] = []
    private var codes: [String] = []
    private var lead: String?
    /// The lengths of the text at the start tags of inline elements that are open.
    private var starts: [String: Int] = [:]
    /// The line at which the text starts.
    private(set) var line: Int?

    var isEmpty: Bool { buffer.isEmpty }

    /// Adds text with character references.
    mutating func add(_ bytes: ArraySlice<UInt8>, line: Int) {
        var rest = bytes
        while let byte = rest.first {
            if byte == UInt8(ascii: "&"), let reference = CharacterReference(rest) {
                if reference.text == " " { buffer.addBlank() } else { buffer.add(reference.text) }
                rest = rest.dropFirst(reference.length)
            } else {
                rest = rest.dropFirst(buffer.add(rest))
            }
        }
        if self.line == nil, !buffer.isEmpty { self.line = line }
    }

    /// Adds text as it is.
    mutating func add(_ text: String) { buffer.add(text) }

    mutating func addBreak() { buffer.addBreak() }

    mutating func start(_ element: String, _ attributes: HTMLAttributes) {
        switch element {
        case "a": if let target = attributes.value(of: "href") { links.append(target) }
        case "br": addBreak()
        case "img":
            buffer.addBlank()
            if let text = attributes.value(of: "alt") { buffer.add(text) }
        case "wbr": break
        default: starts[element] = buffer.bytes.count
        }
    }

    mutating func end(_ element: String) {
        guard let start = starts.removeValue(forKey: element) else { return }
        let text = String(decoding: buffer.bytes.dropFirst(start), as: UTF8.self).trimmedBlanks
        guard !text.isEmpty else { return }
        let isCode = InlineCollector.code.contains(element)
        if isCode, codes.count < 64 { codes.append(text) }
        if start == 0, lead == nil, isCode || InlineCollector.emphasis.contains(element) { lead = text }
    }

    private static let code: Set = ["code", "kbd", "samp", "tt", "var"]
    private static let emphasis: Set = ["b", "strong", "em", "i"]

    /// The text so far.
    var text: InlineText { InlineText(SourceText(buffer.text, links: links), codes: codes, lead: lead) }
}
