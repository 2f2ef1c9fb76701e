/// Findings as the workflow commands of GitHub Actions, which show each beside its line in a pull request:
/// `::error file=spec/linq.json,line=12,col=3,title=duplicate-code::the code "7" appears twice`.
///
/// Gitea and Forgejo read the same commands.
public enum WorkflowAnnotations {
    /// Returns a line for each finding.
    public static func text(of findings: [Finding]) -> String {
        findings.reduce(into: "") { $0 += line(of: $1) + "\n" }
    }

    private static func line(of finding: Finding) -> String {
        let place = finding.path.map { [("file", $0)] + position(of: finding) } ?? []
        let properties = (place + [("title", finding.rule)]).map { "\($0)=\(escaped($1, inProperty: true))" }
        return "::\(command(finding.level)) \(properties.joined(separator: ","))::\(escaped(finding.message))"
    }

    private static func command(_ level: Finding.Level) -> String { level == .note ? "notice" : level.rawValue }

    private static func position(of finding: Finding) -> [(String, String)] {
        let (start, end) = (finding.start, finding.end)
        // GitHub accepts columns only where all is on one line.
        let isOneLine = end == nil || end?.line == start?.line
        return [
            ("line", start?.line), ("endLine", end?.line),
            ("col", isOneLine ? start?.column : nil), ("endColumn", isOneLine ? end?.column : nil),
        ].compactMap { name, number in number.map { (name, String($0)) } }
    }

    /// Returns a text in which nothing ends the command or a property, and nothing controls a terminal.
    private static func escaped(_ text: String, inProperty: Bool = false) -> String {
        text.unicodeScalars.reduce(into: "") { result, scalar in
            let isReserved = scalar == "%" || (inProperty && (scalar == ":" || scalar == ","))
            guard isReserved || controls(scalar) else { return result.unicodeScalars.append(scalar) }
            for byte in String(scalar).utf8 { result += PathURI.escape(byte) }
        }
    }

    /// Whether a scalar ends a line, is a control character or changes the direction of text.
    private static func controls(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0..<0x20, 0x7F...0x9F, 0x061C, 0x200E...0x200F, 0x2028...0x202E, 0x2066...0x2069: true
        default: false
        }
    }
}
