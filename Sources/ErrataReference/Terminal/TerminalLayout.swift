/// The width of a terminal page, and whether it is set in bold and faint letters.
public struct TerminalLayout: Sendable, Hashable {
    /// The width of a line in columns, from 40 to 100: longer lines are hard to read.
    public let width: Int
    /// The maximum width of a table in columns, from 40 up: its lines are not read from end to end.
    public let columns: Int
    /// Whether escape sequences for bold and faint letters are written.
    public let isStyled: Bool
    /// Whether URLs are written as hyperlinks, which a click opens.
    public let isLinked: Bool

    /// Creates a layout; the width is clamped to 40…100.
    public init(width: Int = 80, isStyled: Bool = false, isLinked: Bool = false) {
        self.width = min(max(width, 40), 100)
        columns = max(width, 40)
        self.isStyled = isStyled
        self.isLinked = isLinked
    }
}

/// The style of letters.
public enum TerminalStyle: Sendable {
    /// The terminal's default.
    case plain
    /// Emphasis for what the eye should find first.
    case strong
    /// Faint letters for secondary text.
    case faint
    /// The highlight of search matches.
    case marked
    /// The mark of an error.
    case error
    /// The mark of a warning.
    case warning

    /// Returns the text between the escape sequences for the style (ECMA-48, select graphic rendition).
    func apply(to text: String) -> String {
        switch self {
        case .plain: text
        case .strong: "\u{1B}[1m\(text)\u{1B}[0m"
        case .faint: "\u{1B}[2m\(text)\u{1B}[0m"
        case .marked: "\u{1B}[1;36m\(text)\u{1B}[0m"
        case .error: "\u{1B}[1;31m\(text)\u{1B}[0m"
        case .warning: "\u{1B}[1;33m\(text)\u{1B}[0m"
        }
    }
}

/// A run of text in one style; adjacent runs are separated by a blank.
public struct TerminalRun: Sendable, ExpressibleByStringLiteral {
    let text: TerminalText
    let style: TerminalStyle

    /// Creates a run in a style.
    public init(_ text: TerminalText, _ style: TerminalStyle = .plain) {
        self.text = text
        self.style = style
    }

    /// Creates a run from a literal in Swift source.
    public init(stringLiteral value: String) {
        self.init(TerminalText(stringLiteral: value))
    }
}
