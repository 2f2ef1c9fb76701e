import ErrataCore

/// A labeled fact, from which pages for terminals and for the web are rendered.
///
/// Content and order are decided here, once; presentation is up to each surface.
package struct Fact {
    /// The label, at most twelve characters.
    package let label: String
    package let content: Content
    /// The extent to which it is inferred and not in the document's own words.
    package let reading: Reading

    package init(label: String, content: Content, reading: Reading = .documented) {
        self.label = label
        self.content = content
        self.reading = reading
    }

    package enum Content {
        /// A sentence or paragraph.
        case prose(String)
        /// A text exactly as it is on the wire.
        case wire(String)
        /// Separate sentences.
        case items([String])
        /// JSON texts.
        case bodies([String])
        /// Other entries of the catalog.
        case entries([Catalog.Entry])
        /// A URL.
        case address(String)
        /// A document.
        case source(Catalog.Source)
    }
}
