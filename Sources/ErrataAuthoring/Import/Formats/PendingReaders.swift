import ErrataJSON
extension SourceText { init(markup: String) { self.init(markup) } }
typealias MarkdownReader = DelimitedReader
typealias HTMLReader = DelimitedReader
typealias PlainTextReader = DelimitedReader
struct OpenAPIReader: SourceReader {
    init(_ file: SourceFile, _ options: ImportOptions) {};
    func table() throws(ImportError) -> SourceTable { SourceTable() };
    static func recognizes(_ v: JSONValue) -> Bool { false }
}
typealias SmithyReader = OpenAPIReader
typealias BotocoreReader = OpenAPIReader
typealias ArchiveReader = OpenAPIReader
typealias SummaryReader = OpenAPIReader
