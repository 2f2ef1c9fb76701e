/// A word before a text that says what the text is: `How to fix: …`, `Cause: …`, `💡`.
struct TextLabel {
    /// What the text states.
    let fact: SourceFact
    /// The text behind the label; empty where it stands by itself.
    let rest: String

    init?(_ text: InlineText) {
        let whole = text.text
        if let mark = Self.marks.first(where: { whole.hasPrefix($0.key) }) {
            fact = mark.value
            rest = whole.dropFirst(mark.key.count).drop { "\u{FE0F} :".contains($0) }.trimmedBlanks
            return
        }
        guard let (label, rest) = Self.split(whole, lead: text.lead), let fact = Self.fact(label) else { return nil }
        self.fact = fact
        self.rest = rest
    }

    /// Whether a heading is a label of what an error's section says next.
    static func heads(_ heading: InlineText) -> Bool {
        guard let label = TextLabel(heading) else { return false }
        return [.summary, .resolution, .retry, .note, .example, .link].contains(label.fact)
    }

    /// Signs that documents put before advice.
    private static let marks: [String: SourceFact] = [
        "💡": .resolution, "🔧": .resolution, "🛠": .resolution, "✅": .resolution, "📝": .note, "ℹ": .note, "⚠": .note,
    ]

    private static func split(_ text: String, lead: String?) -> (String, String)? {
        let head = text.prefix(50)
        if let colon = head.firstIndex(of: ":") {
            return (text[..<colon].trimmedBlanks, text[text.index(after: colon)...].trimmedBlanks)
        }
        if text.count <= 40 { return (text, "") }
        guard let lead, lead.count <= 40, text.hasPrefix(lead), text.count > lead.count else { return nil }
        let rest = text.dropFirst(lead.count)
        return (lead.trimmed(of: ".:–—- "), rest.drop { " .:–—-".contains($0) }.trimmedBlanks)
    }

    /// The fact that a label names; nil where it is no label.
    private static func fact(_ label: String) -> SourceFact? {
        guard label.split(separator: " ").count <= 5 else { return nil }
        let words = HeadingWords(label)
        if words.phrase.hasPrefix("example") || words.phrase.hasSuffix("example") || words.phrase.hasSuffix("examples")
        {
            return .example
        }
        if extra.contains(words.phrase) { return .resolution }
        return words.phraseFacts.first { usable.contains($0) }
    }

    private static let extra: Set = [
        "how do i fix it", "how do i fix this", "what should i do", "what you should do", "try this", "tip", "fix it",
        "to resolve", "to resolve this", "to fix this", "troubleshoot", "next", "resolving",
    ]

    private static let usable: Set<SourceFact> = [
        .message, .status, .summary, .resolution, .retry, .note, .alias, .link, .deprecated, .example,
    ]
}
