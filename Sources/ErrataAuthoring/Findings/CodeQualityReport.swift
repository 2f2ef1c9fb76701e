import ErrataJSON

/// Findings as a Code Quality report of GitLab, a JSON array that its merge requests show.
public enum CodeQualityReport {
    /// Returns the report with a line feed at its end. A finding without a file or a line stands at the first line, since
    /// GitLab needs both.
    public static func text(of findings: [Finding]) -> String {
        var writer = JSONWriter(layout: .pretty, escaping: .terminal)
        var seen: [String: Int] = [:]
        writer.beginArray()
        for finding in findings { write(finding, fingerprint(of: finding, &seen), to: &writer) }
        writer.end()
        return writer.text + "\n"
    }

    private static func write(_ finding: Finding, _ fingerprint: String, to writer: inout JSONWriter) {
        writer.beginObject()
        writer.member("description", finding.message)
        writer.member("check_name", finding.rule)
        writer.member("fingerprint", fingerprint)
        writer.member("severity", severity(finding.level))
        writer.object("location") { writer in
            writer.member("path", finding.path ?? "-")
            writer.object("lines") { writer in
                writer.name("begin")
                writer.integer(finding.start?.line ?? 1)
            }
        }
        writer.end()
    }

    private static func severity(_ level: Finding.Level) -> String {
        switch level {
        case .error: "critical"
        case .warning: "minor"
        case .note: "info"
        }
    }

    /// Returns digits that no other finding of the report has: those of the finding, or of its rule, file and message, with
    /// a number where they occur again.
    private static func fingerprint(of finding: Finding, _ seen: inout [String: Int]) -> String {
        let parts = [finding.rule, finding.path ?? "", finding.message]
        let first = finding.fingerprint ?? Fingerprint.of(parts)
        let count = seen[first, default: 0]
        seen[first] = count + 1
        return count == 0 ? first : Fingerprint.of([first, String(count)])
    }
}
