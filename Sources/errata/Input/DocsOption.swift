#if CLI
import ArgumentParser
import ErrataCore
import ErrataReference

/// The option that names the reference site to which pages lead.
struct DocsOption: ParsableArguments {
    @Option(
        help: ArgumentHelp(
            "The base address of the reference site to lead to, in place of the one that the spec names.",
            valueName: "url"
        ),
        transform: Self.address
    )
    var docs: SiteAddress?

    /// The site of the option, else of the environment; nil for that of each catalog.
    var site: SiteAddress? { docs ?? Self.environment }

    private static func address(_ text: String) throws -> SiteAddress {
        guard let address = SiteAddress(text) else {
            throw ValidationError("\(TerminalText(text)) is not the \(words)")
        }
        return address
    }

    private static var environment: SiteAddress? {
        guard let text = EnvironmentVariable.docs.value else { return nil }
        if let address = SiteAddress(text) { return address }
        StandardError.say("errata: \(EnvironmentVariable.docs.rawValue) is ignored: it is not the \(words)")
        return nil
    }

    private static var words: String {
        "base address of a site, which starts with http:// or https:// and has neither spaces, `?` nor `#`."
    }
}
#endif
