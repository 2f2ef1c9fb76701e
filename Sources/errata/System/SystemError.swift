import ErrataReference

/// An error number of the system.
struct SystemError: Error {
    let number: Int32

    /// The number that the last call of the system left.
    static var last: SystemError { SystemError(number: errno) }

    /// Makes a call of the system, again for as long as a signal interrupts it.
    ///
    /// - Returns: what the call gives where that is not negative; a negative number is thrown as the error.
    @discardableResult
    static func check<Value: SignedInteger>(_ call: () -> Value) throws(SystemError) -> Value {
        while true {
            let value = call()
            if value >= 0 { return value }
            guard errno == EINTR else { throw .last }
        }
    }

    /// Whether nobody reads any more what is written to a pipe.
    var isReaderGone: Bool { number == EPIPE }

    /// The exit status that tells scripts what sort of trouble it was.
    var status: ExitStatus {
        switch number {
        case ENOENT, ENOTDIR, EISDIR, ENAMETOOLONG, ELOOP: .noInput
        case EACCES, EPERM, EROFS: .noPermission
        default: .inputOutput
        }
    }

    /// What went wrong, in words.
    var words: TerminalText {
        switch number {
        case ENOENT: "there is no such file"
        case ENOTDIR: "a part of its path is not a directory"
        case EISDIR: "it is a directory"
        case EACCES, EPERM: "permission is denied"
        case EROFS: "the file system is read-only"
        case EBADF: "it is closed"
        case ENOSPC: "there is no space left"
        default: "\(String(cString: strerror(number)))"
        }
    }

    /// The complaint about a file.
    func complaint(about path: String, doing verb: TerminalText = "read") -> Complaint {
        Complaint("\(path) cannot be \(verb): \(words).", status: status)
    }
}
