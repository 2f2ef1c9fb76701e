/// A file or folder in a revision of a git repository, as git writes it: `origin/main:spec/linq.json`.
public struct RevisionPath: Sendable, Hashable {
    /// The revision: a branch, a tag, a commit, or an expression such as `HEAD~2`. It never starts with a hyphen, so it
    /// is never an option of git.
    public let revision: String
    /// The path behind the colon, as given.
    public let path: String

    /// Splits a text at the first colon outside of braces, which belong to the revision: `HEAD^{/fix: a}:spec`.
    ///
    /// Nil where there is no such colon, no revision before it, or a hyphen before the revision, with which none starts.
    public init?(_ text: String) {
        var depth = 0
        let colon = text.unicodeScalars.firstIndex { scalar in
            if scalar == "{" { depth += 1 }
            if scalar == "}" { depth -= 1 }
            return scalar == ":" && depth <= 0
        }
        guard let colon, colon != text.startIndex, text.unicodeScalars.first != "-" else { return nil }
        revision = String(text.unicodeScalars[..<colon])
        path = String(text.unicodeScalars[text.unicodeScalars.index(after: colon)...])
    }

    /// Returns the paths from the root of the repository that can be meant, in this order: as git reads it, from the root;
    /// and from the current folder. A path that starts with `./` or `../` is only read from there. One that leads out
    /// of the repository is left out, and the root itself is the empty path.
    ///
    /// - Parameter folder: the path of the current folder from the root of the repository; empty for the root.
    public func candidates(in folder: String) -> [String] {
        let isRelative = [".", ".."].contains(path.split(separator: "/", omittingEmptySubsequences: false).first)
        let bases = isRelative ? [folder] : ["", folder]
        return bases.reduce(into: []) { paths, base in
            guard let path = Self.resolved("\(base)/\(path)"), !paths.contains(path) else { return }
            paths.append(path)
        }
    }

    /// Returns the argument for a file in this folder, for diagnostics.
    public func name(of file: String) -> String {
        var folder = path[...]
        while folder.last == "/" { folder.removeLast() }
        return ["", "."].contains(folder) ? "\(revision):\(file)" : "\(revision):\(folder)/\(file)"
    }

    /// Returns a path without empty parts, `.` and `..`; nil where it leads out of the root.
    package static func resolved(_ path: String) -> String? {
        var parts: [Substring] = []
        for part in path.split(separator: "/") where part != "." {
            guard part == ".." else {
                parts.append(part)
                continue
            }
            guard parts.popLast() != nil else { return nil }
        }
        return parts.joined(separator: "/")
    }
}
