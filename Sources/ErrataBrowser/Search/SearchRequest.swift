import ErrataCore
import ErrataJSON
import ErrataReference
import ErrataSearch

/// A request for a search.
struct SearchRequest {
    /// The words, as typed so far.
    let query: String
    /// The maximum number of hits in the answer.
    let limit: Int
    /// Whether codes that are spelled nearly so are hits where nothing else is.
    let takesNearest: Bool
    /// The ids of catalogs or vendors; empty for all.
    private let vendors: [String]
    /// The conditions on entries; nil where a value is unknown, which no entry has.
    private let filter: EntryFilter?

    /// The number of hits where the request does not say.
    private static let usualLimit = 50

    /// Creates a request from its JSON.
    init(_ request: JSONCursor) {
        query = request.text("query") ?? ""
        limit = max(0, request.integer("limit") ?? Self.usualLimit)
        takesNearest = request.flag("nearest")
        vendors = request.texts("vendors")
        filter = Self.filter(request)
    }

    private static func filter(_ request: JSONCursor) -> EntryFilter? {
        var filter = EntryFilter()
        guard let http = values("http", of: request, { StatusList($0) }),
            let verdicts = values("verdicts", of: request, { RetryVerdict(rawValue: $0) }),
            let effects = values("effects", of: request, { RequestEffect(rawValue: $0) }),
            let actors = values("actors", of: request, { FailureActor(rawValue: $0) })
        else { return nil }
        (filter.http, filter.verdicts, filter.effects, filter.actors) = (http, verdicts, effects, actors)
        return filter
    }

    private static func values<Value>(
        _ name: StaticString,
        of request: JSONCursor,
        _ value: (String) -> Value?
    ) -> [Value]? {
        let texts = request.texts(name)
        let values = texts.compactMap(value)
        return values.count == texts.count ? values : nil
    }

    /// Returns the test that subjects must pass. Facts about an API as a whole have no status, effect or actor to filter by.
    ///
    /// - Parameter catalogs: the catalogs that vendors can be.
    func condition(in catalogs: [Catalog]) -> (SearchSubject) -> Bool {
        guard let filter else { return { _ in false } }
        let chosen = vendors.isEmpty ? catalogs : vendors.flatMap { catalogs.named($0) }
        return { subject in
            switch subject {
            case .entry(let entry): chosen.contains(entry.catalog) && filter.admits(entry)
            case .fact(let fact): chosen.contains(fact.catalog) && filter.admitsAll
            }
        }
    }
}
