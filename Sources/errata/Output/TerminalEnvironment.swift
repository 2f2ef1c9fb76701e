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

    /// As wide as the terminal, or as `COLUMNS` says.
    private static func layout(of file: Int32) -> TerminalLayout {
        let isTerminal = isatty(file) == 1
        return TerminalLayout(width: columns(of: file, isTerminal: isTerminal), isStyled: isStyled(isTerminal))
    }

    /// Never in bold and faint letters when `NO_COLOR` is set (no-color.org), always when `CLICOLOR_FORCE` is, and else
    /// on a terminal that can show them (bixense.com/clicolors).
    private static func isStyled(_ isTerminal: Bool) -> Bool {
        if variable(.noColor) != nil { return false }
        if let force = variable(.forceColor), force != "0" { return true }
        return isTerminal && variable(.terminal) != "dumb" && variable(.color) != "0"
    }

    private static func columns(of file: Int32, isTerminal: Bool) -> Int {
        if let columns = variable(.columns).flatMap({ Int($0) }), columns > 0 { return columns }
        var size = winsize()
        guard isTerminal, ioctl(file, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 else { return 80 }
        return Int(size.ws_col)
    }

    /// A variable of the environment; one that is empty counts as not set.
    private static func variable(_ variable: EnvironmentVariable) -> String? {
        guard let value = getenv(variable.rawValue), value.pointee != 0 else { return nil }
        return String(cString: value)
    }
}
