import ErrataJSON

// Stand-ins for readers that are not merged yet; each goes when its reader comes.

extension SourceText { init(markup: String) { self.init(markup) } }
typealias MarkdownReader = DelimitedReader
typealias HTMLReader = DelimitedReader
typealias PlainTextReader = DelimitedReader
