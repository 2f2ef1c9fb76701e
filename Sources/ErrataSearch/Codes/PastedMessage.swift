import ErrataBytes
import ErrataCore
import ErrataRuntime

/// A message copied from a screen or a log, possibly within other text.
struct PastedMessage {
    private let string: String
    private let text: [UInt8]
    private let folded: [UInt8]
    /// Whether quotes were removed from the text, so that those of templates do not count.
    private let isUnquoted: Bool

    /// The maximum length of a message; a longer text is not taken for one.
    private static let longest = 100_000
    /// The minimum number of literal characters of a template that is matched within other text.
    private static let least = 12

    /// Creates a message; nil where the text is too short or too long for one.
    init?(_ text: String) {
        self.init(text, isUnquoted: false)
    }

    private init?(_ text: String, isUnquoted: Bool) {
        guard (2...Self.longest).contains(text.utf8.count), text.contains(" ") else { return nil }
        string = text
        self.text = Array(text.utf8)
        folded = self.text.map(Self.fold)
        self.isUnquoted = isUnquoted
    }

    /// The quality of a match: exact, equal except for case and surrounding punctuation, or within other text.
    private enum Fit: Int { case within, whole, exact }

    private struct Candidate {
        let match: LookupAnswer.Match
        let fit: Fit
        /// The number of characters of the template that the message has.
        let count: Int
    }

    /// Returns the entries whose message it is or contains: those that match best. Where none does, quotes are ignored:
    /// a shell removes them, and the programs that people write in replace them.
    func matches(in catalogs: [Catalog]) -> [LookupAnswer.Match] {
        let matches = best(in: catalogs)
        guard matches.isEmpty, !isUnquoted else { return matches }
        let plain = string.filter { !Self.quotes.contains($0) }
        return PastedMessage(plain, isUnquoted: true)?.best(in: catalogs) ?? []
    }

    private static let quotes: Set<Character> = ["'", "\"", "`", "‘", "’", "“", "”", "«", "»"]

    private func best(in catalogs: [Catalog]) -> [LookupAnswer.Match] {
        let candidates = catalogs.flatMap { Array($0.entries) + Array($0.statuses) }.compactMap(candidate)
        guard let best = candidates.max(by: { ($0.fit.rawValue, $0.count) < ($1.fit.rawValue, $1.count) }) else {
            return []
        }
        return candidates.filter { $0.fit == best.fit && $0.count == best.count }.map { $0.match }
    }

    private func candidate(_ entry: Catalog.Entry) -> Candidate? {
        let messages = [entry.message].compactMap { $0 } + entry.details.variants.compactMap { $0.message }
        return messages.compactMap { candidate(entry, $0) }.max { $0.fit.rawValue < $1.fit.rawValue }
    }

    private func candidate(_ entry: Catalog.Entry, _ message: String) -> Candidate? {
        let template = MessageTemplate(message)
        let count = template.literals.reduce(0) { $0 + $1.count }
        guard count > 0 else { return nil }
        if let values = template.match(string) {
            return Candidate(match: .init(entry: entry, parameters: values), fit: .exact, count: count)
        }
        guard let (range, values) = find(template) else { return nil }
        let isWhole = (text[..<range.lowerBound] + text[range.upperBound...]).allSatisfy { !Self.isWord($0) }
        guard isWhole || count >= Self.least else { return nil }
        return Candidate(match: .init(entry: entry, parameters: values), fit: isWhole ? .whole : .within, count: count)
    }
}

extension PastedMessage {
    /// Locates a template in the text, and returns its range and its parameters; case and the full stop at the
    /// template's end do not count.
    private func find(_ template: MessageTemplate) -> (Range<Int>, [NamedValue])? {
        let literals = literals(of: template)
        guard let start = position(of: literals[0], from: 0), isBorder(before: start) else { return nil }
        var values: [NamedValue] = []
        var end = start + literals[0].count
        for (name, literal) in zip(template.names, literals.dropFirst()) {
            let isOpen = values.count == template.names.count - 1 && literal.isEmpty
            guard let next = isOpen ? lineEnd(from: end) : position(of: literal, from: end) else { return nil }
            values.append(NamedValue(name: name, value: String(decoding: text[end..<next], as: UTF8.self)))
            end = next + literal.count
        }
        return isBorder(before: end) || end == text.count || !Self.isWord(text[end]) ? (start..<end, values) : nil
    }

    /// Returns the literals of a template, folded like the text; the full stop at its end does not count.
    private func literals(of template: MessageTemplate) -> [[UInt8]] {
        var literals = template.literals.map { literal in
            literal.filter { !isUnquoted || $0 != UInt8(ascii: "'") && $0 != UInt8(ascii: "\"") }.map(Self.fold)
        }
        while let last = literals[literals.count - 1].last, ".!? ".utf8.contains(last) {
            literals[literals.count - 1].removeLast()
        }
        return literals
    }

    private func position(of literal: [UInt8], from start: Int) -> Int? {
        guard let first = literal.first else { return start }
        guard folded.count - literal.count >= start else { return nil }
        return (start...(folded.count - literal.count)).first { place in
            folded[place] == first && folded[place..<(place + literal.count)].elementsEqual(literal)
        }
    }

    /// Returns the end of a parameter that no literal follows: the end of its line or of the string that it is in.
    private func lineEnd(from start: Int) -> Int {
        folded[start...].firstIndex { $0 == UInt8(ascii: "\n") || $0 == UInt8(ascii: "\"") } ?? folded.count
    }

    private func isBorder(before place: Int) -> Bool {
        place == 0 || !Self.isWord(folded[place - 1])
    }

    private static func isWord(_ byte: UInt8) -> Bool {
        byte >= 0x80 || ASCII.isAlphanumeric(byte)
    }

    private static func fold(_ byte: UInt8) -> UInt8 {
        ASCII.lowercased(byte)
    }
}
