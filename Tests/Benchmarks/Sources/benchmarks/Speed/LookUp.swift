import ErrataCatalog
import ErrataSpec

/// Lookup of a code by its bytes and by its text.
enum LookUp {
    static func report() {
        Report.heading("Look-up of codes of 25 to 45 bytes")
        let small = Keys(count: 120)
        let large = Keys(count: 10_000)
        for (name, misses) in [("hit", false), ("miss", true)] {
            let (few, many) = (small.times(misses: misses), large.times(misses: misses))
            let note = "\(Report.time(few.byBytes)), hash and compare \(Report.time(few.floor))"
            let ratio = few.byBytes / few.floor
            Report.line("\(name), 120 codes, to one hash and one compare", ratio, atMost: 2.5, note: note)
            compare("\(name), 120 codes", few)
            compare("\(name), 10,000 codes", many)
            let growth = many.byBytes / few.byBytes
            Report.line("\(name), 10,000 codes to 120", growth, atMost: 1.6, note: Report.time(many.byBytes))
        }
    }

    /// In a body a code is bytes, of which a dictionary needs a String. The note gives both figures for an existing
    /// String.
    private static func compare(_ name: String, _ times: Keys.Times) {
        let bytes = "\(Report.time(times.byBytes)), dictionary \(Report.time(times.dictionaryByBytes))"
        let texts = "\(Report.time(times.byText)), dictionary \(Report.time(times.dictionary))"
        let ratio = times.dictionaryByBytes / times.byBytes
        let note = "\(bytes); of a String \(texts)"
        Report.line("\(name), faster than [String: Code]", ratio, atLeast: 3, note: note)
    }
}

/// Made-up codes, a table with half of them, and the alternatives for finding them.
private struct Keys {
    private let catalog: Catalog
    private let dictionary: [String: UInt16]
    private let hits: Questions
    private let misses: Questions

    struct Times {
        var floor = 0.0
        var byBytes = 0.0
        var byText = 0.0
        var dictionaryByBytes = 0.0
        var dictionary = 0.0
    }

    init(count: Int) {
        var generator = SplitMix(state: UInt64(count))
        let codes = (0..<2 * count).map { Self.code($0, &generator) }
        let known = codes.prefix(count)
        catalog = MadeUpSpec.catalog(codes: known)
        dictionary = Dictionary(uniqueKeysWithValues: zip(known, 0...))
        hits = Questions(known, known: dictionary, &generator)
        misses = Questions(codes.suffix(count), known: dictionary, &generator)
        for question in hits.texts { require(isSame(question) && dictionary[question] != nil, question) }
        for question in misses.texts { require(isSame(question) && dictionary[question] == nil, question) }
    }

    private func isSame(_ text: String) -> Bool {
        catalog.entry(code: text)?.ordinal == dictionary[text].map(Int.init)
    }

    /// Uppercase words with underscores, 25 to 45 bytes, all different.
    private static func code(_ number: Int, _ generator: inout SplitMix) -> String {
        var text = "E\(number)"
        let length = 25 + Int(generator.next() % 21)
        while text.utf8.count < length {
            let letter = generator.next() % 32
            text += letter < 26 ? String(UnicodeScalar(UInt8(65 + letter))) : "_"
        }
        return text
    }

    func times(misses wantsMisses: Bool) -> Times {
        let questions = wantsMisses ? misses : hits
        var contest = Contest()
        contest.add { questions.askFloor() }
        contest.add { questions.ask(catalog) }
        contest.add { questions.askByText(catalog) }
        contest.add { questions.ask(dictionary) }
        contest.add { questions.askByText(dictionary) }
        let times = contest.nanoseconds().map { $0 / Double(questions.texts.count) }
        return Times(
            floor: times[0],
            byBytes: times[1],
            byText: times[2],
            dictionaryByBytes: times[3],
            dictionary: times[4]
        )
    }
}
