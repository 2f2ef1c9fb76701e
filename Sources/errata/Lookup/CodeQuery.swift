import ErrataCore
import ErrataRuntime

/// What somebody wants explained: a code, a name, a status or a message, perhaps with the vendor in front.
struct CodeQuery {
    /// The catalogs to look in.
    let catalogs: [Catalog]
    /// What to look for.
    let code: String
    /// The query as it was given: of a message every sign counts.
    private let words: String
    /// The other ways to read it: with a vendor before some sign, or as the number behind a word such as `error`.
    private var readings: [CodeReading] { CodeReading.all(of: code, in: catalogs) }

    /// An entry that is meant, and the parts of the message by which it was found.
    struct Match {
        let entry: Catalog.Entry
        var parameters: [NamedValue] = []
        /// Of a status of HTTP, the codes that come with it.
        var codes: [Catalog.Entry] = []
    }

    /// A query in some catalogs; `linq/1007` looks only where its first half says, if that is a vendor.
    init(_ words: String, in catalogs: [Catalog]) {
        self.words = words
        let text = words.trimmed
        let halves = text.split(separator: "/", maxSplits: 1, omittingEmptySubsequences: false)
        let named = halves.count == 2 ? catalogs.named(String(halves[0])) : []
        self.catalogs = named.isEmpty ? catalogs : named
        code = named.isEmpty ? text : String(halves[1])
    }

    /// The entries that are meant, catalog by catalog: those that are meant exactly; else those that are spelt so but
    /// for case and signs; else those whose message it is.
    func matches() -> [Match] {
        // Most queries are meant as they stand, and then they need not be taken apart.
        let plain = CodeReading(code: code, catalogs: catalogs).exactMatches
        if !plain.isEmpty { return plain.map(match) }
        let readings = readings
        for reading in readings.dropFirst() {
            let exact = reading.exactMatches
            if !exact.isEmpty { return exact.map(match) }
        }
        for reading in readings {
            let inexact = reading.inexactMatches
            if !inexact.isEmpty { return inexact.map(match) }
        }
        return PastedMessage(words)?.matches(in: catalogs) ?? []
    }

    /// How the query is read when nothing is found: with the vendor in it, where there is one, and without labels.
    var plainest: CodeReading {
        let readings = readings
        return readings[readings.count - 1]
    }

    private func match(_ entry: Catalog.Entry) -> Match {
        guard entry.isStatus, entry.catalog.id == "http", catalogs.count > 1, let status = Int(entry.codeText) else {
            return Match(entry: entry)
        }
        return Match(entry: entry, codes: catalogs.flatMap { $0.entries.filter { $0.http.contains(status) } })
    }
}

extension String {
    /// The text without ASCII blanks around it and without the signs that come along when a code is copied.
    fileprivate var trimmed: String {
        // In this order: \r and \n one behind the other are a single Character.
        let text = drop { " \n\t\r#\"'`“‘([{<*".contains($0) }
        let end = text.lastIndex { !" \n\t\r\"'`”’)]}>*:,;".contains($0) }
        return end.map { String(text[...$0]) } ?? ""
    }
}
