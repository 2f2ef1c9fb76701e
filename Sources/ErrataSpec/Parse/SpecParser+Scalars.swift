import ErrataCore
import ErrataJSON

// Every function here returns nil where the key is absent, which `check` has already handled, and where the value is
// invalid, which is reported at the value.

/// The maximum length of a text and the ranges of numbers in a spec, from its schema and the packed table's layout.
enum Bounds {
    static let text = TableLayout.wordMaximum - 1
    static let keyword = 128
    /// The length from which a code is hardly one.
    static let code = 1024
    /// The maximum number of levels of a code.
    static let levels = 4
    static let codes = Int64(Int.min)...Int64(Int.max)
    static let statuses = 100...999 as ClosedRange<Int64>
    static let counts = 0...(1 << 47) as ClosedRange<Int64>
    static let seconds = 0...2_147_483_648 as ClosedRange<Int64>
}

extension SpecParser {
    /// Parses a string that is not empty.
    mutating func text(_ value: JSONValue, maximum: Int = Bounds.text) -> String? {
        guard let text = value.string else {
            reportType(of: value, expected: .string)
            return nil
        }
        guard !text.isEmpty else {
            report(.emptyText, at: value.offset)
            return nil
        }
        guard text.utf8.count <= maximum else {
            report(.tooLong(maximum: maximum), at: value.offset)
            return nil
        }
        return text
    }

    mutating func text(_ key: String, of object: JSONValue) -> String? {
        object.member(key).flatMap { text($0.value) }
    }

    mutating func boolean(_ key: String, of object: JSONValue) -> Bool? {
        guard let value = object.member(key)?.value else { return nil }
        guard let bool = value.bool else {
            reportType(of: value, expected: .bool)
            return nil
        }
        return bool
    }

    /// Parses one word of a vocabulary.
    mutating func choice(_ key: String, of object: JSONValue, from vocabulary: Vocabulary) -> String? {
        guard let value = object.member(key)?.value else { return nil }
        guard let text = value.string else {
            reportType(of: value, expected: .string)
            return nil
        }
        guard vocabulary.words.contains(where: text.isKey) else {
            let meant = vocabulary.meant(by: text)
            report(.unknownValue(text, allowed: vocabulary.words, meant: meant), at: value.offset)
            return nil
        }
        return text
    }

    /// Parses a case of an enum by its raw value.
    mutating func choice<Choice: VocabularyWord>(
        _ key: String,
        of object: JSONValue
    ) -> Choice? {
        if let text = object.member(key)?.value.string, let choice = Choice(rawValue: text),
            text.isKey(choice.rawValue)
        {
            return choice
        }
        return choice(key, of: object, from: Choice.vocabulary).flatMap(Choice.init)
    }

    /// Parses the effect of an entry or a category; an unknown effect is expressed by omission.
    mutating func effect(of object: JSONValue) -> RequestEffect {
        let word = choice("effect", of: object, from: RequestEffect.vocabulary)
        return word.flatMap(RequestEffect.init) ?? .unknown
    }
}

extension SpecParser {
    /// Parses a code on the wire: a string that is not empty, or an integer.
    mutating func code(_ value: JSONValue) -> Located<WireCode>? {
        let code: WireCode?
        switch value.kind {
        case .string:
            code = text(value).map { .string($0) }
            if case .string(let text)? = code { checkCode(text, at: value.offset) }
        case .number: code = integer(value, in: Bounds.codes).map { .integer($0) }
        default:
            reportType(of: value, expected: .string, .number)
            code = nil
        }
        return code.map { Located($0, at: value.offset) }
    }

    mutating func integer(_ value: JSONValue, in range: ClosedRange<Int64>) -> Int? {
        guard let number = value.number else {
            reportType(of: value, expected: .number)
            return nil
        }
        guard let integer = number.integer, range.contains(integer) else {
            report(hasFraction(number) ? .notWhole : .outOfRange(range), at: value.offset)
            return nil
        }
        return Int(exactly: integer)
    }

    mutating func integer(_ key: String, of object: JSONValue, in range: ClosedRange<Int64>) -> Int? {
        object.member(key).flatMap { integer($0.value, in: range) }
    }

    /// Parses a number of seconds as milliseconds, exactly.
    mutating func milliseconds(_ key: String, of object: JSONValue) -> Int? {
        guard let value = object.member(key)?.value else { return nil }
        guard let number = value.number else {
            reportType(of: value, expected: .number)
            return nil
        }
        if let whole = number.integer, Bounds.seconds.contains(whole) { return Int(exactly: whole * 1000) }
        let maximum = Bounds.seconds.upperBound
        guard let ceiling = number.ceiling(atMost: maximum + 1), ceiling <= maximum else {
            report(.outOfRange(Bounds.seconds), at: value.offset)
            return nil
        }
        guard let milliseconds = thousandfold(number)?.integer else {
            report(.tooPrecise, at: value.offset)
            return nil
        }
        return Int(exactly: milliseconds)
    }

    /// Whether a number is not an Int because of its fraction and not because of its size.
    private func hasFraction(_ number: JSONNumber) -> Bool {
        guard number.integer == nil else { return false }
        let magnitude = number.text.drop { $0 == "-" }
        let unsigned = try? JSONValue.parse(Array(magnitude.utf8))
        guard let ceiling = unsigned?.number?.ceiling(atMost: .max) else { return false }
        return ceiling < .max
    }

    /// Returns the number times 1000, by adding to its exponent.
    private func thousandfold(_ number: JSONNumber) -> JSONNumber? {
        let parts = number.text.split(maxSplits: 1) { $0 == "e" || $0 == "E" }
        let exponent = parts.count == 2 ? Int(parts[1]) : 0
        guard let exponent, let mantissa = parts.first else { return nil }
        return try? JSONValue.parse(Array("\(mantissa)e\(exponent &+ 3)".utf8)).number
    }
}
