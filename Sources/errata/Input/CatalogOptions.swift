#if CLI
import ArgumentParser
import ErrataCatalog
import ErrataCore
import ErrataSearch

/// The option that adds catalogs to those that are compiled in.
struct CatalogOptions: ParsableArguments {
    @Option(
        name: .customLong("spec"),
        help: ArgumentHelp(
            "Add the catalog of a spec file; one with the id of an existing catalog replaces it.",
            valueName: "file"
        ),
        completion: .spec
    )
    var specs: [String] = []

    /// All catalogs that the command knows: those that are compiled in, those of the environment, those of the option.
    func catalogs() throws -> [Catalog] {
        var catalogs = Catalogs.all
        for catalog in SpecSearchPath.environment.catalogs(report: { StandardError.say("errata: \($0)") }) {
            catalogs.add(catalog)
        }
        for catalog in try SpecFiles(specs).catalogs() { catalogs.add(catalog) }
        return catalogs
    }

    /// The catalogs of a vendor, or all where none is named.
    func catalogs(of vendor: String?) throws -> [Catalog] {
        try vendor.map { try catalogs(of: [$0]) } ?? catalogs()
    }

    /// The catalogs of some vendors; the names are ids of catalogs or of vendors, whose versions then all count.
    func catalogs(of vendors: [String]) throws -> [Catalog] {
        let all = try catalogs()
        guard !vendors.isEmpty else { return all }
        var chosen: [Catalog] = []
        for vendor in vendors {
            let found = all.named(vendor)
            guard !found.isEmpty else { throw all.unknown(vendor: vendor) }
            chosen += found.filter { !chosen.contains($0) }
        }
        return chosen
    }
}
#endif
