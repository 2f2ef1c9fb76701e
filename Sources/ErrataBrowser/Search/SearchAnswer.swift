import ErrataCore
import ErrataJSON
import ErrataReference
import ErrataSearch

extension BrowserSession {
    /// Answers a search.
    ///
    /// - Parameter request: `{"query", "vendors", "http", "verdicts", "effects", "actors", "limit"}`, of which none need
    ///   be there; the lists are conditions, as the options of `errata search` are.
    /// - Returns: `{"count", "hits"}`: the number of all hits, and the best of them. Without words these are all entries
    ///   that the conditions admit, in the order of the catalogs.
    package mutating func search(_ request: UnsafeBufferPointer<UInt8>) -> [UInt8] {
        do throws(JSONError) {
            let request = SearchRequest(try JSONDocument(validating: request).root)
            let search = search()
            let isAdmitted = request.condition(in: catalogs)
            guard request.query.utf8.contains(where: { $0 > 0x20 }) else {
                let entries = catalogs.flatMap { $0.searched }.filter(isAdmitted)
                return Self.answer(entries, atMost: request.limit) { $0.hit($1, matches: []) }
            }
            let named = CodeQuery(request.query, in: catalogs).entriesByCode
            // A fact about an API as a whole has no page of its own.
            let hits = search.hits(forTyped: request.query, first: named) { $0.entry.map(isAdmitted) ?? false }
            return Self.answer(hits, atMost: request.limit) { $0.hit($1) }
        } catch {
            return Answer.refusal(error)
        }
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
        guard let entry = hit.subject.entry else { return }
        self.hit(entry, matches: hit.words.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) })
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
