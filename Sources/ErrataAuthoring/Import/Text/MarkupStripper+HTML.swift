import ErrataBytes

extension MarkupStripper {
    /// A comment, an address in angle brackets, or a tag of HTML that is no placeholder.
    mutating func takeTag() -> Bool {
        if let end = endOfComment ?? endOfAddress {
            index = end
            return true
        }
        guard let tag = InlineTag(input, at: index), InlineTag.elements.contains(tag.name), isMarkup(tag) else {
            return false
        }
        if tag.name == "sup", let end = endOfSign(after: tag) {
            index = end
            return true
        }
        take(tag)
        index = tag.end
        return true
    }

    private var endOfComment: Int? {
        mutating get {
            guard find("<!--", from: index, within: 4) != nil, !absent.contains("-->") else { return nil }
            if let end = find("-->", from: index, within: input.count) { return end + 3 }
            absent.insert("-->")
            return nil
        }
    }

    /// `<https://…>` and `<name@host>`.
    private var endOfAddress: Int? {
        mutating get {
            guard occurs(UInt8(ascii: ">"), from: index, within: 600) else { return nil }
            guard let end = find(">", from: index, within: 600) else { return nil }
            let inside = string((index + 1)..<end)
            let isAddress = inside.hasPrefix("http://") || inside.hasPrefix("https://")
            let isMail = inside.hasPrefix("mailto:") || (inside.contains("@") && inside.contains("."))
            guard isAddress || isMail, !inside.contains(where: { $0 == " " || $0 == "<" || $0 == "\"" }) else {
                return nil
            }
            output.add(inside.hasPrefix("mailto:") ? String(inside.dropFirst(7)) : inside)
            links.append(isAddress || inside.hasPrefix("mailto:") ? inside : "mailto:" + inside)
            return end + 1
        }
    }

    /// Whether a tag is markup: an end tag, a void element, one with attributes, or one whose end tag follows.
    private mutating func isMarkup(_ tag: InlineTag) -> Bool {
        if tag.isEnd || InlineTag.unmistakable.contains(tag.name) { return true }
        if tag.attributes.contains("=") { return true }
        guard tag.attributes.allSatisfy({ $0 == " " || $0 == "/" }) else { return false }
        return (lastEndTags[tag.name] ?? -1) > index
    }

    func endTags() -> [String: Int] {
        var tags: [String: Int] = [:]
        for index in input.indices.dropLast() where input[index] == 0x3C && input[index + 1] == UInt8(ascii: "/") {
            if let tag = InlineTag(input, at: index) { tags[tag.name] = index }
        }
        return tags
    }

    /// The end of a superscript that is a reference to a footnote: digits, stars, daggers.
    private func endOfSign(after tag: InlineTag) -> Int? {
        guard !tag.isEnd, let end = find("</sup>", from: tag.end, within: 60) else { return nil }
        let inside = InlineText(markup: string(tag.end..<end)).text
        return inside.count <= 4 && inside.allSatisfy { $0.isNumber || "*†‡[](),#".contains($0) } ? end + 6 : nil
    }

    private mutating func take(_ tag: InlineTag) {
        switch tag.name {
        case "a": if !tag.isEnd, let target = tag.value(of: "href") { links.append(target) }
        case "img": if let text = tag.value(of: "alt") { output.add(text) }
        case "code", "kbd", "samp", "tt", "b", "strong", "em", "i": takeSpan(tag)
        case _ where InlineTag.breaking.contains(tag.name): output.addBreak()
        default: break
        }
    }

    /// Takes the text between `<code>` and `</code>` for a code span, and emphasized text for a lead.
    private mutating func takeSpan(_ tag: InlineTag) {
        let isCode = ["code", "kbd", "samp", "tt"].contains(tag.name)
        if tag.isEnd {
            if let start = spanStarts.removeValue(forKey: tag.name) {
                let bytes = output.bytes.dropFirst(start).drop(while: ASCII.isWhitespace)
                if isCode { codes.append(String(decoding: bytes, as: UTF8.self)) }
                setLead(from: start)
            }
        } else {
            spanStarts[tag.name] = output.bytes.count
        }
    }
}

/// A tag within a text.
struct InlineTag {
    /// The element in lower case.
    let name: String
    let isEnd: Bool
    /// The text between the name and the end.
    let attributes: String
    /// The index behind it.
    let end: Int

    /// Reads the tag at an index; nil where there is none that ends nearby.
    init?(_ input: [UInt8], at index: Int) {
        var start = index + 1
        guard start < input.count else { return nil }
        isEnd = input[start] == UInt8(ascii: "/")
        if isEnd { start += 1 }
        let name = input[start...].prefix(12).prefix(while: ASCII.isAlphanumeric)
        guard let first = name.first, ASCII.isLetter(first), let close = Self.close(input, from: name.endIndex) else {
            return nil
        }
        guard !ASCII.isAlphanumeric(input[name.endIndex]) else { return nil }
        let rest = input[name.endIndex..<close]
        guard rest.first.map({ ASCII.isWhitespace($0) || $0 == UInt8(ascii: "/") }) ?? true else { return nil }
        self.name = String(decoding: name, as: UTF8.self).lowercased()
        attributes = String(decoding: rest, as: UTF8.self)
        end = close + 1
    }

    private static func close(_ input: [UInt8], from start: Int) -> Int? {
        var quote: UInt8?
        for index in start..<min(input.count, start + 1000) {
            let byte = input[index]
            if byte == quote {
                quote = nil
            } else if quote == nil {
                if byte == UInt8(ascii: ">") { return index }
                if byte == UInt8(ascii: "<") { return nil }
                if byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'") { quote = byte }
            }
        }
        return nil
    }

    /// Returns the value of an attribute.
    func value(of attribute: String) -> String? {
        HTMLAttributes(Array(attributes.utf8)[...]).value(of: attribute)
    }

    /// Elements that a placeholder is hardly named after.
    static let unmistakable: Set = [
        "br", "hr", "li", "ul", "ol", "em", "strong", "blockquote", "wbr", "tbody", "thead",
    ]

    /// Elements that begin a new line.
    static let breaking: Set = [
        "br", "hr", "li", "ul", "ol", "p", "div", "tr", "td", "th", "dt", "dd", "dl", "table", "blockquote", "pre",
        "h1",
        "h2", "h3", "h4", "h5", "h6", "section", "details", "summary",
    ]

    static let elements: Set = unmistakable.union(breaking).union([
        "a", "abbr", "b", "center", "code", "del", "font", "i", "img", "ins", "kbd", "mark", "q", "s", "samp", "small",
        "span", "strike", "sub", "sup", "tt", "u", "var",
    ])
}
