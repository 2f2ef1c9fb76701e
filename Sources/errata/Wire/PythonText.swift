/// An object as Python prints one, written as JSON: `{'success': False, 'error': None}`.
///
/// What Python can print and JSON does not have (a tuple, a date, an object's name) leaves something that is no JSON, so
/// that it is not taken for a body: nothing is guessed.
struct PythonText {
    /// The object as JSON.
    private(set) var json: [UInt8] = []
    /// How long it is as Python wrote it.
    private(set) var length = 0

    private let text: ByteSlice
    private var index = 0

    /// No body is longer.
    private static let longest = 1 << 20

    /// Reads the object that a text begins with; nil where it does not end.
    init?(_ text: ByteSlice) {
        self.text = text.part(0..<min(text.count, Self.longest))
        var depth = 0
        repeat {
            guard index < self.text.count else { return nil }
            switch text[index] {
            case UInt8(ascii: "'"), UInt8(ascii: "\""):
                guard readString(quote: text[index]) else { return nil }
                continue
            case UInt8(ascii: "{"), UInt8(ascii: "["): depth += 1
            case UInt8(ascii: "}"), UInt8(ascii: "]"): depth -= 1
            case UInt8(ascii: "T"), UInt8(ascii: "F"), UInt8(ascii: "N"):
                if readWord() { continue }
            default: break
            }
            json.append(text[index])
            index += 1
        } while depth > 0
        length = index
    }

    private static let words: [(StaticString, StaticString)] = [("True", "true"), ("False", "false"), ("None", "null")]

    private mutating func readWord() -> Bool {
        guard let (word, name) = Self.words.first(where: { text.has($0.0, at: index) }) else { return false }
        for place in 0..<name.utf8CodeUnitCount { json.append(name.utf8Start[place]) }
        index += word.utf8CodeUnitCount
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

    /// `\'` and `\xHH` are none of JSON's escapes; the others that Python prints are, and what is longer makes no JSON.
    private mutating func readEscape() {
        guard index + 1 < text.count else {
            index += 1
            return
        }
        switch text[index + 1] {
        case UInt8(ascii: "'"): json.append(UInt8(ascii: "'"))
        case UInt8(ascii: "x"): json += [UInt8(ascii: "\\"), UInt8(ascii: "u"), 0x30, 0x30]
        default: json += [UInt8(ascii: "\\"), text[index + 1]]
        }
        index += 2
    }
}
