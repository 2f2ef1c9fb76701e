/// Follows symbolic links.
enum SymbolicLink {
    /// The number of links that are followed, as in Linux.
    private static let limit = 40

    /// Returns the path at the end of a chain of symbolic links, whether there is a file or not.
    ///
    /// - Parameter path: the path with a NUL at its end.
    /// - Throws: ELOOP where links lead to each other.
    static func target(of path: [CChar]) throws(SystemError) -> [CChar] {
        var path = path
        for _ in 0..<limit {
            guard let next = destination(of: path) else { return path }
            let isAbsolute = next.first == PathName.slash
            path = isAbsolute ? next : PathName.directory(of: path) + next
        }
        throw SystemError(number: ELOOP)
    }

    /// What a symbolic link contains, with a NUL at its end; nil where the path is not one.
    private static func destination(of path: [CChar]) -> [CChar]? {
        let destination = [CChar](unsafeUninitializedCapacity: Int(PATH_MAX)) { buffer, count in
            count = max(0, readlink(path, buffer.baseAddress!, buffer.count - 1))
        }
        return destination.isEmpty ? nil : destination + [0]
    }
}

/// Parts of paths, byte by byte.
enum PathName {
    static let slash = CChar(bitPattern: UInt8(ascii: "/"))

    /// Returns a path up to its last slash, without a NUL; nothing for a file in the working directory.
    ///
    /// - Parameter path: the path with a NUL at its end.
    static func directory(of path: [CChar]) -> [CChar] {
        path.lastIndex(of: slash).map { Array(path[...$0]) } ?? []
    }
}
