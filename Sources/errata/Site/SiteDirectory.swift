import ErrataReference
import ErrataSite

/// The directory that a site is written to. What changed is written; what earlier runs wrote and the site no longer has
/// is removed, unless somebody changed it.
struct SiteDirectory {
    private let directory: OutputDirectory
    private let tree: DirectoryTree
    private var journal: SiteJournal
    private var update: SiteUpdate
    /// The directories that are known to exist, by their paths from the root of the site.
    private var folders: Set<Substring> = []

    /// The numbers of files.
    private(set) var (count, written, removed) = (0, 0, 0)

    /// Opens a directory, and reads what earlier runs wrote into it.
    init(_ directory: OutputDirectory) throws(Complaint) {
        self.directory = directory
        do throws(SystemError) {
            tree = try DirectoryTree(directory.bytes)
        } catch {
            throw error.complaint(about: directory.path)
        }
        journal = try SiteJournal(in: directory, tree)
        update = SiteUpdate(after: journal.earlier)
    }

    /// Writes a file of the site, unless it is there with the same bytes.
    mutating func write(_ file: Site.File) throws(Complaint) {
        if let line = update.add(file) { try journal.add(line) }
        try makeFolder(of: file.path)
        count += 1
        if try OutputFile(file.path, in: directory).write(file.bytes, .buffered) { written += 1 }
    }

    private mutating func makeFolder(of path: String) throws(Complaint) {
        guard let slash = path.lastIndex(of: "/"), folders.insert(path[..<slash]).inserted else { return }
        _ = try OutputDirectory(made: path[..<slash], in: directory)
    }

    /// Removes what the site no longer has, and says what was changed by somebody and therefore stays.
    mutating func finish() throws(Complaint) {
        defer { tree.end() }
        for leftover in update.leftovers { try remove(leftover) }
        try journal.finish(with: update.manifest)
    }

    private mutating func remove(_ leftover: SiteUpdate.Leftover) throws(Complaint) {
        let path = "\(directory.path)/\(leftover.path)"
        do throws(SystemError) {
            switch try tree.remove(leftover.path, marked: leftover.marks) {
            case .removed: removed += 1
            case .absent: break
            case .kept: StandardError.say("\(path): kept, though no longer needed, because it is not as it was written")
            }
        } catch {
            throw error.complaint(writing: path, doing: "removed")
        }
    }
}
