#if CLI
import ArgumentParser
import ErrataAuthoring

/// The values of `--map`: `Reason=message`, several separated by commas.
struct ColumnArguments {
    /// The facts of the columns, by their headings.
    let columns: [String: SourceFact]

    init(_ arguments: [String]) throws {
        var columns: [String: SourceFact] = [:]
        for pair in arguments.flatMap({ $0.split(separator: ",") }) {
            let (column, fact) = try Self.pair(String(pair))
            columns[column] = fact
        }
        self.columns = columns
    }

    private static func pair(_ text: String) throws -> (String, SourceFact) {
        guard let sign = text.lastIndex(of: "="), sign > text.startIndex else {
            throw ValidationError("\(text) is not a column and a fact: Reason=message.")
        }
        let (column, word) = (String(text[..<sign]), String(text[text.index(after: sign)...]))
        guard let fact = SourceFact(rawValue: word) else {
            let facts = SourceFact.allCases.map(\.rawValue).joined(separator: ", ")
            throw ValidationError("\(word) is not a fact; the facts are \(facts).")
        }
        return (column, fact)
    }
}
#endif
