import ErrataLogs
import ErrataReference

/// The summary of a log that grows: on a terminal a page that is drawn anew in its place, at most once a second, and
/// elsewhere one summary after another, every ten seconds in which an error was counted.
struct LiveSummary {
    private let isScreen: Bool
    private let render: (LogSummary) -> String
    private var shown: (lines: Int, errors: Int)?
    private var next = 0
    private var isOnScreen = false

    /// - Parameters:
    ///   - isScreen: whether pages replace each other on a terminal.
    ///   - render: returns a page.
    init(isScreen: Bool, _ render: @escaping (LogSummary) -> String) {
        (self.isScreen, self.render) = (isScreen, render)
    }

    /// Whether standard output can show one page in the place of another.
    static var hasScreen: Bool {
        let terminal = EnvironmentVariable.terminal.value
        return FileDescriptor.standardOutput.isTerminal && terminal != nil && terminal != "dumb"
    }

    /// Shows a summary, unless nothing has changed or the last one is too recent.
    mutating func show(_ summary: LogSummary) throws(Complaint) {
        let now = Self.seconds
        let counts = (lines: summary.lines, errors: summary.errors.count)
        let isNew = shown.map { isScreen ? $0 != counts : $0.errors != counts.errors } ?? true
        guard isNew, now >= next else { return }
        (shown, next) = (counts, now + (isScreen ? 1 : 10))
        try isScreen ? draw(render(summary)) : StandardOutput.write(render(summary) + "\n")
    }

    /// Gives the terminal its own screen back.
    mutating func end() throws(Complaint) {
        guard isOnScreen else { return }
        isOnScreen = false
        try StandardOutput.write("\u{1B}[?25h\u{1B}[?1049l")
    }

    /// Draws a page on the alternate screen, without a cursor. Lines that are too long are cut by the terminal.
    private mutating func draw(_ page: String) throws(Complaint) {
        let lines = page.split(separator: "\n", omittingEmptySubsequences: false).prefix(max(1, Self.rows - 1))
        let begin = isOnScreen ? "" : "\u{1B}[?1049h\u{1B}[?25l"
        isOnScreen = true
        let text = lines.map { "\($0)\u{1B}[K" }.joined(separator: "\r\n")
        try StandardOutput.write("\(begin)\u{1B}[?7l\u{1B}[H\(text)\u{1B}[J\u{1B}[?7h")
    }

    private static var rows: Int {
        var size = winsize()
        guard ioctl(STDOUT_FILENO, UInt(TIOCGWINSZ), &size) == 0, size.ws_row > 0 else { return 24 }
        return Int(size.ws_row)
    }

    /// The seconds of a clock that nobody sets.
    private static var seconds: Int {
        var time = timespec()
        clock_gettime(CLOCK_MONOTONIC, &time)
        return Int(time.tv_sec)
    }
}
