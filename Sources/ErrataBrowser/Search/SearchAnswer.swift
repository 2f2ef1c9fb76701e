import ErrataCore
import ErrataJSON
import ErrataReference
import ErrataSearch

extension BrowserSession {
    /// Answers a search.
    ///
    /// - Parameter request: `{"query", "vendors", "http", "verdicts", "effects", "actors", "limit", "nearest"}`, of which
    ///   none need be there; the lists are conditions, as the options of `errata search` are, and with `nearest` a query
    ///   without hits is answered with the codes that are spelled nearly so.
    /// - Returns: `{"count", "hits"}`: the number of all hits, and the best of them. Without words these are all entries
    ///   that the conditions admit, in the order of the catalogs.
    package mutating func search(_ request: UnsafeBufferPointer<UInt8>) -> [UInt8] {
        do throws(JSONError) {
            let request = SearchRequest(try JSONDocument(validating: request).root)
            let search = search()
            let isAdmitted = request.condition(in: catalogs)
            guard request.query.utf8.contains(where: { $0 > 0x20 }) else {
                let entries = catalogs.flatMap { $0.searched }.filter { isAdmitted(.entry($0)) }
                return Self.answer(entries, atMost: request.limit) { $0.hit($1, matches: []) }
            }
            let named = CodeQuery(request.query, in: catalogs).entriesByCode
            let hits = search.hits(forTyped: request.query, first: named, where: isAdmitted)
            guard hits.isEmpty, request.takesNearest else {
                return Self.answer(hits, atMost: request.limit) { $0.hit($1) }
            }
            let near = nearest(to: request.query).filter { isAdmitted(.entry($0)) }
            return Self.answer(near, atMost: request.limit) { $0.hit($1, matches: []) }
        } catch {
            return Answer.refusal(error)
        }
    }

    /// Returns the codes that are spelled nearly as the last word, in the catalogs that the word before it names.
    private func nearest(to query: String) -> [Catalog.Entry] {
        let words = query.utf8.split(separator: UInt8(ascii: " ")).map { String(Substring($0)) }
        guard let code = words.last else { return [] }
        let named = words.count > 1 ? catalogs.named(words[words.count - 2]) : []
        return NearestCodes.candidates(to: code, in: named.isEmpty ? catalogs : named).map { $0.entry }
    }

    private static func answer<Hits: Collection>(
        _ hits: Hits,
        atMost limit: Int,
        _ write: (inout JSONWriter, Hits.Element) -> Void
    ) -> [UInt8] {
        Answer.object { writer in
            writer.member("count", hits.count)
            writer.name("hits")
            writer.array(hits.prefix(limit), write)
        }
    }
}

extension JSONWriter {
    /// Writes a hit with its matching words, sorted.
    fileprivate mutating func hit(_ hit: CatalogSearch.Hit) {
        let matches = hit.words.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
        switch hit.subject {
        case .entry(let entry): self.hit(entry, matches: matches)
        case .fact(let fact): self.hit(fact, matches: matches)
        }
    }

    /// Writes a fact about an API as a whole, which leads to the API's page.
    private mutating func hit(_ fact: CatalogFact, matches: [String]) {
        beginObject()
        member("id", fact.catalog.id)
        member("path", fact.catalog.sitePath)
        member("catalog", fact.catalog.id)
        member("code", fact.topic.words)
        for name in ["name", "message"] { text(name, nil) }
        member("summary", fact.text.cut(to: 200))
        name("http")
        line([Int]()) { $0.integer($1) }
        for name in ["verdict", "retry"] { text(name, nil) }
        name("matches")
        line(matches) { $0.string($1) }
        end()
    }

    /// Writes a hit: what a line of the results shows.
    fileprivate mutating func hit(_ entry: Catalog.Entry, matches: [String]) {
        beginObject()
        member("id", entry.id)
        member("path", entry.sitePath)
        member("catalog", entry.catalog.id)
        member("code", entry.codeText)
        text("name", entry.name)
        text("message", entry.message)
        member("summary", entry.summary)
        name("http")
        line(entry.http) { $0.integer($1) }
        text("verdict", entry.retry?.verdict.rawValue)
        text("retry", entry.retryCell)
        name("matches")
        line(matches) { $0.string($1) }
        end()
    }
}
