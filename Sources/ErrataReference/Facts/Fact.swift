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
}
