import Foundation

/// What `errata-plugin.json` says.
struct Configuration: Decodable {
    static let fileName = "errata-plugin.json"
    private static let keys: Set<String> = ["specs", "access", "import"]

    /// Who may use the generated declarations.
    enum Access: String, Decodable {
        case `public`, package, `internal`
    }

    /// The specs, by path from the package's root.
    var specs: [String]?
    /// Who may use the generated declarations; everybody where nothing is said.
    var access: Access?
    /// The module that gives the vocabulary; `ErrataRuntime` where nothing is said.
    var `import`: String?

    init() {}

    init(contentsOf url: URL) throws {
        let path = url.path(percentEncoded: false)
        let data = try Data(contentsOf: url)
        do {
            self = try JSONDecoder().decode(Configuration.self, from: data)
        } catch {
            throw Complaint("\(path): not a plugin configuration: \(error)")
        }
        let found = (try JSONSerialization.jsonObject(with: data) as? [String: Any] ?? [:]).keys
        if let unknown = found.filter({ !Self.keys.contains($0) }).min() {
            let known = Self.keys.sorted().joined(separator: ", ")
            throw Complaint("\(path): the key \(unknown.debugDescription) is not known here, only \(known)")
        }
    }
}
