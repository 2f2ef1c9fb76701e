/// The form in which findings about files are written to standard output.
enum FindingFormat: String, CaseIterable {
    /// Lines for editors and people.
    case text
    /// JSON for programs.
    case json
    /// Markdown for tickets.
    case markdown
    /// A SARIF log for code hosts and editors.
    case sarif
    /// Annotations of GitHub Actions.
    case annotations
    /// A Code Quality report of GitLab.
    case codeQuality = "code-quality"
}

#if CLI
import ArgumentParser

extension FindingFormat: ExpressibleByArgument {}

/// The option that chooses the form.
struct FindingFormatOption: ParsableArguments {
    @Option(
        help: """
            The output format: text, JSON or Markdown, a SARIF log, annotations of GitHub Actions, or a Code Quality \
            report of GitLab.
            """
    )
    var format = FindingFormat.text
}
#endif
