/// A reader of one format.
protocol SourceReader {
    /// Creates a reader of a file.
    init(file: SourceFile, options: ImportOptions)

    /// Reads all that the file says about errors; a file that says nothing about any gives an empty table.
    ///
    /// - Throws: an ``ImportError`` for a file that is not of the format, or exceeds a limit.
    func table() throws(ImportError) -> SourceTable
}
