import ErrataBytes

/// Converts an object as programs print one to JSON: Python's `{'success': False, 'error': None}`, Node's
/// `{ success: false, error: { code: 1007 } }`, Ruby's `{"success"=>false, :error=>nil}`.
///
/// A printed value that JSON does not have (a tuple, a date, a function) leaves a text that is not valid JSON and so is
/// not taken for a body: nothing is guessed.
struct PrintedText {
    /// The object as JSON.
    private(set) var json: [UInt8] = []
    /// The length of the object as printed.
    private(set) var length = 0

    private let text: ByteSlice
    private var index = 0

    /// The maximum length of an object in bytes.
    private static let longest = 1 << 20

    /// Whether a text begins with such an object, judged by the bytes after the bracket.
    static func begins(_ text: ByteSlice) -> Bool {
        let next = text.afterSpace(from: 1)
        guard next < text.count else { return false }
        switch text[next] {
        case UInt8(ascii: "'"): return true
        case UInt8(ascii: ":"): return next + 1 < text.count && isLetter(text[next + 1])
        case UInt8(ascii: "\""):
            guard let quote = text.firstIndex(of: UInt8(ascii: "\""), from: next + 1) else { return false }
            return text.has("=>", at: text.afterSpace(from: quote + 1))
        default: return isLetter(text[next]) && isKey(before: wordEnd(text, from: next), text)
        }
    }

    /// Converts the object that a text begins with; nil where it does not end.
    init?(_ text: ByteSlice) {
        self.text = text.part(0..<min(text.count, Self.longest))
        var depth = 0
        repeat {
            guard index < self.text.count else { return nil }
            let byte = text[index]
            switch byte {
            case UInt8(ascii: "'"), UInt8(ascii: "\""), UInt8(ascii: "`"):
                guard readString(quote: byte) else { return nil }
                continue
            case UInt8(ascii: "[") where readOmission(): continue
            case UInt8(ascii: "{"), UInt8(ascii: "["): depth += 1
            case UInt8(ascii: "}"), UInt8(ascii: "]"): depth -= 1
            case UInt8(ascii: ":") where isSymbol, UInt8(ascii: "=") where self.text.has("=>", at: index):
                if byte == UInt8(ascii: "=") { json.append(UInt8(ascii: ":")) }
                index += byte == UInt8(ascii: "=") ? 2 : 1
                continue
            case _ where Self.isLetter(byte):
                readWord()
                continue
            default: break
            }
            json.append(byte)
            index += 1
        } while depth > 0
        length = index
    }
}

extension PrintedText {
    private static let words: [(StaticString, StaticString)] = [
        ("True", "true"), ("False", "false"), ("None", "null"), ("nil", "null"), ("undefined", "null"),
    ]

    /// Whether a byte is a letter, or another byte that a name can begin with.
    private static func isLetter(_ byte: UInt8) -> Bool {
        ASCII.isLetter(byte) || byte == UInt8(ascii: "_") || byte == UInt8(ascii: "$")
    }

    private static func wordEnd(_ text: ByteSlice, from start: Int) -> Int {
        var end = start
        while end < text.count, isLetter(text[end]) || ASCII.isDigit(text[end]) { end += 1 }
        return end
    }

    /// Whether the word that ends at an offset is a key.
    private static func isKey(before end: Int, _ text: ByteSlice) -> Bool {
        let next = text.afterSpace(from: end)
        return text.has(":", at: next) || text.has("=>", at: next)
    }

    /// Whether the colon here begins a Ruby symbol, and does not separate a key from its value.
    private var isSymbol: Bool {
        guard index + 1 < text.count, Self.isLetter(text[index + 1]) else { return false }
        return canBeKey
    }

    /// Whether a key is expected here: after an opening bracket or a comma.
    private var canBeKey: Bool {
        let last = json.last { $0 != 0x20 && $0 != 0x0A && $0 != 0x0D && $0 != 0x09 }
        return last == UInt8(ascii: "{") || last == UInt8(ascii: ",")
    }

    /// Reads a word: a key without quotes, or a literal that JSON spells differently.
    private mutating func readWord() {
        let end = Self.wordEnd(text, from: index)
        let word = text.part(index..<end)
        if canBeKey, Self.isKey(before: end, text) {
            json += [UInt8(ascii: "\"")] + word + [UInt8(ascii: "\"")]
        } else if let name = Self.words.first(where: { $0.0.utf8CodeUnitCount == word.count && word.has($0.0) })?.1 {
            for position in 0..<name.utf8CodeUnitCount { json.append(name.utf8Start[position]) }
        } else {
            json += word
        }
        index = end
    }

    /// Reads Node's placeholder for deeply nested values.
    private mutating func readOmission() -> Bool {
        guard text.has("[Object]", at: index) || text.has("[Array]", at: index) else { return false }
        json += Array("null".utf8)
        index += text.has("[Object]", at: index) ? 8 : 7
        return true
    }

    private mutating func readString(quote: UInt8) -> Bool {
        json.append(UInt8(ascii: "\""))
        index += 1
        while index < text.count, text[index] != quote {
            switch text[index] {
            case UInt8(ascii: "\\"): readEscape()
            case UInt8(ascii: "\""):
                json += [UInt8(ascii: "\\"), UInt8(ascii: "\"")]
                index += 1
            default:
                json.append(text[index])
                index += 1
            }
        }
        guard index < text.count else { return false }
        json.append(UInt8(ascii: "\""))
        index += 1
        return true
    }

    /// Reads an escape. Escaped quotes and `\xHH` are not escapes of JSON and are converted; the others that programs
    /// print are, and longer ones leave invalid JSON.
    private mutating func readEscape() {
        guard index + 1 < text.count else {
            index += 1
            return
        }
        switch text[index + 1] {
        case UInt8(ascii: "'"), UInt8(ascii: "`"): json.append(text[index + 1])
        case UInt8(ascii: "x"): json += [UInt8(ascii: "\\"), UInt8(ascii: "u"), 0x30, 0x30]
        default: json += [UInt8(ascii: "\\"), text[index + 1]]
        }
        index += 2
    }
}
