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
    private let format: Format
    private let name: String

    /// Starts the tool on an input, which is read from its start.
    init(_ input: OpenInput, _ format: Format, name: String) throws(Complaint) {
        (self.format, self.name) = (format, name)
        var ends: (Int32, Int32) = (0, 0)
        let isMade = withUnsafeMutablePointer(to: &ends) { pointer in
            pointer.withMemoryRebound(to: Int32.self, capacity: 2) { pipe($0) == 0 }
        }
        guard isMade else { throw SystemError.last.complaint(about: name) }
        output = try OpenInput(ends.0, name: name)
        _ = fcntl(ends.0, F_SETFD, FD_CLOEXEC)
        defer { close(ends.1) }
        process = try Self.spawn(format.rawValue, input: input.file, output: ends.1, name)
    }

    private static func spawn(
        _ tool: String,
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
        if output != STDOUT_FILENO { posix_spawn_file_actions_addclose(&actions, output) }
        let words = [strdup(tool), strdup("-dc"), nil]
        defer { for word in words { free(word) } }
        var process: pid_t = 0
        let error = posix_spawnp(&process, tool, &actions, nil, words, environ)
        guard error == 0 else {
            throw Complaint(
                "\(name) is compressed with \(tool), and there is no \(tool) here to expand it.",
                status: .badData
            )
        }
        return process
    }

    /// Waits for the tool; a complaint where it could not expand everything.
    func end() throws(Complaint) {
        var status: Int32 = 0
        while waitpid(process, &status, 0) < 0, SystemError.last.isInterruption {}
        guard status == 0 else {
            throw Complaint(
                "\(name) is not whole: \(format.rawValue) could expand only a part of it, which was counted.",
                status: .badData
            )
        }
    }
}

extension OpenInput {
    /// The first bytes of a file, which stay unread; nothing for a pipe.
    func head() -> [UInt8] {
        var bytes = [UInt8](repeating: 0, count: 4)
        let count = pread(file, &bytes, bytes.count, lseek(file, 0, SEEK_CUR))
        return Array(bytes.prefix(max(0, count)))
    }
}
