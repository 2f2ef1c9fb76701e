/// Runs git, without a shell.
enum GitCommand {
    /// The stream of git that is read; the other one is discarded.
    enum Stream {
        case output
        case errors
    }

    /// Returns what git writes; nil where it fails and its output was asked for.
    ///
    /// - Throws: the error of a git that cannot be started.
    static func read(_ stream: Stream = .output, of arguments: [String]) throws(SystemError) -> [UInt8]? {
        let null = try FileDescriptor.openNull()
        defer { try? null.end() }
        let pipe = try FileDescriptor.makePipe()
        let process = try start(arguments, stream, pipe, null)
        let bytes = InputBytes(expecting: 0)
        defer { try? pipe.output.end() }
        while try bytes.append(from: pipe.output, atMost: Int.max) > 0 {}
        let isDone = process.wait()
        return isDone || stream == .errors ? Array(bytes) : nil
    }

    /// Starts git with one of its streams connected to the pipe, whose input the command itself then closes.
    private static func start(
        _ arguments: [String],
        _ stream: Stream,
        _ pipe: (output: FileDescriptor, input: FileDescriptor),
        _ null: FileDescriptor
    ) throws(SystemError) -> ChildProcess {
        defer { try? pipe.input.end() }
        return try ChildProcess(
            ["git", "--literal-pathspecs"] + arguments,
            input: null,
            output: stream == .output ? pipe.input : null,
            errors: stream == .errors ? pipe.input : null
        )
    }
}
