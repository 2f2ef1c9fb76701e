import ErrataReference

extension SystemError {
    /// The exit status, by which scripts distinguish errors.
    var status: ExitStatus {
        switch number {
        case ENOENT, ENOTDIR, EISDIR, ENAMETOOLONG, ELOOP: .noInput
        case EACCES, EPERM, EROFS: .noPermission
        default: .inputOutput
        }
    }

    /// A description of the error.
    var words: TerminalText { "\(reason)" }

    /// Returns the complaint about a file.
    func complaint(about path: String, doing verb: TerminalText = "read") -> Complaint {
        Complaint("\(path) cannot be \(verb): \(words).", status: status)
    }
}
