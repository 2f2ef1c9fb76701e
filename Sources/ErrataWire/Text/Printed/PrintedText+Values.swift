import ErrataBytes
import ErrataJSON

extension PrintedText {
    /// Reads a value up to its end, or opens it.
    mutating func readValue() -> Bool {
        if let quote = Self.quote(at: index, in: text) {
            index = quote
            return readString()
        }
        switch text[index] {
        case UInt8(ascii: "{"): return open(.brace, from: index)
        case UInt8(ascii: "("): return open(.tuple, from: index)
        case UInt8(ascii: "["):
            guard frame.isDense != true, let end = marker(at: index) else { return open(.bracket, from: index) }
            index = end
            writeRaw()
            return true
        default: return readRaw()
        }
    }

    /// Returns the end of what Node prints in place of a value: `[Object]`, `[Function: name]`, `[Error: text]`.
    private func marker(at start: Int) -> Int? {
        let limit = min(text.count, start + 300)
        guard let end = text.firstIndex(of: UInt8(ascii: "]"), from: start, to: limit), end > start + 1 else {
            return nil
        }
        let name = text.part(start + 1..<end)
        guard ASCII.isUppercase(name[0]) || name.has("class ") else { return nil }
        let marks: [StaticString] = ["Object", "Array", "Getter", "Setter", "Circular"]
        let isText = name.contains(0x20) || name.contains(UInt8(ascii: ":"))
        guard isText || marks.contains(where: { name.has($0) }) else { return nil }
        let others: [UInt8] = [0x0A, UInt8(ascii: ","), UInt8(ascii: "["), UInt8(ascii: "{"), UInt8(ascii: "\"")]
        return name.contains(where: others.contains) ? nil : end + 1
    }

    /// Reads what has no quotes up to its end, or opens the container whose name it is.
    private mutating func readRaw() -> Bool {
        let start = frame.value.text
        index = max(index, start)
        let first = index
        /// The number of brackets that are open in the text.
        var nesting = 0
        while index < text.count {
            let byte = text[index]
            switch byte {
            case UInt8(ascii: "{"): return replace(with: .brace)
            case UInt8(ascii: "("), UInt8(ascii: "["):
                if let kind = container(at: index, named: text.part(first..<index)) { return replace(with: kind) }
                nesting += 1
            case UInt8(ascii: "<") where nesting > 0 || index == first || text.has("#<", at: first): nesting += 1
            case UInt8(ascii: ">"), UInt8(ascii: ")"), UInt8(ascii: "]"):
                guard nesting > 0 || !isEnd(byte) else { return writeRaw() }
                let isArrow =
                    byte == UInt8(ascii: ">") && (text.has("=", at: index - 1) || text.has("-", at: index - 1))
                nesting -= nesting > 0 && !isArrow ? 1 : 0
            case UInt8(ascii: "}"): return writeRaw()
            case 0x0A:
                nesting = 0
                if isElement(at: index) { return writeRaw() }
                index = text.afterSpace(from: index)
                continue
            case 0x20 where frame.isDense == true:
                if nesting == 0, isElement(at: index) { return writeRaw() }
                index = text.afterBlanks(from: index)
                continue
            case UInt8(ascii: ","), UInt8(ascii: ";"):
                if nesting == 0, isElementEnd(at: index, from: first) { return writeRaw() }
            default: break
            }
            index += 1
        }
        return false
    }

    /// The maximum length of a container's name in bytes.
    private static let longestName = 200

    /// Returns the kind of the container that a bracket opens after a name: `Some(`, `Array (`, `map[`, `Array [`.
    private func container(at index: Int, named prefix: ByteSlice) -> PrintedFrame.Kind? {
        guard prefix.count <= Self.longestName else { return nil }
        let name = prefix.trimmed.part(prefix.trimmed.prefix { "<#&%*".utf8.contains($0) }.count..<prefix.trimmed.count)
        let isSpaced = prefix.last.map(ASCII.isWhitespace) ?? false
        guard let first = name.first, ASCII.isLetter(first) || first == UInt8(ascii: "_") else { return nil }
        if text[index] == UInt8(ascii: "("), isSpaced {
            let isArray = name.has("Array") && name.afterSpace(from: 5) == name.count
            return isArray || name.has(" Object", at: name.trimmedEnd - 7) ? .tuple : nil
        }
        guard name.allSatisfy({ ASCII.isWordCharacter($0) || $0 == UInt8(ascii: ".") || $0 == UInt8(ascii: ":") })
        else {
            return nil
        }
        if text[index] == UInt8(ascii: "(") { return .call }
        if name.has("map"), name.count == 3 { return .map }
        let isList = name.has("Array", at: name.count - 5) || name.has("Set", at: name.count - 3)
        return isSpaced && isList ? .bracket : nil
    }

    /// Reads what follows a complete value: the separator of a key, a part of it, or the next element.
    mutating func readRest() -> Bool {
        let kind = frame.valueKind
        if !frame.hasKey, kind == .string || kind == .call, frame.kind != .bracket || frame.isDense != true,
            let separator = PrintedKey.separator(after: index, in: text)
        {
            makeKey(upTo: separator.upperBound)
            return true
        }
        switch text[index] {
        case _ where isElement(at: index): endElement()
        case UInt8(ascii: "{") where kind == .raw || kind == .call: return replace(with: .brace)
        case UInt8(ascii: "[") where kind == .call: return replace(with: .bracket)
        case UInt8(ascii: "\"") where kind == .call:
            json.removeSubrange(frame.value.output...)
            return readString()
        case UInt8(ascii: "+") where kind == .string: return readContinuation()
        case UInt8(ascii: "{"), UInt8(ascii: "\""), UInt8(ascii: "'"): endElement()
        default: repeat { index += 1 } while index < text.count && ASCII.isWordCharacter(text[index])
        }
        return true
    }
}

extension PrintedText {
    /// Whether a key begins an element here, or after the blanks here, without a separator before it.
    func isElement(at start: Int) -> Bool {
        let next = text.afterSpace(from: start)
        guard frame.canHaveKeys, let key = PrintedKey(at: next, in: text, isWord: true) else { return false }
        return frame.isDense == true ? key.isDense(in: text) || key.isClear(in: text) : key.isClear(in: text)
    }

    /// Whether a comma or a semicolon ends a text without quotes.
    private func isElementEnd(at index: Int, from start: Int) -> Bool {
        switch text[index] {
        case UInt8(ascii: ";"):
            let next = text.afterBlanks(from: index + 1)
            return next == text.count || text[next] == 0x0A || text[next] == 0x0D || isEnd(text[next])
                || isElement(at: next)
        default:
            guard index + 1 < text.count, text[index + 1] == 0x20 else { return true }
            if frame.isDense == true { return isElement(at: index + 1) }
            return !Self.isDayName(text.part(start..<index)) || !text.part(index + 2..<text.count).startsWithDigit
        }
    }

    /// Whether a text is the name of a day, after which the comma of a date stands.
    private static func isDayName(_ text: ByteSlice) -> Bool {
        let names: [StaticString] = ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"]
        return text.count >= 3 && text.count <= 9 && names.contains { text.has($0) }
    }
}

extension ByteSlice {
    fileprivate var startsWithDigit: Bool { first.map(ASCII.isDigit) ?? false }

    /// The offset after the last byte that is not whitespace.
    fileprivate var trimmedEnd: Int {
        var end = count
        while end > 0, ASCII.isWhitespace(self[end - 1]) { end -= 1 }
        return end
    }
}
