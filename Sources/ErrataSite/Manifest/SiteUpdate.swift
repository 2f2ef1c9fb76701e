import ErrataBytes

/// What has to be done so that a directory holds a new version of a site: which files are listed, and which are removed.
public struct SiteUpdate: Sendable {
    private let earlier: SiteManifest
    /// The manifest of the files that were added so far.
    public private(set) var manifest = SiteManifest()

    /// Creates an update of what earlier runs wrote.
    public init(after earlier: SiteManifest) {
        self.earlier = earlier
    }

    /// Adds a file of the new version.
    ///
    /// - Returns: the line, with its end, that the manifest in the directory needs before the file is written; nil where
    ///   the file is listed with these bytes.
    public mutating func add(_ file: Site.File) -> String? {
        let mark = FileMark(file.bytes)
        manifest.add(file.path, mark)
        return earlier.has(file.path, mark) ? nil : SiteManifest.line(file.path, mark) + "\n"
    }

    /// A file that the new version does not have.
    public struct Leftover: Sendable, Hashable {
        /// The path from the root of the site.
        public let path: String
        /// The marks with which earlier runs wrote it. A file with another one was changed since, and belongs to
        /// whoever did.
        public let marks: Set<FileMark>
    }

    /// The files of earlier runs that were not added, in the order of their paths' bytes.
    ///
    /// A path that differs from one that was added in the case of letters only is not among them, because many file
    /// systems have one file under both.
    public var leftovers: [Leftover] {
        let kept = Set(manifest.marks.keys.map(Self.folded))
        return earlier.marks.filter { !kept.contains(Self.folded($0.key)) }
            .sorted { $0.key.utf8.lexicographicallyPrecedes($1.key.utf8) }
            .map { Leftover(path: $0.key, marks: $0.value) }
    }

    private static func folded(_ path: String) -> [UInt8] { path.utf8.map(ASCII.lowercased) }
}
