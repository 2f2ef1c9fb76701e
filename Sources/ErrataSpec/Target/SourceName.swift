/// The name of the Swift source of a spec file.
public enum SourceName {
    /// Returns the name for a path: `linq.swift` for `spec/linq.json` and for `linq.errata.json`.
    public static func of(_ path: String) -> String {
        let file = path.split(separator: "/").last.map(String.init) ?? path
        for ending in [".errata.json", ".json"] where file.hasSuffix(ending) {
            return "\(file.dropLast(ending.utf8.count)).swift"
        }
        return "\(file).swift"
    }

    /// Returns for each path the first earlier one whose source would be the same file, also on a case-insensitive
    /// disk.
    public static func clashes(among paths: [String]) -> [String?] {
        var first: [String: String] = [:]
        return paths.map { path in
            let name = of(path).lowercased()
            defer { first[name] = first[name] ?? path }
            return first[name]
        }
    }
}
