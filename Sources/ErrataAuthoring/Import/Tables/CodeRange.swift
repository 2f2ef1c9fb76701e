import ErrataBytes

/// A range of numeric codes, as tables and headings write it.
struct CodeRange: Equatable {
    /// The first and the last code.
    let codes: ClosedRange<Int>

    /// Reads `1xxx`, `1XXX`, `10xx`, `11xx-2xxx`, `1000-1999`, `1000 – 1999`, `1000 to 1999`, `1000..1999`; nil for any other text.
    init?(text: String) {
        let text = text.lowercased()
        if let mask = Self.mask(text) ?? Self.masks(text) {
            codes = mask
            return
        }
        let ends = Self.ends(text)
        guard ends.count == 2, let first = Int(ends[0]), let last = Int(ends[1]), first < last else { return nil }
        codes = first...last
    }

    /// The range in a heading, such as `10xx - General Server Issues` or `Server Errors (3000–3999)`, and the heading
    /// without it; nil where there is none.
    static func find(in heading: String) -> (range: ClosedRange<Int>, title: String)? {
        let words = heading.split(separator: " ").map(String.init)
        for length in [3, 1] {
            for start in words.indices where start + length <= words.count {
                let piece = words[start..<start + length].joined(separator: " ")
                let bare = piece.trimmed(of: "()[]:,")
                guard let range = CodeRange(text: bare) else { continue }
                let rest = words[..<start] + words[(start + length)...]
                let title = rest.joined(separator: " ").trimmed(of: " -–—:()[]")
                return (range.codes, title.isEmpty ? heading : title)
            }
        }
        return nil
    }

    private static func mask(_ text: String) -> ClosedRange<Int>? {
        let digits = text.utf8.prefix(while: ASCII.isDigit)
        let rest = text.utf8.dropFirst(digits.count)
        // Three places are a class of HTTP statuses.
        guard (1...9).contains(digits.count), (2...9).contains(rest.count), digits.count + rest.count > 3,
            digits.first != UInt8(ascii: "0"),
            rest.allSatisfy({ $0 == UInt8(ascii: "x") }), let head = Int(Substring(digits))
        else { return nil }
        let unit = (0..<rest.count).reduce(1) { unit, _ in unit * 10 }
        return head * unit...head * unit + unit - 1
    }

    /// The range from one mask to another.
    private static func masks(_ text: String) -> ClosedRange<Int>? {
        let parts = text.split { "-–—".contains($0) }.map { mask(String($0).trimmed(of: " ")) }
        guard parts.count == 2, let first = parts[0], let last = parts[1], first.lowerBound < last.upperBound else {
            return nil
        }
        return first.lowerBound...last.upperBound
    }

    /// The two ends of a range, as they are written.
    private static func ends(_ text: String) -> [String] {
        for separator in ["..", " to ", "–", "—", "-"] {
            let parts = text.split(separator: separator, omittingEmptySubsequences: false)
                .map { String($0).trimmed(of: " .") }
            let isPair = parts.count == 2 && parts.allSatisfy { !$0.isEmpty && $0.utf8.allSatisfy(ASCII.isDigit) }
            if isPair { return parts }
        }
        return []
    }
}

extension String {
    /// Returns the text without some characters at its ends.
    func trimmed(of characters: String) -> String {
        let head = drop { characters.contains($0) }
        guard let last = head.lastIndex(where: { !characters.contains($0) }) else { return "" }
        return String(head[...last])
    }
}
