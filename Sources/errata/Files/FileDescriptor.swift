/// The descriptor of an open file.
///
/// The methods have other names than the system calls, which a method of the same name would shadow.
struct FileDescriptor {
    static let standardInput = FileDescriptor(number: STDIN_FILENO)
    static let standardOutput = FileDescriptor(number: STDOUT_FILENO)
    static let standardError = FileDescriptor(number: STDERR_FILENO)

    let number: Int32

    /// Creates a value for an open file.
    init(number: Int32) {
        self.number = number
    }

    /// Opens a file for reading. Child processes do not inherit it.
    ///
    /// - Parameter path: the path with a NUL at its end.
    init(reading path: [CChar]) throws(SystemError) {
        number = try SystemError.check { open(path, O_RDONLY | O_CLOEXEC) }
    }

    /// Opens a file or a directory within a directory for reading, and no symbolic link. Child processes do not inherit it.
    ///
    /// - Parameters:
    ///   - name: the name in the directory, without a slash.
    ///   - kind: `O_DIRECTORY` for a directory.
    init(reading name: String, in directory: FileDescriptor, _ kind: Int32 = 0) throws(SystemError) {
        // Without O_NONBLOCK the call would wait for somebody who writes to a named pipe.
        let flags = O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC | kind
        number = try SystemError.check { openat(directory.number, name, flags) }
    }

    /// Opens a file that exists, and is no symbolic link, for writing at its end.
    ///
    /// - Parameter path: the path with a NUL at its end.
    init(appendingTo path: [CChar]) throws(SystemError) {
        number = try SystemError.check { open(path, O_WRONLY | O_APPEND | O_NOFOLLOW | O_CLOEXEC) }
    }

    /// Opens the null device for reading and writing. Child processes do not inherit it.
    static func openNull() throws(SystemError) -> FileDescriptor {
        FileDescriptor(number: try SystemError.check { open("/dev/null", O_RDWR | O_CLOEXEC) })
    }

    /// Creates a pipe. Child processes inherit neither end.
    static func makePipe() throws(SystemError) -> (output: FileDescriptor, input: FileDescriptor) {
        var ends: [Int32] = [0, 0]
        try SystemError.check { pipe(&ends) }
        for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
        return (FileDescriptor(number: ends[0]), FileDescriptor(number: ends[1]))
    }

    /// Whether it is a terminal.
    var isTerminal: Bool { isatty(number) == 1 }

    /// Returns the file's status.
    func status() throws(SystemError) -> stat {
        var status = stat()
        try SystemError.check { fstat(number, &status) }
        return status
    }

    /// Reads once, and returns the number of bytes: 0 at the end.
    func readBytes(into buffer: UnsafeMutableRawBufferPointer) throws(SystemError) -> Int {
        try SystemError.check { read(number, buffer.baseAddress, buffer.count) }
    }

    /// Returns the next bytes of a file without consuming them: fewer near its end, and none of a pipe.
    func peek(_ count: Int) -> [UInt8] {
        [UInt8](unsafeUninitializedCapacity: count) { buffer, length in
            length = max(0, pread(number, buffer.baseAddress, count, lseek(number, 0, SEEK_CUR)))
        }
    }

    /// Whether a read would not wait: there are bytes, or the end, within some milliseconds. A signal ends the wait.
    func isReady(within milliseconds: Int32) -> Bool {
        var file = pollfd(fd: number, events: Int16(POLLIN), revents: 0)
        return poll(&file, 1, milliseconds) > 0
    }

    /// The offset of the next read in a file.
    var position: Int { Int(lseek(number, 0, SEEK_CUR)) }

    /// Writes all bytes, in as many calls as the system needs.
    func writeAll(_ bytes: [UInt8]) throws(SystemError) {
        var written = 0
        while written < bytes.count {
            written += try SystemError.check {
                bytes.withUnsafeBytes { write(number, $0.baseAddress! + written, $0.count - written) }
            }
        }
    }

    /// Waits until the disk has the bytes. A file system that cannot tell is no reason to fail.
    func synchronize() throws(SystemError) {
        guard fsync(number) != 0, ![EINVAL, ENOTSUP, ENOSYS].contains(errno) else { return }
        throw .last
    }

    /// Waits until the disk has the names in a directory, as far as the system lets it be opened for that.
    ///
    /// - Parameter path: the path with a NUL at its end.
    static func synchronizeDirectory(_ path: [CChar]) {
        guard let directory = try? FileDescriptor(reading: path) else { return }
        try? directory.synchronize()
        try? directory.end()
    }

    /// Enlarges the buffer of a pipe, so that both ends wait less often. It has no effect on other files, or where the
    /// limit is reached.
    func growPipe(to size: Int) {
        #if os(Linux)
        // F_SETPIPE_SZ of fcntl(2), which the imported headers lack.
        _ = fcntl(number, 1031, Int32(clamping: size))
        #endif
    }

    /// Closes the file. The call is not repeated after an interruption, because Linux has closed the file by then.
    func end() throws(SystemError) {
        guard close(number) == 0 else { throw .last }
    }
}
