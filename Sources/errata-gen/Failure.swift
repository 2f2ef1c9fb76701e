#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#else
import Darwin
#endif

/// Why the tool stops; the numbers are those of sysexits.h.
enum Failure: Int32, Error {
    case usage = 64
    case badData = 65
    case noInput = 66
    case inputOutput = 74

    func stop() -> Never {
        if self == .usage { say(Arguments.usage) }
        exit(rawValue)
    }
}

/// Writes a line on standard error.
func say(_ line: String) {
    var line = line + "\n"
    line.withUTF8 { bytes in
        _ = write(STDERR_FILENO, bytes.baseAddress, bytes.count)
    }
}
