import ErrataBytes

/// A message as a source writes it, with its variable parts as `{name}`.
///
/// It reads `%s`, `%1$d` and `%(name)s` of printf and its kin, `${name}`, `$name`, `{{name}}`, `{0}` and `<name>`; `{name}`
/// stays as it is. No two placeholders are next to each other, and no two have one name.
struct TemplateReading {
    /// The message.
    private(set) var text = ""
    /// The message without the names of its placeholders: two messages with the same pattern cannot be distinguished.
    private(set) var pattern = ""
    /// Whether anything was changed.
    private(set) var isChanged = false

    private var names: [String: Int] = [:]
    private var endsWithPlaceholder = false

    init(_ source: String) {
        var rest = Array(source.utf8)[...]
        while let byte = rest.first {
            let isPercentage = byte == UInt8(ascii: "%") && text.utf8.last.map(ASCII.isDigit) == true
            if !isPercentage, let found = Self.placeholder(at: rest) {
                add(found.name, isSpelled: found.isSpelled)
                rest = rest.dropFirst(found.length)
            } else {
                let run = rest.dropFirst().prefix { !Self.signs.contains($0) }
                let literal = String(decoding: [byte] + run, as: UTF8.self)
                text += literal
                pattern += literal
                endsWithPlaceholder = false
                rest = rest.dropFirst(1 + run.count)
            }
        }
    }

    private static let signs = Array("%${<".utf8)

    private mutating func add(_ name: String, isSpelled: Bool) {
        if !isSpelled { isChanged = true }
        guard !endsWithPlaceholder else {
            isChanged = true
            return
        }
        let count = names[name, default: 0] + 1
        names[name] = count
        if count > 1 { isChanged = true }
        text += count == 1 ? "{\(name)}" : "{\(name)\(count)}"
        pattern += "{}"
        endsWithPlaceholder = true
    }

    /// The placeholder at the start of a text: its name, its length in bytes, and whether it is written as `{name}`.
    private static func placeholder(at text: ArraySlice<UInt8>) -> (name: String, length: Int, isSpelled: Bool)? {
        switch text.first {
        case UInt8(ascii: "%"): printf(text)
        case UInt8(ascii: "$"): variable(text)
        case UInt8(ascii: "{"): braces(text)
        case UInt8(ascii: "<"): angles(text)
        default: nil
        }
    }

    /// `%s`, `%5.2f`, `%1$@`, `%(name)s`; `100%` and `50% of` are none.
    private static func printf(_ text: ArraySlice<UInt8>) -> (String, Int, Bool)? {
        let body = text.dropFirst()
        if body.first == UInt8(ascii: "(") {
            let name = body.dropFirst().prefix(while: ASCII.isWordCharacter)
            let end = body.dropFirst(1 + name.count)
            guard isName(name), end.first == UInt8(ascii: ")"), let kind = end.dropFirst().first, ASCII.isLetter(kind)
            else { return nil }
            return (string(name), name.count + 4, false)
        }
        let flags = body.prefix { ASCII.isDigit($0) || "$.#+l".utf8.contains($0) }
        guard let kind = body.dropFirst(flags.count).first, "sdifuxXgc@vq".utf8.contains(kind) else { return nil }
        let next = body.dropFirst(flags.count + 1).first
        guard next.map({ !ASCII.isLetter($0) }) ?? true else { return nil }
        return (kind == UInt8(ascii: "s") || kind == UInt8(ascii: "@") ? "value" : "number", flags.count + 2, false)
    }

    /// `${name}` and `$name`; `$5` is none.
    private static func variable(_ text: ArraySlice<UInt8>) -> (String, Int, Bool)? {
        let body = text.dropFirst()
        if body.first == UInt8(ascii: "{") {
            let name = body.dropFirst().prefix { ASCII.isWordCharacter($0) || $0 == UInt8(ascii: ".") }
            guard body.dropFirst(1 + name.count).first == UInt8(ascii: "}"), !name.isEmpty else { return nil }
            return (identifier(name), name.count + 3, false)
        }
        let name = body.prefix(while: ASCII.isWordCharacter)
        guard isName(name), name.count > 1 else { return nil }
        return (string(name), name.count + 1, false)
    }

    /// `{name}` as it is, `{{name}}`, `{0}` and `{}`, and `{a-name}` and `{a.name}`.
    private static func braces(_ text: ArraySlice<UInt8>) -> (String, Int, Bool)? {
        let opening = text.prefix { $0 == UInt8(ascii: "{") }.count
        guard opening <= 2 else { return nil }
        let body = text.dropFirst(opening)
        let padding = body.prefix { $0 == UInt8(ascii: " ") }.count
        let inside = body.prefix { ASCII.isWordCharacter($0) || " .-".utf8.contains($0) }
        guard inside.count <= 64,
            body.dropFirst(inside.count).starts(with: repeatElement(UInt8(ascii: "}"), count: opening))
        else { return nil }
        let isSpelled = opening == 1 && padding == 0 && isName(inside)
        return (isSpelled ? string(inside) : identifier(inside), inside.count + 2 * opening, isSpelled)
    }

    /// `<name>` and `<a name>`, in lower case or in capitals.
    private static func angles(_ text: ArraySlice<UInt8>) -> (String, Int, Bool)? {
        let inside = text.dropFirst().prefix { ASCII.isWordCharacter($0) || " -".utf8.contains($0) }
        guard (1...40).contains(inside.count), let first = inside.first, ASCII.isLetter(first),
            text.dropFirst(1 + inside.count).first == UInt8(ascii: ">")
        else { return nil }
        return (identifier(inside), inside.count + 2, false)
    }

    private static func isName(_ bytes: ArraySlice<UInt8>) -> Bool {
        guard let first = bytes.first else { return false }
        return !ASCII.isDigit(first) && bytes.allSatisfy(ASCII.isWordCharacter)
    }

    /// A name for a placeholder: word characters, and `value0` for a number.
    private static func identifier(_ bytes: ArraySlice<UInt8>) -> String {
        let words = bytes.split { !ASCII.isWordCharacter($0) }.map(string)
        let name = words.joined(separator: "_")
        guard let first = name.utf8.first else { return "value" }
        return ASCII.isDigit(first) ? "value\(name)" : name
    }

    private static func string(_ bytes: ArraySlice<UInt8>) -> String { String(decoding: bytes, as: UTF8.self) }
}
