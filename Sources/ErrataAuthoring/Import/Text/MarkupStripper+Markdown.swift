import ErrataBytes

extension MarkupStripper {
    /// A code span, whose text is taken as it is.
    mutating func takeCode() -> Bool {
        let run = input[index...].prefix { $0 == UInt8(ascii: "`") }.count
        let key = "`\(run)"
        guard !absent.contains(key) else { return copy(run) }
        guard let end = endOfCode(run) else {
            absent.insert(key)
            return copy(run)
        }
        let isLead = output.isEmpty
        let content = string((index + run)..<end)
        output.add(content)
        codes.append(TextBuffer(content).text)
        if isLead { setLead(from: 0) }
        index = end + run
        return true
    }

    /// The index of the next run of as many backticks.
    private func endOfCode(_ run: Int) -> Int? {
        var start = index + run
        while start < input.count {
            guard let tick = input[start...].firstIndex(of: UInt8(ascii: "`")) else { return nil }
            let length = input[tick...].prefix { $0 == UInt8(ascii: "`") }.count
            if length == run { return tick }
            start = tick + length
        }
        return nil
    }

    private mutating func copy(_ count: Int) -> Bool {
        for _ in 0..<count { copy() }
        return true
    }

    /// `*x*`, `**x**`, `_x y_`, `__x y__`, `~~x~~` around words.
    mutating func takeEmphasis() -> Bool {
        let sign = input[index]
        let run = input[index...].prefix { $0 == sign }.count
        let isRun = sign == UInt8(ascii: "~") ? run == 2 : run <= 3
        guard isRun, opens(run), let end = endOfEmphasis(sign, run) else { return copy(run) }
        closers[end] = Closer(length: run, leadStart: output.isEmpty ? 0 : nil)
        index += run
        return true
    }

    private func opens(_ run: Int) -> Bool {
        guard !isWord(index - 1), let next = byte(index + run) else { return false }
        return isWord(index + run) || "`[\"'(<&!\\-{$:".utf8.contains(next) || (run > 1 && "*_~".utf8.contains(next))
    }

    private func endOfEmphasis(_ sign: UInt8, _ run: Int) -> Int? {
        let limit = min(input.count, index + run + 300)
        var start = index + run
        while start < limit, let end = input[start..<limit].firstIndex(of: sign) {
            let length = input[end...].prefix(4).prefix { $0 == sign }.count
            let isClosing = length == run && !ASCII.isWhitespace(input[end - 1]) && closers[end] == nil
            if isClosing, run > 1 && sign != UInt8(ascii: "_") || !isWord(end + run) {
                return isProse(sign, (index + run)..<end) ? end : nil
            }
            start = end + length
        }
        return nil
    }

    /// Whether underscores stand around words and not around or within an identifier: `_id_`, `__typename__`.
    private func isProse(_ sign: UInt8, _ range: Range<Int>) -> Bool {
        guard sign == UInt8(ascii: "_") else { return true }
        let inside = input[range]
        return !inside.contains(sign) && (inside.contains(0x20) || ASCII.isUppercase(input[range.lowerBound]))
    }

    /// `![text](target)`: the text alone.
    mutating func takeImage() -> Bool {
        guard byte(index + 1) == UInt8(ascii: "["), let link = link(at: index + 1) else { return false }
        closers[link.close] = Closer(length: link.end - link.close)
        index += 2
        return true
    }

    /// `[text](target)`, `[text][reference]` and the footnote `[^1]`.
    mutating func takeLink() -> Bool {
        if byte(index + 1) == UInt8(ascii: "^"), let close = find("]", from: index, within: 40) {
            index = close + 1
            return true
        }
        guard !isWord(index - 1), byte(index - 1) != UInt8(ascii: "]"), let link = link(at: index) else { return false }
        if let target = link.target { links.append(target) }
        closers[link.close] = Closer(length: link.end - link.close, leadStart: output.isEmpty ? 0 : nil)
        index += 1
        return true
    }

    private struct Link {
        /// The index of the bracket that ends the text.
        var close: Int
        /// The index behind the link.
        var end: Int
        var target: String?
    }

    private mutating func link(at start: Int) -> Link? {
        guard occurs(UInt8(ascii: "]"), from: index, within: 602) else { return nil }
        guard let close = closingBracket(of: start), close > start + 1 || byte(start - 1) == UInt8(ascii: "!") else {
            return nil
        }
        switch byte(close + 1) {
        case UInt8(ascii: "("):
            guard let end = closingParenthesis(of: close + 1) else { return nil }
            let inside = TextBuffer(string((close + 2)..<end)).text
            guard let target = target(inside) else { return nil }
            return Link(close: close, end: end + 1, target: target)
        case UInt8(ascii: "["):
            guard let end = closingBracket(of: close + 1), isWord(start + 1) || byte(start + 1) == UInt8(ascii: "`")
            else { return nil }
            let reference = input[(close + 2)..<end]
            let isNumber = reference.allSatisfy(ASCII.isDigit)
            return isNumber && !reference.isEmpty && !isSpaced(start, close) ? nil : Link(close: close, end: end + 1)
        default: return nil
        }
    }

    private func isSpaced(_ start: Int, _ end: Int) -> Bool { input[start..<end].contains(0x20) }

    /// The target without its title; nil where it does not look like one.
    private func target(_ inside: String) -> String? {
        guard let word = inside.split(separator: " ", maxSplits: 1).first.map(String.init) else { return nil }
        let rest = inside.dropFirst(word.count).drop { $0 == " " }
        guard rest.isEmpty || "\"'(".contains(rest.first!) else { return nil }
        let target = word.hasPrefix("<") && word.hasSuffix(">") ? String(word.dropFirst().dropLast()) : word
        return target.contains { "/#.:".contains($0) } ? target : nil
    }

    private func closingBracket(of start: Int) -> Int? {
        closing(UInt8(ascii: "["), UInt8(ascii: "]"), from: start, within: 600)
    }

    private func closingParenthesis(of start: Int) -> Int? {
        closing(UInt8(ascii: "("), UInt8(ascii: ")"), from: start, within: 1000)
    }

    private func closing(_ open: UInt8, _ close: UInt8, from start: Int, within limit: Int) -> Int? {
        var depth = 0
        var index = start
        let end = min(input.count, start + limit)
        while index < end {
            if input[index] == UInt8(ascii: "\\") { index += 1 }
            if index < end, input[index] == open { depth += 1 }
            if index < end, input[index] == close {
                depth -= 1
                if depth == 0 { return index }
            }
            index += 1
        }
        return nil
    }
}

extension TextBuffer {
    init(_ text: String) {
        add(text)
    }
}
