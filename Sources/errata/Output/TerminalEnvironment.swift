import ErrataReference
#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#else
import Darwin
#endif

/// What the streams are connected to.
enum TerminalEnvironment {
    /// How pages on standard output are set.
    static var layout: TerminalLayout { layout(of: STDOUT_FILENO) }

    /// How pages on standard error are set.
    static var errorLayout: TerminalLayout { layout(of: STDERR_FILENO) }

    /// As wide as the terminal, or as `COLUMNS` says; in bold and faint letters only on a terminal that can show them,
    /// and never when `NO_COLOR` is set (no-color.org).
    private static func layout(of file: Int32) -> TerminalLayout {
        let isTerminal = isatty(file) == 1
        let isPlain = variable("NO_COLOR") != nil || variable("TERM") == "dumb"
        return TerminalLayout(width: columns(of: file, isTerminal: isTerminal), isStyled: isTerminal && !isPlain)
    }

    private static func columns(of file: Int32, isTerminal: Bool) -> Int {
        if let columns = variable("COLUMNS").flatMap({ Int($0) }) { return columns }
        var size = winsize()
        guard isTerminal, ioctl(file, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 else { return 80 }
        return Int(size.ws_col)
    }

    /// A variable of the environment; one that is empty counts as not set.
    private static func variable(_ name: String) -> String? {
        guard let value = getenv(name), value.pointee != 0 else { return nil }
        return String(cString: value)
    }
}
