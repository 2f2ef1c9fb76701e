import ErrataReference
#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#else
import Darwin
#endif

/// Where data goes.
enum StandardOutput {
    /// Writes all of a text; a stream that is closed or full is a complaint.
    static func write(_ text: String) throws(Complaint) {
        guard let error = Stream.write(text, to: STDOUT_FILENO) else { return }
        throw Complaint("Standard output cannot be written: \(error.words).", status: .inputOutput)
    }
}

/// Where talk goes.
enum StandardError {
    /// Writes a line. Where that fails there is nobody left to be told.
    static func say(_ line: TerminalText) {
        _ = Stream.write(line.description + "\n", to: STDERR_FILENO)
    }

    /// Writes a page.
    static func say(_ page: TerminalPage) {
        _ = Stream.write(page.text, to: STDERR_FILENO)
    }
}

private enum Stream {
    /// Writes all of a text; the error where it cannot.
    static func write(_ text: String, to file: Int32) -> SystemError? {
        var text = text
        return text.withUTF8 { bytes in
            var rest = UnsafeRawBufferPointer(bytes)[...]
            while !rest.isEmpty {
                let piece = UnsafeRawBufferPointer(rebasing: rest)
                let count = SystemCall.write(piece, to: file)
                if count < 0, !SystemError.last.isInterruption { return .last }
                rest = rest.dropFirst(max(count, 0))
            }
            return nil
        }
    }
}
