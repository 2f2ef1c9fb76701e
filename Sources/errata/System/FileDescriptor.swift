/// An open file, by the number that the system gave it.
///
/// The names of the methods differ from those of the system's calls, which a method of the same name would hide.
struct FileDescriptor {
    static let standardInput = FileDescriptor(number: STDIN_FILENO)
    static let standardOutput = FileDescriptor(number: STDOUT_FILENO)
    static let standardError = FileDescriptor(number: STDERR_FILENO)

    let number: Int32

    /// A file that is open already.
    init(number: Int32) {
        self.number = number
    }

    /// Opens a file for reading. Programs that are run from here do not inherit it.
    ///
    /// - Parameter path: the path with a NUL at its end.
    init(reading path: [CChar]) throws(SystemError) {
        number = try SystemError.check { open(path, O_RDONLY | O_CLOEXEC) }
    }

    /// A pipe, of whose ends other programs have only those that they are given.
    static func makePipe() throws(SystemError) -> (output: FileDescriptor, input: FileDescriptor) {
        var ends: [Int32] = [0, 0]
        try SystemError.check { pipe(&ends) }
        for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
        return (FileDescriptor(number: ends[0]), FileDescriptor(number: ends[1]))
    }

    /// Whether it is a terminal.
    var isTerminal: Bool { isatty(number) == 1 }

    /// What the system knows of the file.
    func status() throws(SystemError) -> stat {
        var status = stat()
        try SystemError.check { fstat(number, &status) }
        return status
    }

    /// Reads once: the number of bytes, 0 at the end.
    func readBytes(into buffer: UnsafeMutableRawBufferPointer) throws(SystemError) -> Int {
        try SystemError.check { read(number, buffer.baseAddress, buffer.count) }
    }

    /// The next bytes of a file, which stay unread; fewer before its end, and none of a pipe.
    func peek(_ count: Int) -> [UInt8] {
        [UInt8](unsafeUninitializedCapacity: count) { buffer, length in
            length = max(0, pread(number, buffer.baseAddress, count, lseek(number, 0, SEEK_CUR)))
        }
    }

    /// Writes all bytes, in as many pieces as the system wants.
    func writeAll(_ bytes: [UInt8]) throws(SystemError) {
        var written = 0
        while written < bytes.count {
            written += try SystemError.check {
                bytes.withUnsafeBytes { write(number, $0.baseAddress! + written, $0.count - written) }
            }
        }
    }

    /// Lets a pipe hold more, so that it is waited for less often. What is no pipe, or may not grow, stays as it is.
    func growPipe(to size: Int) {
        #if os(Linux)
        // F_SETPIPE_SZ of fcntl(2), which the imported headers lack.
        _ = fcntl(number, 1031, Int32(clamping: size))
        #endif
    }

    /// Closes the file. The call is not repeated after an interruption: Linux has closed the file by then.
    func end() throws(SystemError) {
        guard close(number) == 0 else { throw .last }
    }
}
