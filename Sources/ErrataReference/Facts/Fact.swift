import ErrataCore

/// One thing that is known, with a label: what pages for terminals and for the web are made of.
///
/// What is told and in which order is decided here, once; how it looks is each surface's own affair.
package struct Fact {
    /// The label, at most twelve characters.
    package let label: String
    package let content: Content
    /// Which of it is a reading and not the document's own words.
    package let reading: Reading

    package init(label: String, content: Content, reading: Reading = .documented) {
        self.label = label
        self.content = content
        self.reading = reading
    }

    package enum Content {
        /// A sentence.
        case prose(String)
        /// A text exactly as it is on the wire.
        case wire(String)
        /// Sentences that stand apart.
        case items([String])
        /// JSON texts.
        case bodies([String])
        /// Other entries of the catalog, and how many more there are.
        case entries([Catalog.Entry], more: Int)
        /// A document.
        case source(Catalog.Source)
    }

    /// How much of a fact is a reading.
    package enum Reading: Equatable {
        case documented
        case inferred
        case partly([String])

        /// The mark that is put behind the fact.
        var mark: String? {
            switch self {
            case .documented: nil
            case .inferred: "(inferred)"
            case .partly(let parts): "(inferred: \(parts.joined(separator: ", ")))"
            }
        }
    }
}

extension Fact.Reading {
    /// How much of the field is a reading; its parts are written behind a dot, as in `retry.verdict`.
    ///
    /// - Parameter parts: the names of the parts that are there, and what a mark calls them.
    init(of field: String, parts: [(name: String, word: String)] = [], in inferred: [String]) {
        let inferredParts = parts.filter { inferred.contains("\(field).\($0.name)") }.map(\.word)
        let isWhole = inferred.contains(field) || (!parts.isEmpty && inferredParts.count == parts.count)
        self = isWhole ? .inferred : inferredParts.isEmpty ? .documented : .partly(inferredParts)
    }
}
