import ErrataSpec

/// A document that was read, with what a spec says about each of its sources.
public struct ImportedSource: Sendable {
    /// The path of the file, for messages.
    public var path: String
    /// What the document says.
    public var table: SourceTable
    /// The id of the source in the spec.
    public var id: String
    /// The title of the source in the spec.
    public var title: String
    /// The address of the document.
    public var url: String?
    /// The day on which it was retrieved, as YYYY-MM-DD.
    public var retrieved: String

    /// Creates a source. Its id and title are those of the document, else those of the file.
    ///
    /// - Parameters:
    ///   - path: the path of the file.
    ///   - table: what the document says.
    ///   - retrieved: the day on which the document was retrieved, as YYYY-MM-DD.
    public init(path: String, table: SourceTable, retrieved: String) {
        let file = path.split(separator: "/").last.map(String.init) ?? path
        self.path = path
        self.table = table
        id = CatalogNames.id(near: file.split(separator: ".").first.map(String.init) ?? file) ?? "source"
        title = table.title.map(CellText.paragraph).flatMap { $0.isEmpty ? nil : $0 } ?? file
        url = table.url
        self.retrieved = retrieved
    }
}
