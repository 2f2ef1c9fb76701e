/// Texts about values in the description of what holds them, a value a line.
enum DescribedValues {
    /// Returns the texts of the values that are wanted: those of lines such as `` - `not_found`: There is no such item. ``
    /// and of rows of tables.
    static func texts(in description: String, of names: Set<String>) -> [String: String] {
        var texts: [String: String] = [:]
        for line in description.split(whereSeparator: \.isNewline) {
            guard let (name, text) = item(line), names.contains(name), texts[name] == nil else { continue }
            texts[name] = text
        }
        return texts
    }

    /// Returns the values that a description lists, where it has several: the items of a list and the rows of a table that
    /// begin with a word in backticks, or of the form of a constant.
    static func items(in description: String) -> [(name: String, text: String)] {
        let items = description.split(whereSeparator: \.isNewline).compactMap { line -> (name: String, text: String)? in
            let start = line.drop { $0 == " " || $0 == "\t" }
            guard let sign = start.first, "-*+•|".contains(sign), let item = item(line) else { return nil }
            let signs = start.dropFirst().prefix(3)
            let isQuoted = signs.contains("`") || signs.contains("\"")
            let isConstant = item.name.contains("_") || item.name.contains(where: \.isNumber)
            let isName =
                item.name.utf8.allSatisfy { $0 > 0x20 && $0 < 0x7F }
                && item.name.contains { $0.isLetter || $0.isNumber }
            return isName && (isQuoted || isConstant) ? item : nil
        }
        return items.count > 1 ? items : []
    }

    /// Returns the first word of a line and the text behind it, without the signs around both; nil where the line has no
    /// such parts.
    static func item(_ line: Substring) -> (name: String, text: String)? {
        let signs: Set<Character> = ["-", "*", "+", "•", "|", "`", "\"", "'", " ", "\t", "_"]
        let start = line.drop { signs.contains($0) }
        let name = start.prefix { !$0.isWhitespace && !["`", "\"", "'", "|", ":", "*", "="].contains($0) }
        let marks: Set<Character> = ["`", "\"", "'", "*", " ", "\t", ":", "-", "–", "—", "=", ">", "|"]
        let rest = start.dropFirst(name.count)
        let text = rest.drop { marks.contains($0) }
        let gap = rest.prefix(rest.count - text.count)
        // Without a sign between them, the words are a sentence.
        guard !name.isEmpty, text.count > 1, gap.contains(where: { $0 != " " }) else { return nil }
        var end = text
        while let last = end.last, last == " " || last == "|" || last == "\t" { end.removeLast() }
        return (String(name), String(end.split(separator: "|").first ?? end))
    }
}
