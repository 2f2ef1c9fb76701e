import ErrataAuthoring

/// One of the numbered files of the changes.
typealias ChangesPart = PagePart<CatalogChanges, SpecChange>

extension PagePart where Owner == CatalogChanges, Row == SpecChange {
    /// Returns the parts of the changes, those of each catalog the worst first.
    static func parts(of catalogs: [CatalogChanges]) -> [ChangesPart] {
        let sections = catalogs.map { catalog in
            let sorted = ChangeImpact.allCases.flatMap { impact in
                catalog.changes.filter { $0.rule.impact == impact }
            }
            return RowSection(catalog, sorted[...])
        }
        return parts(of: sections, base: .changes)
    }
}

extension RowSection where Owner == CatalogChanges, Row == SpecChange {
    /// The changes by what they mean.
    var classes: [(impact: ChangeImpact, changes: [SpecChange])] {
        ChangeImpact.allCases.compactMap { impact in
            let own = rows.filter { $0.rule.impact == impact }
            return own.isEmpty ? nil : (impact, own)
        }
    }
}
