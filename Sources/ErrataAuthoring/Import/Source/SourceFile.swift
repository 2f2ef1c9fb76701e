import ErrataJSON

/// A file to import.
public struct SourceFile: Sendable {
    /// The path, for the name of the source and for messages.
    public var path: String
    /// The content.
    public var bytes: [UInt8]
    /// The content as a tree, where the caller has parsed it: YAML. Its offsets are those of ``bytes``.
    public var tree: JSONValue?

    /// Creates a file.
    public init(path: String, bytes: [UInt8], tree: JSONValue? = nil) {
        self.path = path
        self.bytes = bytes
        self.tree = tree
    }
}

/// The format of a source.
public enum SourceFormat: String, Sendable, Hashable, CaseIterable {
    /// Records in JSON: a list, or an object by code.
    case json
    /// Records in YAML.
    case yaml
    /// Comma-separated values (RFC 4180), or with semicolons.
    case csv
    /// Tab-separated values.
    case tsv
    /// Markdown with tables or headings.
    case markdown
    /// HTML with tables or headings.
    case html
    /// The plain text that a browser copies from a page.
    case text
    /// OpenAPI 3 or Swagger 2.
    case openapi
    /// A Smithy model in JSON (its abstract syntax tree).
    case smithy
    /// A service file of botocore.
    case botocore
    /// An HTTP Archive.
    case har
    /// What `errata summarize --format json` wrote.
    case summary
}

/// What the caller says about the sources.
public struct ImportOptions: Sendable {
    /// The facts that columns hold, by their headings or the names of members.
    public var columns: [String: SourceFact] = [:]
    /// The only table that counts: its number in the document, from 1, or a part of the heading above it; nil for all.
    public var table: String?

    /// Creates options by which everything is guessed.
    public init() {}
}
