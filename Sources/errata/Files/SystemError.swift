/// An error number of a system call.
struct SystemError: Error {
    let number: Int32

    /// The error of the last system call.
    static var last: SystemError { SystemError(number: errno) }

    /// Makes a system call, and repeats it while a signal interrupts it.
    ///
    /// - Returns: the result of the call.
    /// - Throws: the error number of a call whose result is negative.
    @discardableResult
    static func check<Value: SignedInteger>(_ call: () -> Value) throws(SystemError) -> Value {
        while true {
            let value = call()
            if value >= 0 { return value }
            guard errno == EINTR else { throw .last }
        }
    }

    /// Whether the reader of a pipe has closed it.
    var isReaderGone: Bool { number == EPIPE }

    /// A description of the error.
    var reason: String {
        switch number {
        case ENOENT: "the file does not exist"
        case ENOTDIR: "a part of its path is not a directory"
        case EISDIR: "it is a directory"
        case EACCES, EPERM: "permission is denied"
        case EROFS: "the file system is read-only"
        case EBADF: "it is closed"
        case ENOSPC: "there is no space left"
        default: String(cString: strerror(number))
        }
    }
}
