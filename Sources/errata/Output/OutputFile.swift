import ErrataReference

/// A file that the command writes.
struct OutputFile {
    /// The path as it is shown.
    let path: String
    /// The path as the system knows it, with a NUL at its end.
    let bytes: [CChar]

    /// - Parameter path: the path from the arguments, or one made of other text.
    init(path: String) {
        (self.path, bytes) = (path, ArgumentBytes.path(path))
    }

    /// - Parameter name: the path of the file within the directory.
    init(_ name: String, in directory: OutputDirectory) {
        path = "\(directory.path)/\(name)"
        bytes = directory.bytes.dropLast() + [CChar(bitPattern: UInt8(ascii: "/"))] + name.utf8CString
    }

    /// Writes the file in one step, and only where its bytes change.
    ///
    /// - Parameter durability: whether the file is to outlast a crash of the system.
    /// - Returns: whether it was written.
    @discardableResult
    func write(
        _ content: [UInt8],
        _ durability: AtomicFile.Durability = .synchronized
    ) throws(Complaint) -> Bool {
        try checkKind()
        if let present = try? present(), present.elementsEqual(content) { return false }
        do throws(SystemError) {
            try AtomicFile.write(content, to: bytes, durability)
            return true
        } catch {
            throw error.complaint(writing: path)
        }
    }

    /// Creates the file in one step.
    ///
    /// - Returns: whether it was created: false where it exists with the same bytes.
    /// - Throws: a complaint where the file exists with other bytes, which are kept.
    func create(_ content: [UInt8]) throws(Complaint) -> Bool {
        do throws(SystemError) {
            try AtomicFile.create(content, at: bytes)
            return true
        } catch {
            guard error.number == EEXIST else { throw error.complaint(writing: path) }
        }
        try checkKind()
        guard try present().elementsEqual(content) else {
            throw Complaint("\(path) exists and is not replaced; choose another place.", status: .inputOutput)
        }
        return false
    }

    private func present() throws(Complaint) -> InputBytes {
        try InputFile(bytes: bytes.dropLast().map { UInt8(bitPattern: $0) }).read()
    }

    /// Refuses a named pipe and the like, which is not replaced by a file and whose content cannot be compared.
    private func checkKind() throws(Complaint) {
        var status = stat()
        guard stat(bytes, &status) == 0, ![S_IFREG, S_IFDIR].contains(status.st_mode & S_IFMT) else { return }
        throw Complaint("\(path) cannot be written: it is not a regular file.", status: .inputOutput)
    }
}

/// A directory that the command writes to.
struct OutputDirectory {
    /// The path as it is shown.
    let path: String
    /// The path as the system knows it, with a NUL at its end.
    let bytes: [CChar]

    /// Creates the directory where there is none; those above it too.
    ///
    /// - Parameter path: the path from the arguments.
    init(made path: String) throws(Complaint) {
        try self.init(path, ArgumentBytes.path(path))
    }

    /// Creates a directory within another one where there is none; those between them too.
    ///
    /// - Parameter name: the path of the directory within the other one.
    init(made name: some StringProtocol, in directory: OutputDirectory) throws(Complaint) {
        let slash = [CChar(bitPattern: UInt8(ascii: "/"))]
        try self.init("\(directory.path)/\(name)", directory.bytes.dropLast() + slash + Array(String(name).utf8CString))
    }

    private init(_ path: String, _ bytes: [CChar]) throws(Complaint) {
        (self.path, self.bytes) = (path, bytes)
        do throws(SystemError) {
            try Directory.make(bytes)
        } catch {
            throw error.complaint(writing: path, doing: "created")
        }
    }
}

extension SystemError {
    /// Returns the complaint about a file that cannot be written. A directory that is not there is no missing input.
    func complaint(writing path: String, doing verb: TerminalText = "written") -> Complaint {
        let status = status == .noInput ? ExitStatus.inputOutput : status
        return Complaint("\(path) cannot be \(verb): \(words).", status: status)
    }
}
