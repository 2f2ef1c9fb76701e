import ErrataCore
import ErrataReference

/// For each kind some entries of every vendor, to show the same kind of error elsewhere.
struct KindSamples: Sendable {
    /// The maximum number of entries that are shown.
    static let most = 6

    /// The first entries of each vendor that has some, by kind; the vendors in the order of their catalogs.
    private let samples: [FailureKind: [(vendor: String, entries: [Catalog.Entry])]]

    /// Collects the samples, in time proportional to the number of entries.
    init(_ catalogs: some Sequence<Catalog>) {
        var samples: [FailureKind: [(vendor: String, entries: [Catalog.Entry])]] = [:]
        for catalog in catalogs {
            let vendor = catalog.vendor
            for entry in catalog.listed {
                guard let kind = entry.effectiveFacts.kind?.value else { continue }
                Self.append(entry, of: vendor, to: &samples[kind, default: []])
            }
        }
        self.samples = samples
    }

    private static func append(
        _ entry: Catalog.Entry,
        of vendor: String,
        to vendors: inout [(vendor: String, entries: [Catalog.Entry])]
    ) {
        if vendors.last?.vendor != vendor { vendors.append((vendor, [])) }
        if vendors[vendors.count - 1].entries.count < most { vendors[vendors.count - 1].entries.append(entry) }
    }

    /// Returns some entries of a kind at other vendors than that of a catalog: one of each vendor in turn, beginning
    /// with the vendors behind its own, so that no vendor is on all pages and another on none.
    func entries(of kind: FailureKind, besides catalog: Catalog) -> [Catalog.Entry] {
        let (vendor, all) = (catalog.vendor, samples[kind] ?? [])
        let start = all.firstIndex { !$0.vendor.utf8.lexicographicallyPrecedes(vendor.utf8) } ?? 0
        let others = (all[start...] + all[..<start]).filter { $0.vendor != vendor }.prefix(Self.most)
        var found: [Catalog.Entry] = []
        for round in 0..<Self.most {
            for (_, entries) in others where round < entries.count && found.count < Self.most {
                found.append(entries[round])
            }
        }
        return found
    }
}
