import ErrataCore
import ErrataJSON

/// Codes that a description labels: ``**Error Code:** `1001` User does not exist.``
enum LabelledCodes {
    private static let labels = ["error code", "errorcode", "error_code"]

    /// Returns the codes of a description, each with the text up to the next label or the end of its paragraph.
    ///
    /// - Parameter line: the line of the description, from 1.
    static func values(in description: String, line: Int) -> [CodeValue] {
        let pieces = split(description)
        var known: Set<WireCode> = []
        return pieces.compactMap { value(of: $0, line: line) }.filter { known.insert($0.code).inserted }
    }

    /// Returns the texts behind each label.
    private static func split(_ description: String) -> [Substring] {
        let lowered = Array(description.utf8).map { $0 &- 0x41 < 26 ? $0 | 0x20 : $0 }
        let text = description.utf8
        var starts: [(label: String.Index, text: String.Index)] = []
        var index = 0
        while index < lowered.count {
            let label = labels.first { lowered[index...].starts(with: $0.utf8) }
            if let label {
                let start = text.index(text.startIndex, offsetBy: index)
                starts.append((start, text.index(start, offsetBy: label.utf8.count)))
            }
            index += label?.utf8.count ?? 1
        }
        let ends = starts.dropFirst().map(\.label) + [description.endIndex]
        return zip(starts, ends).map { description[$0.text..<$1] }
    }

    private static func value(of piece: Substring, line: Int) -> CodeValue? {
        let signs: Set<Character> = [" ", ":", "*", "`", "=", "_", "\"", "\t", "\n", "\r\n", "\r"]
        let rest = piece.drop { signs.contains($0) }
        let sign = piece[..<rest.startIndex]
        let name = rest.prefix { $0.isASCII && ($0.isLetter || $0.isNumber || "_-.".contains($0)) }
        let isQuoted = sign.contains("`") || sign.contains("\"")
        let isCode = name.contains(where: \.isNumber) || name.contains("_") || isQuoted
        guard sign.contains(where: { ":`=\"".contains($0) }), isCode, !name.isEmpty, !name.hasSuffix(".") else {
            return nil
        }
        let code = Int(name).flatMap { String($0) == name ? JSONValue(.number(JSONNumber(Int64($0)))) : nil }
        guard var value = CodeValue(code ?? JSONValue(.string(String(name))), line: line) else { return nil }
        value.facts[.summary] = Prose.text(paragraph(rest.dropFirst(name.count)))
        return value
    }

    /// The text up to a blank line, without the signs that close the code.
    private static func paragraph(_ text: Substring) -> String {
        let signs: Set<Character> = ["`", "*", "\"", ":", ",", ".", " ", "\t", "-", "–", "\n", "\r\n"]
        var text = text.drop { signs.contains($0) }
        for lineBreak in ["<br>", "<br/>", "<br />"] where text.hasPrefix(lineBreak) {
            text = text.dropFirst(lineBreak.count)
        }
        text = text.drop { signs.contains($0) }
        let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
        let kept = lines.prefix { line in
            line.contains { !$0.isWhitespace } && !line.lowercased().contains("http status")
        }
        return kept.joined(separator: "\n")
    }
}
