/// The reason why the tool stops; the raw value is the exit status, as in sysexits.h.
enum Failure: Int32, Error {
    case usage = 64
    case badData = 65
    case noInput = 66
    case inputOutput = 74

    /// Ends the tool.
    func end() -> Never {
        exit(rawValue)
    }
}

/// Writes a line to standard error.
func say(_ line: String) {
    put(line, on: STDERR_FILENO)
}

/// Writes a line to standard output: the result that a command was asked for.
func printLine(_ line: String) {
    put(line, on: STDOUT_FILENO)
}

private func put(_ line: String, on stream: Int32) {
    var line = line + "\n"
    line.withUTF8 { bytes in
        _ = write(stream, bytes.baseAddress, bytes.count)
    }
}
