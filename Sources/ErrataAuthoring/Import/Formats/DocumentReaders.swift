/// Reads Markdown with tables or headings.
struct MarkdownReader: SourceReader {
    private let file: SourceFile
    private let options: ImportOptions

    init(_ file: SourceFile, _ options: ImportOptions) {
        self.file = file
        self.options = options
    }

    func table() throws(ImportError) -> SourceTable {
        var blocks = MarkdownBlocks(try TextLines(file.bytes).lines)
        return try DocumentReading.table(of: try blocks.read(), options)
    }
}

/// Reads HTML with tables or headings.
struct HTMLReader: SourceReader {
    private let file: SourceFile
    private let options: ImportOptions

    init(_ file: SourceFile, _ options: ImportOptions) {
        self.file = file
        self.options = options
    }

    func table() throws(ImportError) -> SourceTable {
        try TextLines.checkEncoding(file.bytes)
        var blocks = HTMLBlocks(file.bytes)
        return try DocumentReading.table(of: try blocks.read(), options)
    }
}

/// Reads the plain text that a browser copies from a page.
struct PlainTextReader: SourceReader {
    private let file: SourceFile
    private let options: ImportOptions

    init(_ file: SourceFile, _ options: ImportOptions) {
        self.file = file
        self.options = options
    }

    func table() throws(ImportError) -> SourceTable {
        var blocks = PlainTextBlocks(try TextLines(file.bytes).lines)
        return try DocumentReading.table(of: blocks.read(), options)
    }
}
