/// Writes whole files in one step, so that no reader ever sees half of one.
enum AtomicFile {
    /// Writes a temporary file beside the one at the path, and renames it.
    ///
    /// - Parameter path: the path with a NUL at its end. A symbolic link stays, and its target is written.
    static func write(_ bytes: [UInt8], to path: [CChar]) throws(SystemError) {
        let target = resolved(path)
        // Ctrl-C would leave the temporary file behind, so it waits until the rename.
        let blocked = SignalBlock()
        defer { blocked.end() }
        var temporary = target.dropLast() + Array(".XXXXXX".utf8CString)
        let file = FileDescriptor(number: mkstemp(&temporary))
        guard file.number >= 0 else { throw .last }
        do throws(SystemError) {
            try fill(file, with: bytes, permissions: permissions(of: target))
            try SystemError.check { rename(temporary, target) }
        } catch {
            unlink(temporary)
            throw error
        }
    }

    private static func resolved(_ path: [CChar]) -> [CChar] {
        guard let real = realpath(path, nil) else { return path }
        defer { free(real) }
        return Array(UnsafeBufferPointer(start: real, count: strlen(real) + 1))
    }

    /// Writes the bytes and closes the file, which only its owner can read until then.
    private static func fill(
        _ file: FileDescriptor,
        with bytes: [UInt8],
        permissions: mode_t
    ) throws(SystemError) {
        do throws(SystemError) {
            try file.writeAll(bytes)
            try SystemError.check { fchmod(file.number, permissions) }
        } catch {
            try? file.end()
            throw error
        }
        try file.end()
    }

    /// Returns the permissions of the existing file, or those of a new one.
    private static func permissions(of path: [CChar]) -> mode_t {
        var status = stat()
        if stat(path, &status) == 0 { return status.st_mode & 0o7777 }
        let mask = umask(0)
        umask(mask)
        return 0o666 & ~mask
    }
}
