import ErrataReference
#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#else
import Darwin
#endif

/// A file, or standard input, that the command reads.
struct InputFile {
    /// The path; `-` is standard input.
    let path: String
    /// The path as the system knows it, with a NUL at its end.
    private let bytes: [CChar]

    /// A file that is named by an argument.
    init(path: String) {
        self.path = path
        bytes = ArgumentBytes.path(path)
    }

    /// A file whose path is known byte by byte.
    init(bytes: [UInt8]) {
        path = String(decoding: bytes, as: UTF8.self)
        self.bytes = bytes.map { CChar(bitPattern: $0) } + [0]
    }

    /// The name to be used in sentences.
    var name: String { path == "-" ? "standard input" : path }

    /// All of its bytes.
    func read() throws(Complaint) -> InputBytes {
        let file = path == "-" ? STDIN_FILENO : open(bytes, O_RDONLY | O_CLOEXEC)
        guard file >= 0 else { throw SystemError.last.complaint(about: path) }
        defer { if file != STDIN_FILENO { close(file) } }
        var status = stat()
        guard fstat(file, &status) == 0 else { throw SystemError.last.complaint(about: name) }
        guard status.st_mode & S_IFMT != S_IFDIR else { throw SystemError(number: EISDIR).complaint(about: name) }
        let bytes = InputBytes(expecting: max(0, Int(status.st_size)))
        while true {
            let count = bytes.append(from: file)
            if count < 0, !SystemError.last.isInterruption { throw SystemError.last.complaint(about: name) }
            if count == 0 { return bytes }
        }
    }
}

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

    func makeIterator() -> UnsafeBufferPointer<UInt8>.Iterator { buffer.makeIterator() }

    /// Reads once; as `read` of the system it gives the number of bytes, 0 at the end and -1 for an error.
    fileprivate func append(from file: Int32) -> Int {
        if count == memory.count { grow() }
        let free = UnsafeMutableRawBufferPointer(rebasing: memory[count...])
        let read = SystemCall.read(free, from: file)
        count += Swift.max(0, read)
        return read
    }

    private func grow() {
        let size = memory.count * 2
        memory = UnsafeMutableRawBufferPointer(start: realloc(memory.baseAddress, size), count: size)
    }
}
