import ErrataCore
import ErrataReference

/// The address of a form for a new issue in the repository of the specs, with the code and its place filled in.
struct ReportLink {
    /// The address.
    let url: String

    /// Creates the link for an entry; nil where no repository is known, or none on the web.
    init?(_ entry: Catalog.Entry, _ options: Site.Options) {
        guard let address = options.repository, let base = WebAddress.encode(address) else { return nil }
        let repository = Self.trimmed(base)
        let place = options.places[entry.id].map { "\($0.path), line \($0.line)" }
        let title = WebAddress.queryValue("\(entry.id): wrong fact")
        let body = WebAddress.queryValue(
            Self.body(about: ([entry.id] + [place].compactMap(\.self)).joined(separator: "\n"))
        )
        url =
            Self.isGitLab(repository)
            ? "\(repository)/-/issues/new?issue[title]=\(title)&issue[description]=\(body)"
            : "\(repository)/issues/new?title=\(title)&body=\(body)"
    }

    private static func body(about subject: String) -> String {
        "\(subject)\n\nWhat is wrong:\n\n\nWhat the vendor’s document says, and where:\n\n"
    }

    /// Returns the address without what `git clone` may add to it.
    private static func trimmed(_ address: String) -> String {
        var address = address[...]
        while address.utf8.last == UInt8(ascii: "/") { address.removeLast() }
        if address.hasSuffix(".git") { address.removeLast(4) }
        return String(address)
    }

    /// Whether the host's name has `gitlab` in it: its own forms have other parameters than those of the others.
    private static func isGitLab(_ address: String) -> Bool {
        let host = address.drop { $0 != "/" }.dropFirst(2).prefix { $0 != "/" }
        return host.lowercased().split { !$0.isLetter }.contains("gitlab")
    }
}
