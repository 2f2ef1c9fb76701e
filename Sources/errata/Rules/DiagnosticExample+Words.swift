import ErrataSpec

extension DiagnosticExample {
    /// What a reader must know about the file besides its text, as the end of a sentence: `, saved as UTF-16`. Empty
    /// for a spec that needs no explanation.
    var circumstance: String {
        switch role {
        case .spec: encoding == .utf8 ? "" : ", saved as \(encoding.rawValue)"
        case .successor: ""
        case .secondSpec: ", beside a spec with the id acme and the type Acme"
        case .configuration(let plan): plan.map { ", in a build planned for \($0.joined(separator: " and "))" } ?? ""
        }
    }

    /// The lines of the file; for an empty file, a placeholder that says so.
    var lines: [String] { Self.lines(of: text) }

    /// The lines of its baseline; nil where it has none.
    var baselineLines: [String]? { baseline.map(Self.lines) }

    private static func lines(of text: String) -> [String] {
        let lines = text.split(separator: "\n", omittingEmptySubsequences: true).map(String.init)
        return lines.isEmpty ? ["(nothing)"] : lines
    }
}
