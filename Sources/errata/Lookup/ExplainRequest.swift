import ErrataBytes
import ErrataCore
import ErrataSearch
import ErrataWire

/// The words of a command line that asks for codes.
struct ExplainRequest {
    /// The catalogs that the words can refer to.
    let catalogs: [Catalog]
    private let words: [String]

    /// A query and the entries that it finds.
    struct Answer {
        let query: CodeQuery
        let found: LookupAnswer

        /// The diagnostic rule that the query names where it finds no code: `duplicate-code`.
        var rule: SpecRule? { found.isEmpty ? SpecRule.named(query.text) : nil }

        init(_ query: CodeQuery) {
            self.query = query
            found = query.answer()
        }
    }

    init(_ words: [String], in catalogs: [Catalog]) {
        self.words = words
        self.catalogs = catalogs
    }

    /// Returns what the words find: each word on its own, where each of them finds something; otherwise all words
    /// together;
    /// otherwise each word that finds something.
    func answers() throws(Complaint) -> [Answer] {
        let (queries, whole) = try queries()
        let answers = queries.map(Answer.init)
        guard answers.contains(where: \.found.isEmpty) else { return answers }
        if let whole = whole.map(Answer.init), !whole.found.isEmpty { return [whole] }
        return try checked(answers.withoutLabels)
    }

    /// Returns a query for each word that stands for a code, in the catalogs of the vendor last named before it; and
    /// one for all
    /// words together, where at most one vendor precedes them and none is a status among other codes. A hyphen means
    /// standard
    /// input, unless it is a code.
    private func queries() throws(Complaint) -> ([CodeQuery], whole: CodeQuery?) {
        var queries: [CodeQuery] = []
        var chosen = catalogs
        var isOne = true
        for (index, word) in words.enumerated() {
            let named = index + 1 < words.count ? catalogs.named(word) : []
            if !named.isEmpty {
                isOne = isOne && queries.isEmpty
                chosen = named
            } else if word == "-", chosen.allSatisfy({ $0.entry(code: word) == nil }) {
                isOne = false
                queries += try Self.lines().map { Self.query($0, in: chosen) }
            } else {
                queries.append(Self.query(word, in: chosen))
            }
        }
        return (queries, isOne ? whole(of: queries, in: chosen) : nil)
    }

    private func whole(of queries: [CodeQuery], in chosen: [Catalog]) -> CodeQuery? {
        let text = queries.map(\.text).joined(separator: " ")
        guard queries.count > 1, WrittenStatus(text)?.hasPlainPhrase != false else { return nil }
        return Self.query(text, in: chosen)
    }

    /// Returns a query, with the status where it is a sentence that tells one.
    private static func query(_ text: String, in catalogs: [Catalog]) -> CodeQuery {
        guard text.utf8.contains(UInt8(ascii: " ")), WrittenStatus(text) == nil else {
            return CodeQuery(text, in: catalogs)
        }
        var text = text
        let status = text.withUTF8 { TextStatus.status(in: $0) }
        return CodeQuery(text, in: catalogs, status: status)
    }

    /// Returns the lines of standard input that are not blank.
    private static func lines() throws(Complaint) -> [String] {
        let input = InputFile(path: "-")
        input.sayAwaited("codes, a line each,")
        let bytes = Array(try input.read())
        return bytes.split { $0 == UInt8(ascii: "\n") }
            .map { String(decoding: $0, as: UTF8.self) }
            .filter { $0.contains { !" \t\r".contains($0) } }
    }

    /// Throws where the first of several words finds nothing and looks like a vendor.
    private func checked(_ answers: [Answer]) throws(Complaint) -> [Answer] {
        guard words.count > 1, let first = words.first, answers.first?.query.text == first else { return answers }
        let isSlug = first.utf8.allSatisfy { ASCII.isLowercase($0) || $0 == UInt8(ascii: "-") } && first != "-"
        guard isSlug, answers[0].found.isEmpty, answers[0].rule == nil, NearestCodes.bySpelling(first, catalogs).isEmpty
        else {
            return answers
        }
        throw catalogs.unknown(vendor: first)
    }
}

extension [ExplainRequest.Answer] {
    /// The answers without those to a word that only labels the next one: the first of `status 429`.
    fileprivate var withoutLabels: [ExplainRequest.Answer] {
        indices.filter { $0 == count - 1 || !self[$0].found.isEmpty || !LabeledText.isLabel(self[$0].query.text) }
            .map { self[$0] }
    }
}
