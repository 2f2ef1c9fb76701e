import ErrataSpec

extension DiagnosticExample {
    /// What has to be known of the file beside its text, as the end of a sentence: `, saved as UTF-16`. Empty for a spec
    /// that stands alone.
    var circumstance: String {
        switch role {
        case .spec: encoding == .utf8 ? "" : ", saved as \(encoding.rawValue)"
        case .secondSpec: ", beside a spec with the id acme and the type Acme"
        case .configuration(let plan): plan.map { ", in a build planned for \($0.joined(separator: " and "))" } ?? ""
        }
    }

    /// The lines of the file; of a blank one, a word that says so.
    var lines: [String] {
        let lines = text.split(separator: "\n", omittingEmptySubsequences: true).map(String.init)
        return lines.isEmpty ? ["(nothing)"] : lines
    }
}
