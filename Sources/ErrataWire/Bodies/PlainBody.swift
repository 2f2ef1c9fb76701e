import ErrataBytes
import ErrataCore

/// Recognizes texts that are bodies in other formats than JSON, where they stand alone in an input.
enum PlainBody {
    /// Whether a line can be a body: markup, a form, or a redirect's URL with a query or a fragment.
    static func canBe(_ line: ByteSlice) -> Bool {
        let text = line.trimmed
        guard let first = text.first else { return false }
        if first == UInt8(ascii: "<") { return !BodyMarkup.beginsPage(text) }
        return isWord(text) && text.firstIndex(of: UInt8(ascii: "="), from: 1) != nil
            && (ASCII.isWordCharacter(first) || first == UInt8(ascii: "?") || first == UInt8(ascii: "#"))
    }

    /// Whether a text is a single word of printable characters.
    static func isWord(_ text: ByteSlice) -> Bool { text.allSatisfy { $0 > 0x20 && $0 != 0x7F } }

    /// Whether a line begins an XML document that continues on the next lines: with its declaration, or with a start tag
    /// that is alone on its line.
    static func beginsXML(_ line: ByteSlice) -> Bool {
        let text = line.trimmed
        guard text.has("<"), !BodyMarkup.beginsPage(text) else { return false }
        if text.has("<?xml ") { return true }
        guard text.last == UInt8(ascii: ">"), text.count > 2, ASCII.isLetter(text[1]) else { return false }
        let isTag = text.firstIndex(of: UInt8(ascii: ">"), from: 0) == text.count - 1
        return isTag && text[text.count - 2] != UInt8(ascii: "/")
    }
}

/// Finds the end of an XML document that stands alone, line by line.
struct XMLExtent {
    /// The maximum number of lines of a document.
    private static let longest = 10_000

    private var root: [UInt8] = []
    private var lines = 0

    /// The state after a line.
    enum State {
        case open
        /// The offset in the line after the root's end tag.
        case closed(Int)
        /// It is no document.
        case broken
    }

    /// Reads the next line.
    mutating func take(_ line: ByteSlice) -> State {
        lines += 1
        guard lines <= Self.longest else { return .broken }
        if root.isEmpty {
            guard let start = Self.startOfRoot(in: line) else {
                return lines == 1 || line.trimmed.isEmpty ? .open : .broken
            }
            root = Array(line[start...].prefix { !" \t\r/>".utf8.contains($0) })
        }
        guard let end = Self.end(of: root, in: line) else { return .open }
        return .closed(end)
    }

    /// Returns the offset of the name of the first start tag.
    private static func startOfRoot(in line: ByteSlice) -> Int? {
        line.indices.dropLast().first { line[$0] == UInt8(ascii: "<") && ASCII.isLetter(line[$0 + 1]) }.map { $0 + 1 }
    }

    /// Returns the offset after the last end tag with a name.
    private static func end(of name: [UInt8], in line: ByteSlice) -> Int? {
        guard line.trimmed.last == UInt8(ascii: ">"), let slash = line.lastIndex(of: UInt8(ascii: "/")) else {
            return nil
        }
        let rest = line.part(slash + 1..<line.count)
        guard slash > 0, line[slash - 1] == UInt8(ascii: "<"), rest.starts(with: name) else { return nil }
        let end = rest.part(name.count..<rest.count).trimmed
        return end.count == 1 ? line.count : nil
    }
}
