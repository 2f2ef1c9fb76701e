import ErrataCore

/// The documentation of the codes' enum, with its cases grouped by category.
struct CodeTopics {
    /// The groups in the order of the table, each with its cases.
    private(set) var groups: [(heading: SwiftCode, cases: [SwiftCode])] = []

    /// Creates the groups of a catalog; none where no code has a category.
    init(_ catalog: Catalog) {
        guard catalog.entries.contains(where: { $0.category != nil }) else { return }
        var indices: [String: Int] = [:]
        for entry in catalog.entries {
            let id = entry.category?.id ?? ""
            if indices[id] == nil {
                indices[id] = groups.count
                groups.append((entry.category.map(Self.heading) ?? "Without a Category", []))
            }
            groups[indices[id] ?? 0].cases.append("- ``\(SwiftIdentifier(plain: entry.name ?? ""))``")
        }
    }

    /// Returns the title of a category, with its range of codes.
    static func heading(_ category: Catalog.Category) -> SwiftCode {
        "\(SwiftComment(category.title + (category.rangeWords.map { ", \($0)" } ?? "")))"
    }
}

extension SourceWriter {
    /// Writes the documentation of the codes' enum.
    mutating func codeDocumentation(_ scope: Scope) {
        comment("The codes, one case each. A code that is newer than this table has no case.")
        let groups = CodeTopics(scope.catalog).groups
        guard !groups.isEmpty else { return }
        line("///")
        line("/// ## Topics")
        for group in groups {
            line("///")
            line("/// ### \(group.heading)")
            line("///")
            for link in group.cases { line("/// \(link)") }
        }
    }
}
