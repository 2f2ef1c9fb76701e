import ErrataCore

/// What somebody wants explained: a code, a name or a status, perhaps with the vendor in front.
struct CodeQuery {
    /// The catalogs to look in.
    let catalogs: [Catalog]
    /// What to look for.
    let code: String

    /// A query in some catalogs; `linq/1007` looks only where its first half says, if that is a vendor.
    init(_ words: String, in catalogs: [Catalog]) {
        let halves = words.split(separator: "/", maxSplits: 1, omittingEmptySubsequences: false)
        let named = halves.count == 2 ? catalogs.named(String(halves[0])) : []
        self.catalogs = named.isEmpty ? catalogs : named
        code = named.isEmpty ? words : String(halves[1])
    }

    /// The entries that are meant, catalog by catalog: those that are meant exactly, else those that differ in case.
    func matches() -> [Catalog.Entry] {
        let exact = catalogs.flatMap(exactMatches)
        return exact.isEmpty ? catalogs.flatMap(inexactMatches) : exact
    }

    /// The status that the query can be read as.
    var status: Int? {
        Int(code).flatMap { (100...999).contains($0) ? $0 : nil }
    }

    private func exactMatches(in catalog: Catalog) -> [Catalog.Entry] {
        let entry = catalog.entry(code: code) ?? catalog.entry(named: code)
        let row = status.flatMap { catalog.status($0) }
        return [entry, row].compactMap(\.self)
    }

    private func inexactMatches(in catalog: Catalog) -> [Catalog.Entry] {
        let bytes = Array(code.utf8)
        let ordinal = bytes.withUnsafeBytes { catalog.ordinal(ofCodeIgnoringCase: $0) }
        if let ordinal { return [catalog.entries[ordinal]] }
        let lowercased = code.lowercased()
        return catalog.entries.filter { $0.name?.lowercased() == lowercased }
    }
}

extension Catalog {
    /// The entry whose case has this name, or once had it.
    func entry(named name: String) -> Entry? {
        let bytes = name.utf8
        return entries.first { $0.name?.utf8.elementsEqual(bytes) == true }
            ?? entries.first { $0.details.formerNames.contains { $0.utf8.elementsEqual(bytes) } }
    }
}
