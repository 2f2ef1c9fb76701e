#if os(Linux)
import Foundation
import Testing

/// A pseudo-terminal.
final class Terminal {
    private let controller: Int32

    init() throws {
        // Non-blocking, so that a read does not wait where nothing was written.
        controller = open("/dev/ptmx", O_RDWR | O_NOCTTY | O_CLOEXEC | O_NONBLOCK)
        var isLocked: Int32 = 0
        // TIOCSPTLCK of ioctl_tty(2), which the imported headers lack.
        try #require(ioctl(controller, 0x4004_5431, &isLocked) == 0)
    }

    deinit {
        close(controller)
    }

    /// Returns what a run of the command shows on the terminal: its standard output, or its standard error.
    func output(
        of arguments: [String],
        _ environment: [String: String],
        input: String = "",
        isTalk: Bool = false,
        status: Int32 = 0
    ) throws -> String {
        var number: Int32 = 0
        // TIOCGPTN of ioctl_tty(2).
        try #require(ioctl(controller, 0x8004_5430, &number) == 0)
        let screen = open("/dev/pts/\(number)", O_RDWR | O_NOCTTY | O_CLOEXEC)
        try #require(screen >= 0)
        let handle = FileHandle(fileDescriptor: screen, closeOnDealloc: false)
        let result = try Command.run(
            arguments,
            input: Data(input.utf8),
            environment: environment,
            output: isTalk ? nil : handle,
            errors: isTalk ? handle : nil
        )
        #expect(result.status == status)
        var bytes = [UInt8](repeating: 0, count: 1 << 16)
        let count = read(controller, &bytes, bytes.count)
        close(screen)
        return String(decoding: bytes.prefix(max(0, count)), as: UTF8.self)
    }
}
#endif
