import ErrataJSON
import ErrataSpec

/// A spec to start from: valid, in canonical form, and made of examples that say that they are examples.
///
/// JSON has no comments, so the explanations are notes of the parts that they explain: they begin with `Comment:`, and
/// are deleted with the examples. All other made-up texts and codes begin with "Example".
public struct StartingPoint: Sendable {
    /// The catalog's id.
    public let id: String
    /// The name of the Swift type.
    public let type: String
    /// The name of the API for people.
    public let name: String
    /// The file: a spec in canonical form, in UTF-8.
    public let bytes: [UInt8]

    /// Creates a starting point.
    ///
    /// - Parameters:
    ///   - id: the catalog's id: at most 64 lower-case ASCII letters and digits, with single hyphens between words.
    ///   - name: the name of the API for people; by default the words of the id.
    ///   - type: the name of the Swift type; by default the words of the id, with `API` behind where Swift or the
    ///     generated code has a type of that name.
    public init(id: String, name: String? = nil, type: String? = nil) throws(StartingPointError) {
        guard CatalogNames.isID(id) else { throw .invalidID(id, suggestion: CatalogNames.id(near: id)) }
        // An id has a word, and so a type.
        let type = type ?? CatalogNames.type(for: id) ?? ""
        guard CatalogNames.isType(type) else { throw .invalidType(type, suggestion: CatalogNames.type(for: type)) }
        let name = name ?? CatalogNames.name(forID: id)
        (self.id, self.type, self.name) = (id, type, name)
        bytes = try Self.canonical(ExampleSpec(id: id, type: type, name: name).text)
    }

    /// The name of the file in a target, where the plugin finds it.
    public var fileName: String { "\(id).errata.json" }

    /// Returns the canonical form of a text that is a spec for every id and type; only the name can be wrong.
    private static func canonical(_ text: String) throws(StartingPointError) -> [UInt8] {
        let bytes = Array(text.utf8)
        let reading = SpecReader.read(bytes)
        guard let spec = reading.spec, reading.diagnostics.isEmpty else {
            let lines = JSONLines(bytes)
            throw .invalidName(reason: reading.diagnostics.first?.text(lines: lines) ?? "")
        }
        return CanonicalForm.bytes(of: spec)
    }
}

/// Why there is no starting point.
public enum StartingPointError: Error, Sendable, Equatable {
    /// The text is not a catalog's id; the suggestion is the nearest one.
    case invalidID(String, suggestion: String?)
    /// The text is not the name of a Swift type that is available; the suggestion is the nearest one.
    case invalidType(String, suggestion: String?)
    /// The name cannot be one; the reason is what a check of the spec would say of it.
    case invalidName(reason: String)
}
