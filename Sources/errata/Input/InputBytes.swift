/// Bytes that were read, in one piece of memory that grows in place where the system can do that, so that a long input
/// takes about its own size.
final class InputBytes: Sequence {
    private var memory: UnsafeMutableRawBufferPointer
    private(set) var count = 0

    /// - Parameter expecting: how many bytes will probably come.
    init(expecting: Int) {
        // Without memory the first read fails, and not this.
        memory = UnsafeMutableRawBufferPointer(start: nil, count: 0)
        try? resize(to: Swift.max(expecting + 1, 1 << 16))
    }

    deinit {
        free(memory.baseAddress)
    }

    /// The bytes; valid as long as the object.
    var buffer: UnsafeBufferPointer<UInt8> {
        UnsafeBufferPointer(rebasing: UnsafeRawBufferPointer(memory).bindMemory(to: UInt8.self)[..<count])
    }

    /// Forgets bytes from the front; what is behind them moves there.
    func discard(_ count: Int) {
        guard count > 0, let base = memory.baseAddress else { return }
        self.count -= count
        memmove(base, base + count, self.count)
    }

    func makeIterator() -> UnsafeBufferPointer<UInt8>.Iterator { buffer.makeIterator() }

    var underestimatedCount: Int { count }

    /// Reads once from a file: the number of bytes, 0 at the end.
    func append(from file: FileDescriptor, atMost limit: Int) throws(SystemError) -> Int {
        if count == memory.count { try resize(to: Swift.max(memory.count * 2, 1 << 16)) }
        let free = UnsafeMutableRawBufferPointer(rebasing: memory[count...].prefix(limit))
        let read = try file.readBytes(into: free)
        count += read
        return read
    }

    /// Appends bytes.
    func append(_ bytes: [UInt8]) throws(SystemError) {
        while memory.count - count < bytes.count { try resize(to: Swift.max(memory.count * 2, 1 << 16)) }
        guard !bytes.isEmpty else { return }
        UnsafeMutableRawBufferPointer(rebasing: memory[count..<count + bytes.count]).copyBytes(from: bytes)
        count += bytes.count
    }

    /// Takes bytes from the end.
    func removeLast(_ count: Int) -> [UInt8] {
        defer { self.count -= count }
        return Array(buffer.suffix(count))
    }

    private func resize(to size: Int) throws(SystemError) {
        guard let larger = realloc(memory.baseAddress, size) else { throw SystemError(number: ENOMEM) }
        memory = UnsafeMutableRawBufferPointer(start: larger, count: size)
    }
}
