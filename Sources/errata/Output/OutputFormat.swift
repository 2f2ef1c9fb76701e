#if CLI
import ArgumentParser

/// The form of what is written to standard output.
enum OutputFormat: String, CaseIterable, ExpressibleByArgument {
    /// A page for people.
    case text
    /// JSON for programs.
    case json
    /// Markdown for tickets.
    case markdown
}

/// The option that chooses the form.
struct FormatOption: ParsableArguments {
    @Option(help: "The form of the answer.")
    var format = OutputFormat.text
}
#endif
