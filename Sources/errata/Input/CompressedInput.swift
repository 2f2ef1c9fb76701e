import ErrataReference
#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#else
import Darwin
#endif

/// An input that is compressed, expanded by the system's own tool.
final class CompressedInput {
    /// What a tool expands.
    enum Format: String, CaseIterable {
        case gzip
        case zstd

        /// The format of an input that begins with these bytes (RFC 1952 section 2.3.1, RFC 8878 section 3.1.1).
        init?(head: [UInt8]) {
            if head.starts(with: [0x1F, 0x8B]) {
                self = .gzip
            } else if head.starts(with: [0x28, 0xB5, 0x2F, 0xFD]) {
                self = .zstd
            } else {
                return nil
            }
        }
    }

    /// What comes out of the tool.
    let output: OpenInput
    private let process: pid_t
    /// The tool that hands on what comes after the bytes that were taken; nil where none were.
    private let feeder: pid_t?
    private let format: Format
    private let name: String

    /// Starts the tool on an input.
    ///
    /// - Parameter head: what was taken of the input before, no more than a few bytes; a file is read from its start.
    init(_ input: OpenInput, after head: [UInt8], _ format: Format, name: String) throws(Complaint) {
        (self.format, self.name) = (format, name)
        let ends = try Self.pipe(name)
        output = ends.output
        defer { close(ends.input) }
        guard !head.isEmpty else {
            feeder = nil
            process = try Self.spawn([format.rawValue, "-dc"], input: input.file, output: ends.input, name)
            return
        }
        let fed = try Self.pipe(name)
        defer { close(fed.input) }
        // An empty pipe holds more than that.
        _ = head.withUnsafeBytes { SystemCall.write($0, to: fed.input) }
        process = try Self.spawn([format.rawValue, "-dc"], input: fed.output.file, output: ends.input, name)
        feeder = try Self.spawn(["cat"], input: input.file, output: fed.input, name)
    }

    /// A pipe whose ends other programs do not have unless they are given to them.
    private static func pipe(_ name: String) throws(Complaint) -> (output: OpenInput, input: Int32) {
        var ends: (Int32, Int32) = (0, 0)
        let isMade = withUnsafeMutablePointer(to: &ends) { pointer in
            pointer.withMemoryRebound(to: Int32.self, capacity: 2) { makePipe($0) == 0 }
        }
        guard isMade else { throw SystemError.last.complaint(about: name) }
        for end in [ends.0, ends.1] { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
        return (try OpenInput(ends.0, name: name), ends.1)
    }

    private static func spawn(
        _ command: [String],
        input: Int32,
        output: Int32,
        _ name: String
    ) throws(Complaint) -> pid_t {
        #if canImport(Darwin)
        var actions: posix_spawn_file_actions_t?
        #else
        var actions = posix_spawn_file_actions_t()
        #endif
        posix_spawn_file_actions_init(&actions)
        defer { posix_spawn_file_actions_destroy(&actions) }
        posix_spawn_file_actions_adddup2(&actions, input, STDIN_FILENO)
        posix_spawn_file_actions_adddup2(&actions, output, STDOUT_FILENO)
        let words = command.map { strdup($0) } + [nil]
        defer { for word in words { free(word) } }
        var process: pid_t = 0
        let error = posix_spawnp(&process, command[0], &actions, nil, words, environ)
        guard error == 0 else { throw lacking(command[0], name) }
        return process
    }

    private static func lacking(_ tool: String, _ name: String) -> Complaint {
        Format(rawValue: tool) == nil
            ? Complaint("\(name) is a compressed pipe, and there is no \(tool) here.", status: .badData)
            : Complaint(
                "\(name) is compressed with \(tool), and there is no \(tool) here to expand it.",
                status: .badData
            )
    }

    private static func wait(for process: pid_t) -> Int32 {
        var status: Int32 = 0
        while waitpid(process, &status, 0) < 0, SystemError.last.isInterruption {}
        return status
    }

    /// Waits for the tool; a complaint where it could not expand everything.
    func end() throws(Complaint) {
        if let feeder { _ = Self.wait(for: feeder) }
        guard Self.wait(for: process) == 0 else {
            throw Complaint(
                "\(name) is incomplete: \(format.rawValue) could expand only a part of it, which was counted.",
                status: .badData
            )
        }
    }
}

private func makePipe(_ ends: UnsafeMutablePointer<Int32>) -> Int32 {
    pipe(ends)
}

extension OpenInput {
    /// How many bytes tell the format.
    private static var headSize: Int { 4 }

    /// The first bytes of an input that can only be read once; fewer where there are no more.
    func takeHead() throws(Complaint) -> [UInt8] {
        let bytes = InputBytes(expecting: 0)
        while bytes.count < Self.headSize, try append(to: bytes, atMost: Self.headSize - bytes.count) > 0 {}
        return Array(bytes)
    }

    /// The first bytes of a file, which stay unread; nothing for a pipe.
    func head() -> [UInt8] {
        var bytes = [UInt8](repeating: 0, count: Self.headSize)
        let count = pread(file, &bytes, bytes.count, lseek(file, 0, SEEK_CUR))
        return Array(bytes.prefix(max(0, count)))
    }
}
