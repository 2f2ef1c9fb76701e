import ErrataWire

/// An input that is open, and closed when nobody uses it any more.
final class OpenInput {
    let file: FileDescriptor
    /// How long it is, as far as the system knows.
    let size: Int
    /// Whether it is a file on a disk, which can grow.
    let isRegularFile: Bool
    private let name: String

    /// - Parameter file: a file that is open; a directory is refused.
    init(_ file: FileDescriptor, name: String) throws(SystemError) {
        (self.file, self.name) = (file, name)
        let status = try file.status()
        size = max(0, Int(status.st_size))
        isRegularFile = status.st_mode & S_IFMT == S_IFREG
        guard status.st_mode & S_IFMT != S_IFDIR else { throw SystemError(number: EISDIR) }
    }

    deinit {
        if file.number != STDIN_FILENO { try? file.end() }
    }

    /// Reads once; the number of bytes, 0 at the end.
    func append(to bytes: InputBytes, atMost limit: Int = Int.max) throws(Complaint) -> Int {
        do throws(SystemError) {
            return try bytes.append(from: file, atMost: limit)
        } catch {
            throw error.complaint(about: name)
        }
    }

    /// Converts the last bytes that were read to plain text.
    ///
    /// - Parameter isEnd: whether no more bytes will arrive.
    func filter(
        _ bytes: InputBytes,
        last count: Int,
        with filter: inout TextFilter,
        isEnd: Bool
    ) throws(Complaint) {
        let read = ByteSlice(rebasing: bytes.buffer[(bytes.count - count)...])
        guard isEnd || !filter.isPlain(read) else { return }
        let plain = bytes.removeLast(count).withUnsafeBufferPointer { filter.plain($0, isEnd: isEnd) }
        do throws(SystemError) {
            try bytes.append(plain)
        } catch {
            throw error.complaint(about: name)
        }
    }

    /// The first bytes of an input that can only be read once; fewer where there are no more.
    func take(_ count: Int) throws(Complaint) -> [UInt8] {
        let bytes = InputBytes(expecting: 0)
        while bytes.count < count, try append(to: bytes, atMost: count - bytes.count) > 0 {}
        return Array(bytes)
    }
}
