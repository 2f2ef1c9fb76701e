import ErrataBytes

/// Encodes values as cells of a CSV file (RFC 4180).
enum CSVCell {
    /// Returns a value as a cell, in quotes where it needs them; nil becomes an empty cell, and an empty text `""`.
    ///
    /// A text is exact: nothing is put before a sign with which spreadsheets begin a formula (``isFormula(_:)``).
    static func encode(_ value: String?) -> String {
        guard let value else { return "" }
        guard value.isEmpty || value.utf8.contains(where: needsQuotes) || isPadded(value) else { return value }
        var cell = "\""
        for scalar in value.unicodeScalars {
            if scalar == "\"" { cell += "\"" }
            cell.unicodeScalars.append(scalar)
        }
        return cell + "\""
    }

    /// Whether a spreadsheet that opens the file takes the value for a formula, by its first character.
    static func isFormula(_ value: String) -> Bool {
        value.utf8.first.map { "=+-@\t\r".utf8.contains($0) } ?? false
    }

    private static func needsQuotes(_ byte: UInt8) -> Bool { "\",\r\n".utf8.contains(byte) }

    /// Whether a reader could trim the value.
    private static func isPadded(_ value: String) -> Bool {
        [value.utf8.first, value.utf8.last].contains { $0.map { ASCII.isBlank($0) } ?? false }
    }
}
