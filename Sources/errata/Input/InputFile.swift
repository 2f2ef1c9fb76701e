import ErrataReference

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

    /// Says what is awaited where somebody has to type it: a terminal that shows nothing seems to hang.
    func sayAwaited(_ what: TerminalText) {
        guard path == "-", FileDescriptor.standardInput.isTerminal else { return }
        StandardError.say("errata: reading \(what) from standard input; Ctrl-D ends it")
    }

    /// All of its bytes.
    func read() throws(Complaint) -> InputBytes {
        let file = try open()
        let bytes = InputBytes(expecting: file.size)
        while try file.append(to: bytes) > 0 {}
        return bytes
    }

    /// Opens it.
    func open() throws(Complaint) -> OpenInput {
        do throws(SystemError) {
            return try OpenInput(path == "-" ? .standardInput : FileDescriptor(reading: bytes), name: name)
        } catch {
            throw error.complaint(about: name)
        }
    }
}
