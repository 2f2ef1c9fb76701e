/// Writes whole files in one step, so that no reader ever sees half of one, and neither does a crash leave half of one.
enum AtomicFile {
    /// Whether a file is to outlast a crash of the system itself. A process that ends leaves no half file in either case.
    enum Durability {
        /// It is on the disk before the call returns.
        case synchronized
        /// The system writes it to the disk when it likes; for thousands of files that can be made again.
        case buffered
    }

    /// Writes a temporary file beside the one at the path, and renames it. The permissions stay, and so do the owner and
    /// the group where the system lets them be set.
    ///
    /// - Parameters:
    ///   - path: the path with a NUL at its end. A symbolic link stays, and its target is written, or created where there
    ///     is none.
    ///   - durability: whether the file is to outlast a crash of the system.
    /// - Throws: EACCES for a file that may not be written, though a directory that may be written would let it be
    ///   replaced.
    static func write(
        _ bytes: [UInt8],
        to path: [CChar],
        _ durability: Durability = .synchronized
    ) throws(SystemError) {
        let target = try SymbolicLink.target(of: path)
        let attributes = try FileAttributes(writing: target)
        try withTemporaryFile(bytes, attributes, durability, beside: target) { temporary throws(SystemError) in
            try SystemError.check { rename(temporary, target) }
        }
    }

    /// Writes a file where there is none.
    ///
    /// - Throws: EEXIST where there is one, or a symbolic link; it stays as it is, even where it appears meanwhile.
    static func create(_ bytes: [UInt8], at path: [CChar]) throws(SystemError) {
        try withTemporaryFile(bytes, .ofNewFile, .synchronized, beside: path) { temporary throws(SystemError) in
            do throws(SystemError) {
                try SystemError.check { link(temporary, path) }
                unlink(temporary)
            } catch  where [EPERM, ENOTSUP, EOPNOTSUPP, ENOSYS].contains(error.number) {
                try replaceNothing(temporary, path)
            }
        }
    }

    /// Does the same in a file system without hard links: an empty file takes the name, unless there is one already, and
    /// is then replaced.
    private static func replaceNothing(_ temporary: [CChar], _ path: [CChar]) throws(SystemError) {
        let file = try SystemError.check { open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o600) }
        close(file)
        try SystemError.check { rename(temporary, path) }
    }

    /// Calls a function with a file that has all bytes, and removes the file where that fails.
    ///
    /// A signal that ends the command would leave the temporary file behind, so it waits until the end.
    private static func withTemporaryFile(
        _ bytes: [UInt8],
        _ attributes: FileAttributes,
        _ durability: Durability,
        beside path: [CChar],
        _ install: ([CChar]) throws(SystemError) -> Void
    ) throws(SystemError) {
        let blocked = SignalBlock()
        defer { blocked.end() }
        let directory = PathName.directory(of: path)
        // Short, because the name of the file may be as long as the file system lets a name be.
        var temporary = directory + Array(".errata.XXXXXX".utf8CString)
        let file = FileDescriptor(number: mkstemp(&temporary))
        guard file.number >= 0 else { throw .last }
        do throws(SystemError) {
            try fill(file, with: bytes, attributes, durability)
            try install(temporary)
        } catch {
            unlink(temporary)
            throw error
        }
        guard durability == .synchronized else { return }
        // The new name is on the disk with its directory; where that cannot be synchronized, it is there soon.
        FileDescriptor.synchronizeDirectory(directory.isEmpty ? Array(".".utf8CString) : directory + [0])
    }

    /// Writes the bytes and closes the file, which only its owner can read until then.
    private static func fill(
        _ file: FileDescriptor,
        with bytes: [UInt8],
        _ attributes: FileAttributes,
        _ durability: Durability
    ) throws(SystemError) {
        do throws(SystemError) {
            try file.writeAll(bytes)
            try attributes.apply(to: file)
            if durability == .synchronized { try file.synchronize() }
        } catch {
            try? file.end()
            throw error
        }
        try file.end()
    }
}
