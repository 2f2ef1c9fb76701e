/// How wide a terminal page is and whether it is set in bold and faint letters.
public struct TerminalLayout: Sendable, Hashable {
    /// The columns of a line, from 40 to 100: longer lines are hard to read.
    public let width: Int
    /// The columns that a table may take, from 40 up: its lines are not read from end to end.
    public let columns: Int
    /// Whether escape sequences for bold and faint letters are written.
    public let isStyled: Bool

    /// A layout; the width is brought into 40…100.
    public init(width: Int = 80, isStyled: Bool = false) {
        self.width = min(max(width, 40), 100)
        columns = max(width, 40)
        self.isStyled = isStyled
    }
}

/// How letters are set.
public enum TerminalStyle: Sendable {
    /// Like the rest of the terminal.
    case plain
    /// What the eye should find first.
    case strong
    /// What may be passed over.
    case faint
    /// What was looked for.
    case marked

    /// The text between the escape sequences that set it so (ECMA-48, select graphic rendition).
    func apply(to text: String) -> String {
        switch self {
        case .plain: text
        case .strong: "\u{1B}[1m\(text)\u{1B}[0m"
        case .faint: "\u{1B}[2m\(text)\u{1B}[0m"
        case .marked: "\u{1B}[1;36m\(text)\u{1B}[0m"
        }
    }
}

/// A stretch of text in one style; stretches that follow one another are parted by a blank.
public struct TerminalRun: Sendable, ExpressibleByStringLiteral {
    let text: TerminalText
    let style: TerminalStyle

    /// A text in a style.
    public init(_ text: TerminalText, _ style: TerminalStyle = .plain) {
        self.text = text
        self.style = style
    }

    /// A text of the program's own.
    public init(stringLiteral value: String) {
        self.init(TerminalText(stringLiteral: value))
    }
}
