import ErrataAuthoring

/// The current folder in its git repository.
struct RepositoryFolder {
    /// The path of the repository's root, without a slash at its end.
    private let root: String
    /// The path of the current folder from there, with a slash at its end; empty for the root.
    private let prefix: String

    /// Finds the repository; nil where git finds none, or is not there.
    init?() {
        guard let root = Self.answer("--show-toplevel"), let prefix = Self.answer("--show-prefix") else { return nil }
        (self.root, self.prefix) = (root, prefix)
    }

    private static func answer(_ question: String) -> String? {
        guard let bytes = try? GitCommand.read(of: ["rev-parse", question]), bytes.last == UInt8(ascii: "\n") else {
            return nil
        }
        return String(decoding: bytes.dropLast(), as: UTF8.self)
    }

    /// Returns the path of a file from the root of the repository; nil where it is not in the repository.
    ///
    /// - Parameter path: the path from the current folder, or from the root of the file system.
    func path(of path: String) -> String? {
        guard path.utf8.first == UInt8(ascii: "/") else { return RevisionPath.resolved(prefix + path) }
        guard path.hasPrefix(root + "/") else { return nil }
        return RevisionPath.resolved(String(path.dropFirst(root.count)))
    }
}
