import ErrataSite

/// A directory and what is below it. No symbolic link is followed, so nothing beyond the directory is touched.
struct DirectoryTree {
    private let root: FileDescriptor

    /// Opens a directory.
    ///
    /// - Parameter path: the path with a NUL at its end.
    init(_ path: [CChar]) throws(SystemError) {
        root = try FileDescriptor(reading: path)
    }

    /// Closes the directory.
    func end() {
        try? root.end()
    }

    /// Returns the bytes of a file directly in the directory; nil where there is none.
    ///
    /// - Throws: ELOOP for a symbolic link, EISDIR for a directory and EINVAL for what is no regular file either.
    func bytes(of name: String) throws(SystemError) -> [UInt8]? {
        let file: FileDescriptor
        do throws(SystemError) {
            file = try FileDescriptor(reading: name, in: root)
        } catch  where error.number == ENOENT {
            return nil
        }
        defer { try? file.end() }
        switch try file.status().st_mode & S_IFMT {
        case S_IFREG: return Array(try Self.content(of: file))
        case S_IFDIR: throw SystemError(number: EISDIR)
        default: throw SystemError(number: EINVAL)
        }
    }

    private static func content(of file: FileDescriptor) throws(SystemError) -> InputBytes {
        let bytes = InputBytes(expecting: Int(try file.status().st_size))
        while try bytes.append(from: file, atMost: Int.max) > 0 {}
        return bytes
    }

    /// What became of a file that was to be removed.
    enum Removal {
        case removed
        /// It was not there.
        case absent
        /// It has another content, it is no regular file, or a directory of its path is a symbolic link.
        case kept
    }

    /// Removes a file with one of these marks, and the directories of its path that are empty then.
    ///
    /// - Parameter path: the path from the directory, with slashes between names.
    func remove(_ path: String, marked marks: Set<FileMark>) throws(SystemError) -> Removal {
        try remove(path.split(separator: "/").map(String.init)[...], marked: marks, in: root)
    }

    private func remove(
        _ names: ArraySlice<String>,
        marked marks: Set<FileMark>,
        in directory: FileDescriptor
    ) throws(SystemError) -> Removal {
        guard let name = names.first else { return .absent }
        let isLast = names.count == 1
        let item: FileDescriptor
        do throws(SystemError) {
            item = try FileDescriptor(reading: name, in: directory, isLast ? 0 : O_DIRECTORY)
        } catch {
            return try removal(after: error)
        }
        defer { try? item.end() }
        if isLast { return try removeFile(item, name, marked: marks, in: directory) }
        let removal = try remove(names.dropFirst(), marked: marks, in: item)
        // It fails where the directory still has something.
        if removal != .kept { unlinkat(directory.number, name, AT_REMOVEDIR) }
        return removal
    }

    private func removal(after error: SystemError) throws(SystemError) -> Removal {
        switch error.number {
        case ENOENT: return .absent
        case ELOOP, ENOTDIR, ENXIO: return .kept
        default: throw error
        }
    }

    private func removeFile(
        _ file: FileDescriptor,
        _ name: String,
        marked marks: Set<FileMark>,
        in directory: FileDescriptor
    ) throws(SystemError) -> Removal {
        let status = try file.status()
        guard status.st_mode & S_IFMT == S_IFREG, marks.contains(where: { $0.count == Int(status.st_size) }) else {
            return .kept
        }
        let bytes = try Self.content(of: file)
        guard withExtendedLifetime(bytes, { marks.contains(FileMark(bytes.buffer)) }) else { return .kept }
        try SystemError.check { unlinkat(directory.number, name, 0) }
        return .removed
    }
}
