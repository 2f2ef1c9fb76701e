import ErrataBytes

/// Finds markup of HTML and Markdown in a text that should have none.
///
/// It finds only what is hardly anything else: `a < b`, `<id>`, `x ** 2`, `f(x)[0]`, `R&D;` and a single backtick are
/// plain text.
package struct MarkupScan {
    private let bytes: UnsafeBufferPointer<UInt8>

    /// Returns the first piece of markup in a text; nil where there is none.
    package static func firstMarkup(in text: String) -> String? {
        var text = text
        return text.withUTF8 { MarkupScan(bytes: $0).first }
    }

    private var first: String? {
        for start in bytes.indices {
            let end: Int? =
                switch bytes[start] {
                case UInt8(ascii: "<"): endOfTag(start)
                case UInt8(ascii: "&"): endOfEntity(start)
                case UInt8(ascii: "*"): endOfBold(start)
                case UInt8(ascii: "["): endOfLink(start)
                case UInt8(ascii: "`"): endOfCode(start)
                default: nil
                }
            if let end { return String(decoding: bytes[start..<end], as: UTF8.self) }
        }
        return nil
    }

    /// The longest piece that is looked for, so that a text of many openings is scanned in linear time.
    private static let longest = 300

    /// Returns the index behind the next occurrence of a byte, if it is near.
    private func end(of byte: UInt8, from start: Int) -> Int? {
        bytes[start..<min(bytes.count, start + Self.longest)].firstIndex(of: byte).map { $0 + 1 }
    }

    private func string(_ range: Range<Int>) -> String {
        String(decoding: bytes[range], as: UTF8.self)
    }
}

extension MarkupScan {
    /// An end tag, a comment, a void element, or a tag with an attribute: `<name>` alone may be a placeholder.
    private func endOfTag(_ start: Int) -> Int? {
        let isAngle = { $0 == UInt8(ascii: "<") || $0 == UInt8(ascii: ">") }
        let near = bytes[start + 1..<min(bytes.count, start + Self.longest)]
        guard let last = near.firstIndex(where: isAngle), bytes[last] == UInt8(ascii: ">") else { return nil }
        let end = last + 1
        let inside = string(start + 1..<end - 1)
        if inside.hasPrefix("!--") || inside.uppercased() == "!DOCTYPE HTML" { return end }
        let isEndTag = inside.hasPrefix("/")
        let body = inside.drop { $0 == "/" }
        let name = body.prefix { $0.isASCII && ($0.isLetter || $0.isNumber) }.lowercased()
        let rest = body.dropFirst(name.count)
        guard Self.elements.contains(name) else { return nil }
        if isEndTag { return rest.allSatisfy(\.isWhitespace) ? end : nil }
        if rest.allSatisfy({ $0 == "/" || $0.isWhitespace }) { return Self.unmistakable.contains(name) ? end : nil }
        return rest.first?.isWhitespace == true && rest.contains("=") ? end : nil
    }

    private static let unmistakable: Set = ["br", "hr", "li", "ul", "ol", "em", "strong", "blockquote"]
    private static let elements: Set = unmistakable.union([
        "a", "b", "code", "dd", "div", "dl", "dt", "font", "h1", "h2", "h3", "h4", "h5", "h6", "i", "img", "p", "pre",
        "s", "small", "span", "sub", "sup", "table", "tbody", "td", "th", "thead", "tr", "tt", "u",
    ])

    /// A character reference: `&amp;`, `&#39;`, `&#x27;`.
    private func endOfEntity(_ start: Int) -> Int? {
        let near = bytes[start..<min(bytes.count, start + 12)]
        guard let end = near.firstIndex(of: UInt8(ascii: ";")) else { return nil }
        let name = string(start + 1..<end)
        if Self.entities.contains(name) { return end + 1 }
        guard name.hasPrefix("#") else { return nil }
        let isHexadecimal = name.hasPrefix("#x") || name.hasPrefix("#X")
        let digits = name.utf8.dropFirst(isHexadecimal ? 2 : 1)
        let isDigit = { ASCII.isDigit($0) || (isHexadecimal && ASCII.hexadecimalValue(of: $0) != nil) }
        return !digits.isEmpty && digits.allSatisfy(isDigit) ? end + 1 : nil
    }

    private static let entities: Set = [
        "amp", "lt", "gt", "quot", "apos", "nbsp", "mdash", "ndash", "hellip", "lsquo", "rsquo", "ldquo", "rdquo",
        "laquo", "raquo", "bull", "middot", "copy", "reg", "trade", "euro", "times", "rarr", "larr",
    ]
}

extension MarkupScan {
    /// `**bold**`: words between two pairs of stars, the first at the start of a word.
    private func endOfBold(_ start: Int) -> Int? {
        let first = start + 2
        guard first < bytes.count, bytes[start + 1] == UInt8(ascii: "*"), isLetter(first) else { return nil }
        guard start == 0 || !(ASCII.isWordCharacter(bytes[start - 1]) || bytes[start - 1] == UInt8(ascii: "*")) else {
            return nil
        }
        guard let star = end(of: UInt8(ascii: "*"), from: first), star < bytes.count else { return nil }
        return bytes[star] == UInt8(ascii: "*") && !ASCII.isWhitespace(bytes[star - 2]) ? star + 1 : nil
    }

    private func isLetter(_ index: Int) -> Bool {
        ASCII.isAlphanumeric(bytes[index]) && !ASCII.isDigit(bytes[index]) || bytes[index] >= 0x80
    }

    /// `[text](target)` with a target that looks like one.
    private func endOfLink(_ start: Int) -> Int? {
        guard let close = end(of: UInt8(ascii: "]"), from: start), close > start + 2, close < bytes.count else {
            return nil
        }
        guard bytes[close] == UInt8(ascii: "("), let end = end(of: UInt8(ascii: ")"), from: close) else { return nil }
        let target = string(close + 1..<end - 1)
        let isTarget = ["#", "/", "mailto:"].contains(where: target.hasPrefix) || target.contains("://")
        return isTarget && !target.contains(" ") ? end : nil
    }

    /// Text between two backticks.
    private func endOfCode(_ start: Int) -> Int? {
        end(of: UInt8(ascii: "`"), from: start + 1).flatMap { $0 > start + 2 ? $0 : nil }
    }
}
