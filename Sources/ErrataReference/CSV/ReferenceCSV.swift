import ErrataCore

/// The entries of catalogs as a CSV file (RFC 4180, with a line feed at the end of each line): a header, and a row for
/// each error and for each row of a status.
///
/// Every text is exact, as it is in the table. A spreadsheet takes a cell that begins with `=`, `+`, `-` or `@` for a
/// formula when it opens such a file, so import it there with all columns as text; ``formulaCount`` says how many there
/// are.
public struct ReferenceCSV: Sendable {
    /// The whole file.
    public private(set) var text: String
    /// The number of cells that a spreadsheet would take for a formula.
    public private(set) var formulaCount = 0

    /// The name of the file.
    public static var fileName: String { "errata.csv" }

    /// The names of the columns, in order.
    public static var columns: [String] { EntryRow.columns.map { $0.name } }

    /// Creates the file.
    ///
    /// - Parameters:
    ///   - catalogs: the catalogs; their rows are in the order of the ids, and in each in that of its spec, the errors
    ///     first.
    ///   - site: the reference site to lead to; nil for that of each catalog.
    public init(_ catalogs: some Sequence<Catalog>, on site: SiteAddress? = nil) {
        text = Self.columns.joined(separator: ",") + "\n"
        for catalog in catalogs.sorted(by: { $0.id.utf8.lexicographicallyPrecedes($1.id.utf8) }) {
            for entry in catalog.searched { add(EntryRow(entry, on: site)) }
        }
    }

    private mutating func add(_ row: EntryRow) {
        for (index, column) in EntryRow.columns.enumerated() {
            let value = column.value(row)
            if let value, CSVCell.isFormula(value), Int(value) == nil { formulaCount += 1 }
            if index > 0 { text += "," }
            text += CSVCell.encode(value)
        }
        text += "\n"
    }
}
