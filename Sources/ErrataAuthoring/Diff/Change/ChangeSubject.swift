/// What a change is about: a part of a spec with a permanent id.
public struct ChangeSubject: Sendable, Hashable {
    /// The kind of the part.
    public enum Kind: String, Sendable, CaseIterable, Hashable {
        /// The description of the API, or what applies to all of its responses.
        case catalog
        /// A code, or an error without one.
        case code
        /// The row of a status.
        case status
        /// A category.
        case category
        /// An envelope.
        case envelope
        /// A policy, such as a rate limit.
        case policy
        /// A document.
        case source
    }

    /// The kind of the part.
    public let kind: Kind
    /// The id of the catalog.
    public let catalog: String
    /// The id within the catalog, such as a code; empty for the catalog itself.
    public let part: String
    /// The name of the Swift case of a code; nil for anything else.
    public let name: String?

    init(_ kind: Kind, in catalog: String, _ part: String = "", name: String? = nil) {
        (self.kind, self.catalog, self.part, self.name) = (kind, catalog, part, name)
    }

    /// The permanent id, `linq/1007`; for the catalog itself, `linq`.
    public var id: String { part.isEmpty ? catalog : "\(catalog)/\(part)" }

    /// The part as a reader of the catalog's changes needs it: `1007`, `category billing`, `HTTP 429`.
    public var label: String {
        switch kind {
        case .catalog: catalog
        case .code: part
        case .status: "HTTP \(part)"
        case .category, .envelope, .source: "\(kind.rawValue) \(part)"
        case .policy: part
        }
    }
}
