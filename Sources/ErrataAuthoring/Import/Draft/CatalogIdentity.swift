import ErrataSpec

/// The names by which a catalog is known: its id, its vendor's, the one for people, and its Swift type.
public struct CatalogIdentity: Sendable, Hashable {
    /// The catalog's permanent id.
    public var id: String
    /// The vendor's id.
    public var vendor: String
    /// The name for people.
    public var name: String
    /// The generated Swift type.
    public var type: String

    /// Creates an identity from an id and, where it is known, the name for people.
    public init(id: String, name: String? = nil) {
        self.id = id
        vendor = id
        self.name = name ?? CatalogNames.name(forID: id)
        type = CatalogNames.type(for: id) ?? "API"
    }

    /// Creates an identity from the path of a file and the title of the document in it: `docs/acme.md` is `acme`, and
    /// `Acme API: error codes` is about the Acme API.
    public init(path: String, title: String? = nil) {
        let file = path.split(separator: "/").last.map(String.init) ?? ""
        let stem = file.split(separator: ".").first.flatMap { CatalogNames.id(near: String($0)) }
        let name = title.flatMap(Self.name)
        let isTelling =
            stem.map { !$0.split(separator: "-").allSatisfy { Self.fileNames.contains(String($0)) } } ?? false
        self.init(id: (isTelling ? stem : name.flatMap(CatalogNames.id) ?? stem) ?? "api", name: name)
    }

    /// Words of file names that tell nothing of the API.
    private static let fileNames: Set = [
        "service", "openapi", "swagger", "api", "apis", "error", "errors", "code", "codes", "index", "spec", "schema",
        "model",
        "models", "readme", "docs", "doc", "reference", "response", "responses", "list", "table", "export", "data",
        "page",
        "download", "v", "1", "2", "3", "v1", "v2", "v3", "v4", "json", "yaml", "http", "status", "messages",
    ]

    /// The name of the API in the title of a document about its errors; nil where too little is left.
    public static func name(in title: String) -> String? {
        var words = title.split(separator: " ").map(String.init)
        let count = words.count
        while let last = words.last?.lowercased(), topics.contains(last.trimmed(of: "-–—|:&")) { words.removeLast() }
        let name = words.joined(separator: " ").trimmed(of: " -–—|:&")
        let isWhole = words.count == count
        let isParted = words.last.map { "-–—|:".contains($0.suffix(1)) } ?? false
        return isWhole || words.count > 1 || isParted ? (name.isEmpty ? nil : name) : nil
    }

    private static let topics: Set = [
        "", "error", "errors", "code", "codes", "message", "messages", "reference", "handling", "list", "responses",
        "response", "documentation", "docs", "and", "status", "http", "guide", "overview", "exceptions",
    ]

    /// Whether a text can be an id: lower-case ASCII letters and digits, words separated by single hyphens, at most 64
    /// characters.
    public static func isID(_ text: String) -> Bool { CatalogNames.isID(text) }
}

/// The ids of the parts of a spec.
enum PartID {
    /// Returns the id for a text that is not taken, numbered where it must be.
    static func of(_ text: String, or fallback: String, unless isTaken: (String) -> Bool) -> String {
        let id = CatalogNames.id(near: text) ?? fallback
        guard isTaken(id) else { return id }
        return (2...).lazy.map { "\(id.prefix(56))-\($0)" }.first { !isTaken($0) } ?? id
    }
}
