import ErrataReference

/// A line on standard error that shows how far a long input has been read; nothing where standard error is not a
/// terminal.
struct Progress {
    private static let step = 1 << 26

    private let isShown: Bool
    private var size = 0
    private var read = 0
    private var next = step
    private var isOnScreen = false

    init() {
        let terminal = EnvironmentVariable.terminal.value
        isShown = FileDescriptor.standardError.isTerminal && terminal != nil && terminal != "dumb"
    }

    /// Begins another input; the size is 0 where it is not known.
    mutating func begin(size: Int) {
        (self.size, read, next) = (size, 0, Self.step)
    }

    /// Records that more bytes have been read.
    mutating func advance(by count: Int, errors: Int) {
        read += count
        guard isShown, read >= next else { return }
        next = read + Self.step
        isOnScreen = true
        let share: TerminalText = size > 0 ? ", \(min(100, read * 100 / size)) %" : ""
        StandardError.rewrite("errata: \(read >> 20) MiB read\(share), \(errors) errors")
    }

    /// Erases the line.
    mutating func end() {
        if isOnScreen { StandardError.rewrite("") }
        isOnScreen = false
    }
}
