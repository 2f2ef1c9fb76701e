import ErrataBytes
import ErrataWire

/// A line of a log that holds an error, for people to recognize it: shortened, and without what identifies somebody.
public struct LogExample: Sendable, Hashable, Codable {
    /// The number of the line, from 1, counted over all logs.
    public internal(set) var line: Int
    /// The text, with `…` for what was masked or cut off, and a blank for each control character.
    public let text: String
}

extension LogExample {
    /// The maximum length of a text, in Unicode scalars.
    private static let limit = 200
    /// The number of scalars that are kept before the place that tells the error.
    private static let lead = 80
    /// The number of bytes around that place that are looked at.
    private static let reach = 4096

    /// Creates an example of a line.
    ///
    /// - Parameters:
    ///   - bytes: the line without its line feed.
    ///   - words: what tells the error, the most specific first: its code, its status. The first one that is in the
    ///     line is kept, and the text around it.
    init(_ bytes: ByteSlice, at line: Int, around words: [String]) {
        let place = words.lazy.compactMap { Self.place(of: $0, in: bytes) }.first ?? 0..<0
        let window = max(0, place.lowerBound - Self.reach)..<min(bytes.count, place.upperBound + Self.reach)
        let kept = place.lowerBound - window.lowerBound..<place.upperBound - window.lowerBound
        let mask = TextMask(bytes.part(window), keeping: kept)
        let before = Self.scalars(mask.text(0..<kept.lowerBound))
        let after = Self.scalars(mask.text(kept.lowerBound..<window.count))
        let isCut = (start: window.lowerBound > 0, end: window.upperBound < bytes.count)
        self.init(line: line, text: Self.cut(before, after, isCut))
    }

    /// Returns where a word stands that is not part of a longer one.
    private static func place(of word: String, in bytes: ByteSlice) -> Range<Int>? {
        let word = Array(word.utf8)
        guard let first = word.first else { return nil }
        var start = 0
        while let found = bytes.firstIndex(of: first, from: start), found + word.count <= bytes.count {
            let end = found + word.count
            let isWhole =
                !(found > 0 && ASCII.isWordCharacter(bytes[found - 1]) && ASCII.isWordCharacter(first))
                && !(end < bytes.count && ASCII.isWordCharacter(bytes[end]))
            if isWhole, bytes.part(found..<end).elementsEqual(word) { return found..<end }
            start = found + 1
        }
        return nil
    }

    private static func scalars(_ bytes: [UInt8]) -> [Unicode.Scalar] {
        String(decoding: bytes, as: UTF8.self).unicodeScalars.map {
            $0.properties.generalCategory == .control ? " " : $0
        }
    }

    /// Joins two texts, and keeps of each what is next to the other.
    private static func cut(
        _ before: [Unicode.Scalar],
        _ after: [Unicode.Scalar],
        _ isCut: (start: Bool, end: Bool)
    ) -> String {
        let room = max(lead, limit - after.count)
        let (head, tail) = (before.suffix(room), after.prefix(limit - min(room, before.count)))
        var text = String.UnicodeScalarView()
        if isCut.start || head.count < before.count { text.append("…") }
        text.append(contentsOf: head)
        text.append(contentsOf: tail)
        if isCut.end || tail.count < after.count { text.append("…") }
        return String(text)
    }
}
