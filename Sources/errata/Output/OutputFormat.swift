/// The form of what is written to standard output.
enum OutputFormat: String, CaseIterable {
    /// A page for people.
    case text
    /// JSON for programs.
    case json
    /// Markdown for tickets.
    case markdown
}

#if CLI
import ArgumentParser

extension OutputFormat: ExpressibleByArgument {}

/// The option that chooses the form.
struct FormatOption: ParsableArguments {
    @Option(help: "The output format.")
    var format = OutputFormat.text
}
#endif
