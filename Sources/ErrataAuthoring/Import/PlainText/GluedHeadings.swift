import ErrataBytes
import ErrataSpec

/// Parts headings from the sentences to which they were joined when a page was copied:
/// `See the authorization page.invalidToken`.
struct GluedHeadings {
    private(set) var lines: [NumberedLine] = []
    private(set) var flags: [ImportFlag] = []

    init(_ texts: [String]) {
        let source = texts.indices.map { NumberedLine(number: $0 + 1, text: texts[$0]) }
        for index in source.indices { add(source[index], before: source[(index + 1)...]) }
    }

    private mutating func add(_ line: NumberedLine, before rest: ArraySlice<NumberedLine>) {
        guard let (sentence, heading) = Self.parts(line.text), let next = rest.first(where: { !$0.text.isBlank }) else {
            return lines.append(line)
        }
        let isCode = JSONExtent.begins(next.text) && Self.json(at: next, in: rest, contains: heading)
        guard isCode || Self.headsCode(next, rest) else { return lines.append(line) }
        if !isCode {
            let text = "\(Phrase.quoted(heading)) is joined to the sentence before it and taken for a heading"
            flags.append(ImportFlag(line: line.number, text))
        }
        lines.append(NumberedLine(number: line.number, text: sentence))
        lines.append(NumberedLine(number: line.number, text: heading))
    }

    /// A sentence and one to three words that follow its full stop without a blank.
    private static func parts(_ line: String) -> (String, String)? {
        let bytes = Array(line.trimmedBlanks.utf8)
        let near = bytes.indices.suffix(80)
        let stop = near.reversed().first { index in
            guard ".!?".utf8.contains(bytes[index]), index > 0, index + 1 < bytes.count else { return false }
            return ASCII.isLetter(bytes[index + 1]) && (ASCII.isLetter(bytes[index - 1]) || bytes[index - 1] == 0x29)
        }
        guard let stop, bytes[..<stop].contains(0x20) else { return nil }
        let heading = String(decoding: bytes[(stop + 1)...], as: UTF8.self)
        guard heading.split(separator: " ").count <= 3, !heading.utf8.contains(UInt8(ascii: ".")) else { return nil }
        return (String(decoding: bytes[...stop], as: UTF8.self), heading)
    }

    /// Whether the JSON at a line holds a text as a string.
    private static func json(at line: NumberedLine, in rest: ArraySlice<NumberedLine>, contains text: String) -> Bool {
        let start = rest.firstIndex { $0.number == line.number } ?? rest.startIndex
        return rest[start...].prefix(40).prefix(JSONExtent.count(rest[start...].prefix(40)))
            .contains { $0.text.contains("\"\(text)\"") }
    }

    /// Whether a line is a code that heads the JSON below it.
    private static func headsCode(_ line: NumberedLine, _ rest: ArraySlice<NumberedLine>) -> Bool {
        let below = rest.drop { $0.number <= line.number }.first { !$0.text.isBlank }
        let text = line.text.trimmedBlanks
        guard let below, JSONExtent.begins(below.text), !text.contains(" "), !text.isEmpty else { return false }
        return json(at: below, in: rest, contains: text)
    }
}
