extension TerminalLayout {
    /// Returns a URL as a text, in a hyperlink (the escape sequence OSC 8) where the layout has these.
    ///
    /// The target is ASCII without control characters, whatever the URL is, so that no URL ends the sequence or begins
    /// another; and only an `http` or `https` URL becomes one.
    func link(_ url: String) -> TerminalText {
        let text: TerminalText = "\(url)"
        guard isLinked, let target = WebAddress.encode(url) else { return text }
        return TerminalText(stringLiteral: "\u{1B}]8;;\(target)\u{1B}\\\(text)\u{1B}]8;;\u{1B}\\")
    }
}

extension TerminalText {
    static func + (left: TerminalText, right: TerminalText) -> TerminalText { "\(left)\(right)" }
}
