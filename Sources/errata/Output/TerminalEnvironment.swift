import ErrataReference

/// What the streams are connected to.
enum TerminalEnvironment {
    /// How pages on standard output are set.
    static var layout: TerminalLayout { layout(of: .standardOutput) }

    /// How pages on standard error are set.
    static var errorLayout: TerminalLayout { layout(of: .standardError) }

    /// As wide as the terminal, or as `COLUMNS` says.
    private static func layout(of file: FileDescriptor) -> TerminalLayout {
        let isTerminal = file.isTerminal
        return TerminalLayout(
            width: columns(of: file),
            isStyled: isStyled(isTerminal),
            isLinked: isTerminal && showsLinks
        )
    }

    /// A terminal that does not know hyperlinks passes over them; the simplest ones show the sequence. `NO_COLOR` says
    /// nothing about them.
    private static var showsLinks: Bool {
        guard let terminal = EnvironmentVariable.terminal.value else { return false }
        return terminal != "dumb" && terminal != "linux"
    }

    /// Never in bold and faint letters when `NO_COLOR` is set (no-color.org), always when `CLICOLOR_FORCE` is, and else
    /// on a terminal that can show them (bixense.com/clicolors).
    private static func isStyled(_ isTerminal: Bool) -> Bool {
        if EnvironmentVariable.noColor.value != nil { return false }
        if let force = EnvironmentVariable.forceColor.value, force != "0" { return true }
        return isTerminal && EnvironmentVariable.terminal.value != "dumb" && EnvironmentVariable.color.value != "0"
    }

    private static func columns(of file: FileDescriptor) -> Int {
        if let columns = EnvironmentVariable.columns.value.flatMap({ Int($0) }), columns > 0 { return columns }
        var size = winsize()
        // What is no terminal has no size.
        guard ioctl(file.number, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 else { return 80 }
        return Int(size.ws_col)
    }
}
