extension Catalog.Entry.Limit {
    /// The bound, such as `at most 300 characters in a custom message`, `at most 1 part in a message` or `at least 2 weeks
    /// between two requests`: one thing is not spoken of in the plural, and a time is told in its largest unit.
    package var words: String {
        switch (minimum, maximum) {
        case (let minimum?, let maximum?) where minimum == maximum: "exactly \(amount(minimum))"
        case (let minimum?, let maximum?): "\(grouped(minimum)) to \(amount(maximum))"
        case (let minimum?, nil): "at least \(amount(minimum))"
        case (nil, let maximum?): "at most \(amount(maximum))"
        case (nil, nil): what
        }
    }

    /// A number of what is counted.
    private func amount(_ number: Int) -> String {
        if minimum == nil || maximum == nil || minimum == maximum, let time = time(number) { return time }
        return "\(grouped(number)) \(number == 1 ? NounPhrase(what).singular : what)"
    }

    /// A number of seconds in the greatest unit that takes no fraction.
    private func time(_ number: Int) -> String? {
        let unit = "seconds"
        guard what.utf8.starts(with: unit.utf8), number < Int.max / 1000 else { return nil }
        let rest = what.utf8.dropFirst(unit.utf8.count)
        guard rest.isEmpty || rest.first == UInt8(ascii: " ") else { return nil }
        return DurationWords.phrase(milliseconds: number * 1000) + String(decoding: rest, as: UTF8.self)
    }

    /// A number with its thousands parted by commas from 10,000 up.
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
