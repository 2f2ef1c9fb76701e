import ErrataSpec

/// A text of a document with what its markup tells.
struct InlineText: Sendable {
    /// The text without markup.
    var source: SourceText
    /// The texts of its code spans, in order.
    var codes: [String] = []
    /// The code span or emphasized words with which it begins.
    var lead: String?

    var text: String { source.text }

    init(_ source: SourceText, codes: [String] = [], lead: String? = nil) {
        self.source = source
        self.codes = codes
        self.lead = lead
    }

    /// Strips a text of its inline Markdown and HTML.
    ///
    /// What `errata spec check` takes for markup is gone afterwards: a text that was escaped twice is stripped twice.
    init(markup: String) {
        var stripper = MarkupStripper(markup)
        self = stripper.strip()
        for _ in 0..<3 where MarkupScan.firstMarkup(in: text) != nil {
            var again = MarkupStripper(text)
            let inner = again.strip()
            source.text = inner.text
            source.links += inner.source.links
        }
        removeSigns()
    }

    /// Removes the signs of what is still taken for markup, such as a backtick in a code span and another behind it.
    private mutating func removeSigns() {
        // A cell of a table is short; in a long text, what is left is reported by the check.
        for _ in 0..<64 where source.text.utf8.count <= 4000 {
            guard let found = MarkupScan.firstMarkup(in: text), let start = text.firstIndex(of: found) else { return }
            let words = found.filter { !"`<>*[]&;".contains($0) }
            source.text.replaceSubrange(start..<text.index(start, offsetBy: found.count), with: words)
        }
    }
}

extension SourceText {
    /// Strips a text of its inline Markdown and HTML: links (whose targets are kept), code spans, emphasis, images, tags,
    /// character references, footnote signs, escaped punctuation, zero-width characters.
    ///
    /// Only what is certainly markup goes: `<name>`, `a * b`, `_id`, `f(x)[0]` stay as they are.
    public init(markup: String) {
        self = InlineText(markup: markup).source
    }
}
