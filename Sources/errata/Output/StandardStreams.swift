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
    /// Writes all of a text; a stream that is closed or full is a complaint. A reader that has gone away has had enough
    /// (`errata list | head -1`): then the command ends without a word, and nothing is wrong.
    static func write(_ text: String) throws(Complaint) {
        guard let error = Stream.write(text, to: STDOUT_FILENO) else { return }
        guard !error.isReaderGone else { throw Complaint(status: .success) }
        throw Complaint("Standard output cannot be written: \(error.words).", status: .inputOutput)
    }
}

/// Where talk goes.
enum StandardError {
    /// Writes a line. Where that fails there is nobody left to be told.
    static func say(_ line: TerminalText) {
        _ = Stream.write(line.description + "\n", to: STDERR_FILENO)
    }

    /// Writes over the line of a terminal on which the cursor is.
    static func rewrite(_ line: TerminalText) {
        _ = Stream.write("\r\u{1B}[K\(line.description)", to: STDERR_FILENO)
    }

    /// Writes a page.
    static func say(_ page: TerminalPage) {
        _ = Stream.write(page.text, to: STDERR_FILENO)
    }
}

/// The three streams that every program has.
enum StandardStreams {
    /// Makes writing to them fail in ways that can be told from success.
    ///
    /// A stream that was closed (`>&-`) would give its number to the next file that is opened, which would then be read
    /// or written in its stead; so its place is taken by something that fails in the same way as nothing. A reader that
    /// goes away is an error of the write and not the end of the process, so that the exit status stays in the
    /// command's hands; by a handler and not by ignoring the signal, because programs that are run from here would
    /// inherit that.
    static func prepare() {
        for file in [STDIN_FILENO, STDOUT_FILENO, STDERR_FILENO] where fcntl(file, F_GETFD) < 0 {
            // The lowest number that is free: this one.
            _ = open("/dev/null", file == STDIN_FILENO ? O_WRONLY : O_RDONLY)
        }
        signal(SIGPIPE) { _ in }
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
