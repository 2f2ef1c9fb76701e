/// Bytes that were read, in one piece of memory that grows in place where the system can do that, so that a long input
/// takes about its own size.
final class InputBytes: Sequence {
    private var memory: UnsafeMutableRawBufferPointer
    private(set) var count = 0

    /// - Parameter expecting: how many bytes will probably come.
    init(expecting: Int) {
        let size = Swift.max(expecting + 1, 1 << 16)
        memory = UnsafeMutableRawBufferPointer(start: malloc(size), count: size)
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
        if count == memory.count { grow() }
        let free = UnsafeMutableRawBufferPointer(rebasing: memory[count...].prefix(limit))
        let read = try file.readBytes(into: free)
        count += read
        return read
    }

    private func grow() {
        let size = memory.count * 2
        memory = UnsafeMutableRawBufferPointer(start: realloc(memory.baseAddress, size), count: size)
    }
}
