extension Catalog.Entry.Limit {
    /// The limit in words, such as `at most 300 characters in a custom message`, `at most 1 part in a message` or
    /// `at least 2 weeks between two requests`: with a singular noun for 1, and durations in their largest unit.
    package var words: String {
        switch (minimum, maximum) {
        case (let minimum?, let maximum?) where minimum == maximum: "exactly \(amount(minimum))"
        case (let minimum?, let maximum?): "\(grouped(minimum)) to \(amount(maximum))"
        case (let minimum?, nil): "at least \(amount(minimum))"
        case (nil, let maximum?): "at most \(amount(maximum))"
        case (nil, nil): what
        }
    }

    /// Returns a number with its noun.
    private func amount(_ number: Int) -> String {
        if minimum == nil || maximum == nil || minimum == maximum, let time = time(number) { return time }
        return "\(grouped(number)) \(number == 1 ? NounPhrase(what).singular : what)"
    }

    /// Returns a number of seconds in the greatest unit without a fraction.
    private func time(_ number: Int) -> String? {
        let unit = "seconds"
        guard what.utf8.starts(with: unit.utf8), number < Int.max / 1000 else { return nil }
        let rest = what.utf8.dropFirst(unit.utf8.count)
        guard rest.isEmpty || rest.first == UInt8(ascii: " ") else { return nil }
        return DurationWords.phrase(milliseconds: number * 1000) + String(decoding: rest, as: UTF8.self)
    }

    /// Returns a number with commas between thousands, from 10,000 up.
    private func grouped(_ number: Int) -> String {
        guard number >= 10_000 else { return String(number) }
        var (digits, rest) = ("", number)
        while rest >= 1000 {
            digits = ",\(String(1000 + rest % 1000).dropFirst())\(digits)"
            rest /= 1000
        }
        return "\(rest)\(digits)"
    }
}
