public import ErrataSpec

/// Earlier versions of specs, by whose codes and names others have built and logged.
public struct Baseline: Sendable {
    private let specs: [(spec: Spec, path: String)]

    /// Creates a baseline from specs, each found by its catalog's id.
    ///
    /// - Returns: nil where one has errors, so that nothing can be compared with it.
    public init?(_ documents: [SpecDocument]) {
        let specs = documents.compactMap { document in document.reading.spec.map { ($0, document.path) } }
        guard specs.count == documents.count else { return nil }
        self.specs = specs
    }

    /// Returns what a spec has lost or reused since the baseline; nothing where the baseline lacks its catalog.
    func diagnostics(of spec: Spec, _ bytes: [UInt8]) -> [Diagnostic] {
        let id = spec.catalog.id.value
        let own = specs.filter { $0.spec.catalog.id.value == id }
        return own.flatMap { BaselineCheck(spec, bytes, against: $0.spec).diagnostics }
    }
}

extension Baseline {
    /// A catalog of the baseline that no spec has.
    struct Loss {
        let fact: Diagnostic.Fact
        /// The path of the catalog in the baseline.
        let path: String
        /// The index of the document that has the catalog's Swift type with another id, and the offset of that id.
        let place: (document: Int, offset: Int)?

        /// The diagnostic for a document; nil where it is about another one or none.
        func diagnostic(for document: Int) -> Diagnostic? {
            place.flatMap { $0.document == document ? Diagnostic(fact, at: $0.offset) : nil }
        }
    }

    /// Returns the catalogs that none of the documents has. Where one has errors its catalog is not known, and so nothing is
    /// known to be lost.
    func losses(in documents: [SpecDocument]) -> [Loss] {
        let catalogs = documents.compactMap(\.reading.spec?.catalog)
        guard catalogs.count == documents.count else { return [] }
        let ids = Set(catalogs.map(\.id.value))
        let known = Set(specs.map(\.spec.catalog.id.value))
        let renamed = Dictionary(
            catalogs.enumerated().filter { !known.contains($1.id.value) }.map { ($1.type.value, $0) }
        ) { first, _ in first }
        return specs.filter { !ids.contains($0.spec.catalog.id.value) }.map { spec, path in
            let (id, type) = (spec.catalog.id.value, spec.catalog.type.value)
            guard let index = renamed[type] else { return Loss(fact: .deletedCatalog(id), path: path, place: nil) }
            let fact = Diagnostic.Fact.changedCatalogID(from: id, type: type)
            return Loss(fact: fact, path: path, place: (index, catalogs[index].id.offset))
        }
    }
}
