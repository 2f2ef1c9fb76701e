import ErrataAuthoring
import ErrataReference
import ErrataSpec

/// Reads specs in a revision of the git repository that the current folder is in. Nothing is checked out.
struct GitRevision {
    private let path: RevisionPath
    private let text: String

    /// A file or folder in a revision.
    init(_ path: RevisionPath) {
        self.path = path
        text = "\(path.revision):\(path.path)"
    }

    /// Reads the specs: one of a file, and those of a folder in the order of their names.
    func documents() throws(Complaint) -> [SpecDocument] {
        let folder = try currentFolder()
        let tree = try tree()
        let candidates = path.candidates(in: folder)
        for candidate in candidates {
            if candidate.isEmpty { return try documents(inTree: tree) }
            guard let item = try listing([tree, "--", candidate]).items.first else { continue }
            switch item.kind {
            case .file: return [SpecDocument(path: text, bytes: try content(item), isFile: false)]
            case .folder: return try documents(inTree: item.object)
            case .link: throw complaint("in that revision it is a symbolic link; name its target")
            case .submodule: throw complaint("in that revision it is a submodule, a repository of its own")
            }
        }
        throw complaint(aboutMissing: candidates)
    }

    private func documents(inTree tree: String) throws(Complaint) -> [SpecDocument] {
        var documents: [SpecDocument] = []
        for item in try listing([tree]).items where SpecCandidate.isNamedLikeOne(item.path) {
            let name = path.name(of: String(decoding: item.path, as: UTF8.self))
            switch item.kind {
            case .file: documents += SpecFolder.document(name, item.path, try content(item), isFile: false)
            case .link: StandardError.say("\(name): ignored, because it is a symbolic link")
            case .folder, .submodule: break
            }
        }
        guard !documents.isEmpty else { throw SpecFolder.complaint(aboutEmpty: text) }
        return documents
    }
}

extension GitRevision {
    /// Returns the path of the current folder from the root of the repository.
    private func currentFolder() throws(Complaint) -> String {
        let question = ["rev-parse", "--show-prefix"]
        guard let prefix = try git(question) else {
            let reason = String(decoding: try git(question, .errors) ?? [], as: UTF8.self)
            let line = String(reason.prefix { $0 != "\n" }).cut(to: 300)
            throw complaint("there is no such file, and git can use no repository here (\(line))")
        }
        return String(decoding: prefix, as: UTF8.self).trimmingNewline
    }

    /// Returns the id of the revision's root folder.
    private func tree() throws(Complaint) -> String {
        let question = ["rev-parse", "--verify", "--quiet", "\(path.revision)^{tree}"]
        // An expression that excludes a revision (`^main`) has an answer that is no id.
        guard let answer = try git(question), !answer.isEmpty, answer.first != UInt8(ascii: "^") else {
            throw complaint(
                """
                there is no such file, and this git repository has no revision \(path.revision); a shallow clone has \
                to fetch it first
                """
            )
        }
        return String(decoding: answer, as: UTF8.self).trimmingNewline
    }

    private func listing(_ arguments: [String]) throws(Complaint) -> TreeListing {
        guard let bytes = try git(["ls-tree", "-z", "--full-tree"] + arguments) else {
            throw complaint("git cannot list the revision")
        }
        return TreeListing(bytes)
    }

    private func content(_ item: TreeListing.Item) throws(Complaint) -> [UInt8] {
        guard let bytes = try git(["cat-file", "blob", item.object]) else {
            throw complaint("git cannot read the object \(item.object)")
        }
        return bytes
    }

    private func git(_ arguments: [String], _ stream: GitCommand.Stream = .output) throws(Complaint) -> [UInt8]? {
        do throws(SystemError) {
            return try GitCommand.read(stream, of: arguments)
        } catch {
            throw complaint("there is no such file, and git, to look for a revision, cannot be started: \(error.words)")
        }
    }

    private func complaint(_ reason: TerminalText) -> Complaint {
        Complaint("\(text) cannot be read: \(reason).", status: .noInput)
    }

    private func complaint(aboutMissing paths: [String]) -> Complaint {
        guard let first = paths.first else { return complaint("the path leads out of the repository") }
        guard paths.count > 1 else { return complaint("the revision \(path.revision) has no \(first)") }
        return complaint("the revision \(path.revision) has neither \(first) nor \(paths[1])")
    }
}

extension String {
    /// The text without a line feed at its end.
    fileprivate var trimmingNewline: String { last == "\n" ? String(dropLast()) : self }
}
