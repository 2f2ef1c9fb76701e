import ErrataCore
import ErrataJSON

/// The codes in the tables and sections of a long description in Markdown.
enum DescribedTables {
    /// The most bytes of a description that is read.
    private static let limit = 1 << 20

    /// Returns the codes of a description.
    ///
    /// - Parameter line: the line of the description, from 1.
    static func values(in description: JSONValue, line: Int) -> [CodeValue] {
        guard let text = description.string, text.utf8.count <= limit, text.lowercased().contains("error") else {
            return []
        }
        let file = SourceFile(path: "", bytes: Array(text.utf8))
        guard let table = try? MarkdownReader(file: file, options: ImportOptions()).table() else { return [] }
        return table.errors.compactMap { row in
            let digits = row[.code].flatMap { Int64($0).map(String.init) == $0 ? Int64($0) : nil }
            let code = digits.map { JSONValue.Content.number(JSONNumber($0)) } ?? row[.code].map { .string($0) }
            guard let code, var value = CodeValue(JSONValue(code), line: line), value.status == nil else { return nil }
            value.facts.merge(row.facts.filter { $0.key != .code && $0.key != .status }) { first, _ in first }
            value.statuses = row.statuses + (row[.status].map { StatusCell($0).statuses } ?? [])
            value.notes = row.notes
            return value
        }
    }
}
