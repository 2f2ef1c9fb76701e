import ErrataCore
import ErrataJSON
import ErrataSpec

/// A first spec, from what some documents say. What they do not say is absent; what is read between their lines is marked
/// as inferred.
public struct SpecDraft: Sendable {
    /// The spec. It has no error that `errata spec check` reports.
    public let spec: Spec
    /// What a person has to look at, with the path of its source.
    public let flags: [(path: String, flag: ImportFlag)]

    /// Builds a spec.
    ///
    /// - Parameters:
    ///   - sources: the documents, the one that counts most first.
    ///   - identity: the names of the catalog; nil for those of the first document.
    public init(_ sources: [ImportedSource], identity: CatalogIdentity? = nil) {
        var builder = DraftBuilder(sources, identity: identity)
        spec = builder.spec()
        flags = builder.flags
    }
}

/// Builds a spec from documents.
struct DraftBuilder {
    private let sources: [ImportedSource]
    private let identity: CatalogIdentity
    private(set) var flags: [(path: String, flag: ImportFlag)] = []

    private var drafts: [EntryDraft] = []
    private var indices: [String: Int] = [:]
    private var statuses = StatusDrafts()
    private var categories = CategoryDrafts()
    private var envelopes = EnvelopeDrafts()

    init(_ sources: [ImportedSource], identity: CatalogIdentity?) {
        self.sources = Self.distinct(sources)
        self.identity = identity ?? CatalogIdentity(path: sources.first?.path ?? "", title: sources.first?.table.title)
    }

    /// Returns the sources with an id of its own each.
    private static func distinct(_ sources: [ImportedSource]) -> [ImportedSource] {
        var ids: Set<String> = []
        return sources.map { source in
            var source = source
            source.id = PartID.of(source.id, or: "source", unless: ids.contains)
            ids.insert(source.id)
            return source
        }
    }

    /// Returns the spec.
    mutating func spec() -> Spec {
        for source in sources { add(source) }
        var spec = Spec(
            id: identity.id,
            vendor: identity.vendor,
            name: identity.name,
            type: identity.type,
            summary: summary
        )
        describe(&spec)
        spec.envelopes = envelopes.envelopes
        spec.statuses = statuses.rows
        spec.errors = entries()
        spec.categories = categories.categories
        name(&spec)
        return spec
    }

    private mutating func add(_ source: ImportedSource) {
        let table = source.table
        flags += table.flags.map { (source.path, $0) }
        for category in table.categories { categories.add(category, source: source.id) }
        flags += categories.takeFlags().map { (source.path, $0) }
        for row in table.statuses { statuses.add(row, source: source.id) }
        let rows = table.errors.map(\.withExample)
        let bodies =
            table.bodies + rows.flatMap { row in row.examples.map { SourceBody($0, status: row.statuses.first) } }
        let typing = CodeTyping(rows, bodies)
        for row in rows { add(row, typing, source) }
        addEnvelopes(of: source, bodies)
    }

    private mutating func add(_ row: SourceRow, _ typing: CodeTyping, _ source: ImportedSource) {
        var row = row
        if let text = row[.code] { row.facts[.code]?.text = CellText.code(text) }
        guard let code = typing.code(of: row), !code.description.isEmpty else {
            flags.append((source.path, ImportFlag(line: row.line, "the row has no code")))
            return
        }
        if let index = indices[code.description] {
            drafts[index].add(row)
        } else {
            indices[code.description] = drafts.count
            var draft = EntryDraft(code: code, source: source.id, line: row.line)
            draft.add(row)
            drafts.append(draft)
        }
    }

    private mutating func addEnvelopes(of source: ImportedSource, _ bodies: [SourceBody]) {
        let codes = Set(indices.keys)
        let messages = Set(source.table.errors.compactMap { $0[.message] })
        let inference = EnvelopeInference(codes: codes, messages: messages)
        envelopes.add(source.table.envelopes + inference.envelopes(of: bodies), source: source.id)
    }

    /// The entries, each in the category that it is listed in, or whose range has its code. An alias that is the code of
    /// another error, or an alias of an earlier one, is none.
    private mutating func entries() -> [Spec.Entry] {
        var spellings = Set(indices.keys)
        return drafts.map { draft in
            var entry = draft.finished
            entry.aliases = entry.aliases.filter { spellings.insert($0.value.description).inserted }
            let source = entry.source.value
            let listed = draft.category.map { categories.id(of: $0, source: source) }
            let id = listed.flatMap { categories.allows(entry.code.value, in: $0) ? $0 : nil }
            if let listed, id == nil { flag(entry, outside: listed) }
            entry.category = (id ?? categories.id(covering: entry.code.value)).map { Located($0, at: entry.offset) }
            return entry
        }
    }

    private mutating func flag(_ entry: Spec.Entry, outside category: String) {
        let path = sources.first { $0.id == entry.source.value }?.path ?? ""
        let text = "the code \(entry.code.value) is outside the range of the group that it is listed in"
        flags.append((path, ImportFlag(line: entry.offset, text)))
    }
}

extension DraftBuilder {
    private var summary: String {
        sources.lazy.compactMap(\.table.summary).map(CellText.paragraph).first { !$0.isEmpty }
            ?? "The error codes of \(identity.name)."
    }

    private func describe(_ spec: inout Spec) {
        spec.catalog.version = sources.lazy.compactMap { $0.table.version.map(CellText.paragraph) }.first {
            !$0.isEmpty
        }
        spec.catalog.documentation = sources.lazy.compactMap(\.address).first
        for host in sources.flatMap(\.table.hosts).filter(TextForms.isHost)
        where !spec.catalog.hosts.contains(where: { $0.value == host }) {
            spec.catalog.hosts.append(Located(host, at: 0))
        }
        for note in sources.flatMap(\.table.notes).map({ CellText.paragraph($0.text) })
        where !note.isEmpty && !spec.catalog.notes.contains(note) {
            spec.catalog.notes.append(note)
        }
        if sources.allSatisfy({ $0.table.summary == nil }) { spec.catalog.inferred = [Located("summary", at: 0)] }
        spec.sources = sources.map {
            Spec.Source(id: $0.id, title: $0.title, url: $0.address, retrieved: $0.retrieved)
        }
        let limits = sources.flatMap { source in
            source.table.rateLimits.map { CellText.paragraph($0.text) }.filter { !$0.isEmpty }
                .map { Spec.RateLimit(summary: $0, source: source.id) }
        }
        if !limits.isEmpty { spec.policies = Spec.Policies(limits: limits) }
    }

    /// Gives every case its name: that of the vendor's constant where there is one. A number without a message is named by
    /// what happened.
    private func name(_ spec: inout Spec) {
        var named = spec
        for (index, draft) in drafts.enumerated() {
            if named.errors[index].message == nil, case .integer = named.errors[index].code.value {
                named.errors[index].message = named.errors[index].summary
            }
            guard let constant = draft.constant, !constant.isEmpty else { continue }
            named.errors[index].code = Located(.string(constant), at: 0)
        }
        for (index, name) in named.caseNames.enumerated() { spec.errors[index].name = Located(name, at: 0) }
    }
}

extension ImportedSource {
    /// The address of the document, where it is one.
    fileprivate var address: String? { url.flatMap { TextForms.isAddress($0) ? $0 : nil } }
}

extension SourceRow {
    /// The row with the body in its column of examples, where that is JSON.
    fileprivate var withExample: SourceRow {
        guard let text = self[.example], let body = try? JSONValue.parse(Array(text.utf8)), body.object != nil else {
            return self
        }
        var row = self
        row.examples.append(body)
        return row
    }
}
