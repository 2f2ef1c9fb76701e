import ErrataCore

/// The words of a command line that asks for codes.
struct ExplainRequest {
    /// All catalogs that may be meant.
    let catalogs: [Catalog]
    private let words: [String]

    /// A query and what it finds.
    struct Answer {
        let query: CodeQuery
        let matches: [CodeQuery.Match]

        init(_ query: CodeQuery) {
            self.query = query
            matches = query.matches()
        }
    }

    init(_ words: [String], in catalogs: [Catalog]) {
        self.words = words
        self.catalogs = catalogs
    }

    /// What the words find, one by one; where they find nothing so, what they find as one message.
    func answers() throws(Complaint) -> [Answer] {
        let (queries, rest) = try queries()
        let answers = queries.map(Answer.init).withoutLabels
        guard rest.words.count > 1, answers.allSatisfy(\.matches.isEmpty) else { return try checked(answers) }
        let message = Answer(CodeQuery(rest.words.joined(separator: " "), in: rest.catalogs))
        return message.matches.isEmpty ? try checked(answers) : [message]
    }

    /// Words that stand for codes, each with the catalogs of the vendor that was named last; and all of them together,
    /// where they stand behind one vendor.
    private func queries() throws(Complaint) -> ([CodeQuery], rest: (words: [String], catalogs: [Catalog])) {
        var queries: [CodeQuery] = []
        var chosen = catalogs
        var rest: [String] = []
        for (place, word) in words.enumerated() {
            let named = place + 1 < words.count ? catalogs.named(word) : []
            if !named.isEmpty {
                chosen = named
            } else if word == "-" {
                queries += try Self.lines().map { CodeQuery($0, in: chosen) }
            } else {
                queries.append(CodeQuery(word, in: chosen))
                rest.append(word)
            }
        }
        return (queries, (rest, chosen))
    }

    /// The lines of standard input that are not blank.
    private static func lines() throws(Complaint) -> [String] {
        let input = InputFile(path: "-")
        input.sayAwaited("codes, a line each,")
        let bytes = Array(try input.read())
        return bytes.split { $0 == UInt8(ascii: "\n") }
            .map { String(decoding: $0, as: UTF8.self) }
            .filter { $0.contains { !" \t\r".contains($0) } }
    }

    /// Complains where the first of several words is known to nothing and looks like a vendor.
    private func checked(_ answers: [Answer]) throws(Complaint) -> [Answer] {
        guard words.count > 1, let first = words.first, answers.first?.query.code == first else { return answers }
        let isSlug = first.utf8.allSatisfy { $0 &- 0x61 < 26 || $0 == UInt8(ascii: "-") } && first != "-"
        guard isSlug, answers[0].matches.isEmpty, NearestCodes.bySpelling(first, catalogs).isEmpty else {
            return answers
        }
        throw catalogs.unknown(vendor: first)
    }
}

extension [ExplainRequest.Answer] {
    /// The answers without those to a word that only announces the next one: the first of `status 429`.
    fileprivate var withoutLabels: [ExplainRequest.Answer] {
        indices.filter { $0 == count - 1 || !self[$0].matches.isEmpty || !CodeReading.isLabel(self[$0].query.code) }
            .map { self[$0] }
    }
}
