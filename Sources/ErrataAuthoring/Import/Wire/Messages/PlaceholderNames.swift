import ErrataBytes

/// Names the placeholders of a template by the texts around them, and else by what they are. No two have one name.
struct PlaceholderNames {
    /// The names so far, in order.
    private(set) var names: [String] = []

    /// Returns the name of the next placeholder.
    ///
    /// - Parameters:
    ///   - kind: what the variable part is.
    ///   - before: the text since the placeholder before it.
    ///   - after: the text up to the next variable part.
    mutating func name(for kind: VariablePart.Kind, after before: [UInt8], before after: [UInt8]) -> String {
        let name = unique(Self.name(for: kind, before, after) ?? kind.rawValue)
        names.append(name)
        return name
    }

    private func unique(_ name: String) -> String {
        guard names.contains(name) else { return name }
        var number = 2
        while names.contains("\(name)\(number)") { number += 1 }
        return "\(name)\(number)"
    }

    private static func name(for kind: VariablePart.Kind, _ before: [UInt8], _ after: [UInt8]) -> String? {
        switch kind {
        case .number: key(before) ?? unit(after) ?? (lastWord(before)?.lowercased() == "id" ? "id" : nil)
        case .id, .value: key(before)
        case .text: key(before) ?? noun(before)
        default: nil
        }
    }

    /// Returns the key directly before a value: `user_id=`, `order:`.
    private static func key(_ before: [UInt8]) -> String? {
        guard let sign = before.last, sign == UInt8(ascii: "=") || sign == UInt8(ascii: ":") else { return nil }
        return word(before.dropLast())
    }

    /// Returns the word before the quotes around a text, where it can be the name of what is in them.
    private static func noun(_ before: [UInt8]) -> String? {
        let text = before.reversed().drop { $0 >= 0x80 || " '\"`{".utf8.contains($0) }.reversed()
        guard let word = word(text[...]), word.utf8.allSatisfy(ASCII.isLetter) else { return nil }
        let isUpper = word.utf8.allSatisfy(ASCII.isUppercase)
        let name = isUpper ? word.lowercased() : word.prefix(1).lowercased() + word.dropFirst()
        return name.utf8.count > 2 && !others.contains(name.lowercased()) ? name : nil
    }

    private static func lastWord(_ before: [UInt8]) -> String? {
        guard before.last == 0x20 else { return nil }
        return word(before.dropLast())
    }

    /// Returns the word at the end of a text, as far as it can be a name.
    private static func word(_ text: some BidirectionalCollection<UInt8>) -> String? {
        let word = text.suffix { ASCII.isWordCharacter($0) }
        guard let first = word.first, !ASCII.isDigit(first), word.count <= 40 else { return nil }
        return String(decoding: word, as: UTF8.self)
    }

    /// Returns the unit behind a number.
    private static func unit(_ after: [UInt8]) -> String? {
        let text = String(
            decoding: after.drop { $0 == 0x20 }.prefix { ASCII.isLetter($0) || $0 == 0x25 },
            as: UTF8.self
        )
        return units[text.lowercased()]
    }

    private static let units: [String: String] = [
        "s": "seconds", "sec": "seconds", "second": "seconds", "seconds": "seconds", "ms": "milliseconds",
        "milliseconds": "milliseconds", "minute": "minutes", "minutes": "minutes", "min": "minutes", "hour": "hours",
        "hours": "hours", "day": "days", "days": "days", "%": "percent", "percent": "percent",
        "character": "characters",
        "characters": "characters", "byte": "bytes", "bytes": "bytes", "credit": "credits", "credits": "credits",
        "request": "requests", "requests": "requests", "item": "items", "items": "items",
    ]

    /// Words before quotes that do not name what is in them.
    private static let others: Set<String> = [
        "the", "and", "for", "not", "but", "got", "was", "with", "from", "found", "than", "that", "this", "are", "has",
        "into", "received", "expected", "invalid", "unknown", "missing", "unexpected", "unsupported", "called", "named",
        "near", "such", "should", "must", "one", "error", "message", "said",
    ]
}

extension BidirectionalCollection<UInt8> {
    /// Returns the longest end of which each byte is wanted.
    fileprivate func suffix(while isWanted: (UInt8) -> Bool) -> SubSequence {
        var start = endIndex
        while start > startIndex, isWanted(self[index(before: start)]) { start = index(before: start) }
        return self[start...]
    }
}
