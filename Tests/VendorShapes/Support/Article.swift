import Testing

/// The article's sections, with their blocks of code.
enum Article {
    struct Section: Sendable, CustomTestStringConvertible {
        let title: String
        /// The specs; the lines of one are completed to a whole.
        var specs: [String] = []
        /// The answers as they come.
        var answers: [String] = []
        /// What the failure says in each answer.
        var meanings: [[(name: String, value: String)]] = []

        var testDescription: String { title }
    }

    static var text: String {
        get throws { String(decoding: try Folder.bytes(of: Folder.article), as: UTF8.self) }
    }

    static var sections: [Section] {
        get throws { try text.split(separator: "\n### ").dropFirst().map { section(String($0)) } }
    }

    private static func section(_ text: String) -> Section {
        var section = Section(title: String(text.prefix { $0 != "\n" }))
        let parts = text.split(separator: "\n```", omittingEmptySubsequences: false)
        for block in stride(from: 1, to: parts.count, by: 2).map({ parts[$0] }) {
            let language = block.prefix { $0 != "\n" }
            let content = String(block.dropFirst(language.count + 1))
            switch language {
            case "json": section.specs.append(completed(content))
            case "http": section.answers.append(content)
            case "text": section.meanings.append(meaning(content))
            default: break
            }
        }
        return section
    }

    /// Returns the lines of a spec with the catalog and the source of the article's API.
    private static func completed(_ lines: String) -> String {
        guard !lines.hasPrefix("{") else { return lines }
        return """
            {
              "catalog": {"id": "parcel", "vendor": "parcel", "name": "Parcel API", "type": "Parcel", "summary": "It."},
              "sources": [{"id": "manual", "title": "Parcel API: errors", "retrieved": "2026-11-20"}],
              \(lines)
            }
            """
    }

    private static func meaning(_ text: String) -> [(name: String, value: String)] {
        text.split(separator: "\n").map { line in
            let parts = line.split(separator: ": ", maxSplits: 1).map(String.init)
            return parts.count > 1 ? (parts[0], parts[1]) : ("recognition", parts[0])
        }
    }
}
