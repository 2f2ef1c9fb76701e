extension APIFailure where Code: ErrorCode {
    /// The code as a case; nil for a code that the table lacks, which is in ``rawCode``, and where there was none.
    public var code: Code? { entry.flatMap { Code(ordinal: $0.ordinal) } }
}

extension APIFailure {
    /// The code in the vendor's own place; nil where there is none, and where it was only found by a common name.
    package var ownCode: String? { observed.contains(.genericNames) ? nil : rawCode }

    /// The failure without the type of its code.
    public var untyped: UntypedFailure { UntypedFailure(box) }

    /// Creates a copy with another table of the same catalog, or with another type of code.
    init(_ other: APIFailure<some Sendable>, catalog: Catalog, entry: Catalog.Entry?) {
        box = other.box
        box.facts = other.facts.copy(by: catalog, entry: entry)
    }
}

extension APIFailure where Code == Never {
    /// Returns the failure with its code as a case of an enum; nil where it belongs to another catalog, or where its
    /// code is known to its table and not to the enum's.
    public func typed<Typed: ErrorCode>(as type: Typed.Type = Typed.self) -> APIFailure<Typed>? {
        guard Typed.catalog == catalog else { return nil }
        // A spec that is read at run time can be newer than the compiled table, so the ordinals of the two can differ.
        let typedEntry = entry.flatMap { Typed.catalog.entry(like: $0) }
        guard (typedEntry == nil) == (entry == nil) else { return nil }
        return APIFailure<Typed>(self, catalog: Typed.catalog, entry: typedEntry)
    }
}
