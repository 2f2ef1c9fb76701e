/// Lists and creates directories.
enum Directory {
    /// Returns the names in a directory, in no particular order; nil where the path is not a readable directory.
    static func names(in path: [UInt8]) -> [[UInt8]]? {
        guard let directory = opendir(path.map { CChar(bitPattern: $0) } + [0]) else { return nil }
        defer { closedir(directory) }
        var names: [[UInt8]] = []
        while let entry = readdir(directory) {
            names.append(withUnsafeBytes(of: &entry.pointee.d_name) { Array($0.prefix { $0 != 0 }) })
        }
        return names
    }

    /// Creates a directory unless it exists, with its parent directories.
    ///
    /// - Parameter path: the path with a NUL at its end.
    static func make(_ path: [CChar]) throws(SystemError) {
        do throws(SystemError) {
            try makeOne(path)
        } catch {
            let slash = path.lastIndex(of: CChar(bitPattern: UInt8(ascii: "/"))) ?? 0
            guard error.number == ENOENT, slash > 0 else { throw error }
            try make(path[..<slash] + [0])
            try makeOne(path)
        }
    }

    private static func makeOne(_ path: [CChar]) throws(SystemError) {
        guard mkdir(path, 0o777) != 0, errno != EEXIST else { return }
        throw .last
    }
}
