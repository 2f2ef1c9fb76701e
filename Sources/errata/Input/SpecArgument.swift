import ErrataAuthoring
import ErrataReference
import ErrataSpec

/// An argument that names specs: a file, `-` for standard input, a folder, or `REV:PATH` in a git repository. A file of that
/// name takes precedence over a revision.
struct SpecArgument {
    /// What the help of a command says about its specs.
    static let help = """
        A spec is a file, or - for standard input. A folder stands for all specs in it: its files that end in .json and \
        have a `catalog`, in the order of their names. REV:PATH is a file or a folder in a revision of the git \
        repository that the current folder is in, such as origin/main:spec; PATH starts at the root of the repository, \
        or at the current folder where the root has no such path.
        """

    private let text: String

    /// An argument as it was given.
    init(_ text: String) {
        self.text = text
    }

    /// Reads the specs, which may have errors: one of a file, and those of a folder in the order of their names.
    func documents() throws(Complaint) -> [SpecDocument] {
        switch kind {
        case .file: [try SpecFile(path: text).document()]
        case .folder: try SpecFolder(path: text).documents()
        case .revision(let path): try GitRevision(path).documents()
        }
    }

    private enum Kind {
        case file
        case folder
        case revision(RevisionPath)
    }

    private var kind: Kind {
        if text == "-" { return .file }
        var status = stat()
        if stat(ArgumentBytes.path(text), &status) == 0 {
            return status.st_mode & S_IFMT == S_IFDIR ? .folder : .file
        }
        // What exists but cannot be looked at is no revision either.
        guard [ENOENT, ENOTDIR, ENAMETOOLONG].contains(errno), let path = RevisionPath(text) else { return .file }
        return .revision(path)
    }
}

extension [SpecArgument] {
    /// Reads the specs of all arguments, in their order.
    func documents() throws(Complaint) -> [SpecDocument] {
        var documents: [SpecDocument] = []
        for argument in self { documents += try argument.documents() }
        return documents
    }
}
