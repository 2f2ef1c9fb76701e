#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#else
import Darwin
#endif

/// The system's calls for reading and writing, under names that no method hides.
enum SystemCall {
    /// Writes as much as the system takes: the number of bytes, or -1 for an error.
    static func write(_ bytes: UnsafeRawBufferPointer, to file: Int32) -> Int {
        systemWrite(file, bytes.baseAddress, bytes.count)
    }

    /// Reads as much as the system gives: the number of bytes, 0 at the end, or -1 for an error.
    static func read(_ bytes: UnsafeMutableRawBufferPointer, from file: Int32) -> Int {
        systemRead(file, bytes.baseAddress, bytes.count)
    }
}

private func systemWrite(_ file: Int32, _ bytes: UnsafeRawPointer?, _ count: Int) -> Int {
    write(file, bytes, count)
}

private func systemRead(_ file: Int32, _ bytes: UnsafeMutableRawPointer?, _ count: Int) -> Int {
    read(file, bytes, count)
}
