import ErrataCore
import ErrataReference

/// The first facts about an API: version, documentation, Swift module, coverage.
struct CatalogOverview {
    private let description: Catalog.Description
    private let contents: SiteContents
    private let coverage: Coverage

    init(_ description: Catalog.Description, _ contents: SiteContents, coverage: Coverage) {
        (self.description, self.contents, self.coverage) = (description, contents, coverage)
    }

    /// Returns the list, with further facts at its end.
    func html(_ facts: [Fact], _ links: PageLinks) -> HTML {
        let own = [
            description.version.map { row("Version", "\($0)\(mark("version"))") },
            description.documentation.map { row("Documents", .outward("\($0)", $0) + mark("documentation")) },
            row("Catalog", "\(code: description.id), vendor \(code: description.vendor)"),
            row("In Swift", swift),
            row("Coverage", "\(coverage.words.asSentence)"),
        ].compactMap(\.self)
        return "<dl>\n\(own.joined())\(facts.map(FactList(facts: [], links: links).item).joined())</dl>\n"
    }

    private func row(_ label: HTML, _ content: HTML) -> HTML { "<dt>\(label)</dt><dd>\(content)</dd>\n" }

    private func mark(_ field: String) -> HTML { Reading(of: field, in: description.inferred).html }

    private var swift: HTML {
        let module = contents.options.modules[description.id].map { "\(code: "import \($0)"), " as HTML } ?? ""
        return "\(module)type \(code: description.type)"
    }
}
