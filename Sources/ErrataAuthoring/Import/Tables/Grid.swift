/// A table of a document: headings and rows of cells.
public struct Grid: Sendable {
    /// The nearest heading above the table.
    public var title: String?
    /// What the table's document is about: its title or its file's name.
    public var context: String?
    /// The line at which it starts, from 1.
    public var line: Int
    /// The headings of the columns; empty where there are none.
    public var headings: [String]
    /// The rows. One with a single filled cell separates groups and names the next.
    public var rows: [Row]

    /// A row of a table.
    public struct Row: Sendable {
        /// Its line, from 1.
        public var line: Int
        /// Its cells; fewer than there are headings where the last ones are missing.
        public var cells: [SourceText]

        /// Creates a row.
        public init(line: Int, cells: [SourceText]) {
            self.line = line
            self.cells = cells
        }
    }

    /// Creates a table.
    public init(title: String? = nil, line: Int, headings: [String], rows: [Row]) {
        self.title = title
        self.line = line
        self.headings = headings
        self.rows = rows
    }
}
