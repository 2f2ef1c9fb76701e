import ErrataJSON

/// How often each error occurred, from a summary that `errata summarize --format json` wrote.
public struct FailureCounts: Sendable, Hashable {
    /// How many failures a change concerns.
    public enum Share: Sendable, Hashable {
        /// That number: those with its code or status.
        case exactly(Int)
        /// At most that number, all of the API: which of them cannot be told from a summary.
        case atMost(Int)
        /// It is about no response, such as a document or a contact.
        case unrelated
    }

    /// The number of failures in the summary, of all APIs.
    public let total: Int
    /// The number of failures that the summary does not tell apart.
    public let ungrouped: Int
    private var codes: [Key: Int] = [:]
    private var statuses: [Key: Int] = [:]
    private var catalogs: [String: Int] = [:]

    private struct Key: Hashable {
        let catalog: String
        let part: String
    }

    /// Reads a summary, which must count by code.
    public init(json: [UInt8]) throws(ReviewFileError) {
        let summary = try ReviewFileError.reading(json)
        let grouping = summary.member(named: "by")?.value
        guard let grouping, let total = summary.count("errors") else {
            throw ReviewFileError("this is no summary of `errata summarize --format json`", at: summary.offset)
        }
        guard grouping.string == "code" else {
            throw ReviewFileError("this summary does not count by code; write it with `--by code`", at: grouping.offset)
        }
        self.total = total
        ungrouped = summary.member(named: "skipped")?.value.count("ungrouped") ?? 0
        for name in ["groups", "unknown"] {
            for group in summary.member(named: name)?.value.array ?? [] { try add(group) }
        }
    }

    private mutating func add(_ group: JSONValue) throws(ReviewFileError) {
        guard let count = group.count("count"), let sample = group.member(named: "sample")?.value else {
            throw ReviewFileError("this group has no count or no sample", at: group.offset)
        }
        guard let catalog = sample.member(named: "catalog")?.value.string else { return }
        catalogs[catalog, default: 0] += count
        if let code = sample.spelling("code") ?? sample.spelling("rawCode") {
            codes[Key(catalog: catalog, part: code), default: 0] += count
        }
        // A known code has its meaning from its own entry, whatever its status.
        guard sample.spelling("code") == nil, let status = sample.spelling("status") else { return }
        statuses[Key(catalog: catalog, part: status), default: 0] += count
        statuses[Key(catalog: catalog, part: "\(status.prefix(1))xx"), default: 0] += count
    }
}

extension FailureCounts {
    /// Returns how many failures a change concerns.
    ///
    /// - Parameters:
    ///   - change: the change.
    ///   - changes: the changes of the catalog to which it belongs.
    public func share(of change: SpecChange, in changes: CatalogChanges) -> Share {
        let catalogs = [changes.catalog, changes.formerCatalog].compactMap(\.self)
        switch change.subject.kind {
        case .code: return .exactly(count(ofCodes: change.spellings, in: catalogs))
        case .category, .status: return .exactly(count(ofHeirs: change, in: catalogs))
        case .catalog, .envelope: return change.rule.isProse ? .unrelated : .atMost(count(in: catalogs))
        case .policy, .source: return .unrelated
        }
    }

    /// Returns the number of failures of a catalog, by any of its ids.
    public func count(in catalogs: [String]) -> Int { catalogs.reduce(0) { $0 + self.catalogs[$1, default: 0] } }

    private func count(ofCodes parts: Set<String>, in catalogs: [String]) -> Int {
        parts.reduce(0) { sum, part in
            catalogs.reduce(sum) { $0 + codes[Key(catalog: $1, part: part), default: 0] }
        }
    }

    /// The failures with a code that takes the value from a category or a status, and those with the status alone.
    private func count(ofHeirs change: SpecChange, in catalogs: [String]) -> Int {
        let prefix = change.subject.catalog.utf8.count + 1
        let parts = Set(change.codes.map { String(decoding: $0.utf8.dropFirst(prefix), as: UTF8.self) })
        let heirs = count(ofCodes: parts, in: catalogs)
        guard change.subject.kind == .status else { return heirs }
        return catalogs.reduce(heirs) { $0 + statuses[Key(catalog: $1, part: change.subject.part), default: 0] }
    }
}

extension SpecChange {
    /// The spellings of the code in either version.
    fileprivate var spellings: Set<String> {
        let isSpelling = ["code", "aliases"].contains(field)
        return Set([subject.part] + (isSpelling ? [old, new].compactMap(\.self) : []))
    }
}

extension JSONValue {
    fileprivate func count(_ name: String) -> Int? {
        guard let number = member(named: name)?.value.integer, number >= 0, number < 1 << 44 else { return nil }
        return Int(number)
    }

    /// The text of a code or status, whatever its type.
    fileprivate func spelling(_ name: String) -> String? {
        let value = member(named: name)?.value
        return value?.string ?? value?.integer.map { String($0) }
    }
}
