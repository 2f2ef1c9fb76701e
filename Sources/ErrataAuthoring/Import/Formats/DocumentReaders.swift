/// Reads Markdown with tables or headings.
struct MarkdownReader: SourceReader {
    let file: SourceFile
    let options: ImportOptions

    func table() throws(ImportError) -> SourceTable {
        var blocks = MarkdownBlocks(try TextLines(file.bytes).lines)
        return try DocumentReading.table(of: try blocks.read(), options)
    }
}

/// Reads HTML with tables or headings.
struct HTMLReader: SourceReader {
    let file: SourceFile
    let options: ImportOptions

    func table() throws(ImportError) -> SourceTable {
        try TextLines.checkEncoding(file.bytes)
        var blocks = HTMLBlocks(file.bytes)
        return try DocumentReading.table(of: try blocks.read(), options)
    }
}

/// Reads the plain text that a browser copies from a page.
struct PlainTextReader: SourceReader {
    let file: SourceFile
    let options: ImportOptions

    func table() throws(ImportError) -> SourceTable {
        var blocks = PlainTextBlocks(try TextLines(file.bytes).lines)
        return try DocumentReading.table(of: blocks.read(), options)
    }
}
