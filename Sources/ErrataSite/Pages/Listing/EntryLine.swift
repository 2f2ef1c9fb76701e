import ErrataCore
import ErrataReference

/// A code, or the row of a status, as a row of the tables across catalogs. What sorts it into pages and what its cells say
/// is read once, since most entries are on several pages.
struct EntryLine: Sendable {
    let entry: Catalog.Entry
    /// The address of its page.
    let path: PagePath
    /// The statuses that it is documented with; a status row has its own.
    let statuses: [Int]
    /// The effective kind.
    let kind: FailureKind?
    /// The effective verdict.
    let verdict: RetryVerdict?
    /// The effective effect.
    let effect: RequestEffect
    /// Whether the code is no longer sent.
    let isRetired: Bool
    /// The cells of kind, retry and actor.
    let cells: (kind: String?, retry: String?, actor: String?)

    /// Reads an entry.
    ///
    /// - Parameter path: the address of its page.
    init(_ entry: Catalog.Entry, path: PagePath) {
        let (details, facts) = (entry.details, entry.effectiveFacts)
        (self.entry, self.path) = (entry, path)
        statuses = details.http
        kind = facts.kind?.value
        verdict = facts.retry?.value.verdict
        effect = facts.effect?.value ?? .unknown
        isRetired = details.deprecation != nil
        cells = (
            entry.cell(of: facts.kind) { $0.rawValue }, entry.retryCell, entry.cell(of: facts.actor) { $0.rawValue }
        )
    }

    /// Whether it is about a failure.
    var isFailure: Bool { entry.isFailure }
}

/// A column of a table of entries.
enum LineColumn {
    /// The code, with a link to its page.
    case code
    /// The name of the generated Swift case.
    case name
    /// The message on the wire, else the summary.
    case message
    /// The statuses.
    case statuses
    /// The kind.
    case kind
    /// The verdict in a word.
    case retry
    /// The retry in words, where these are short.
    case retryWords
    /// The actor.
    case actor

    /// The heading of the column.
    var heading: HTML {
        switch self {
        case .code: "Code"
        case .name: "Name"
        case .message: "Message"
        case .statuses: "HTTP"
        case .kind: "Kind"
        case .retry, .retryWords: "Retry"
        case .actor: "Who acts"
        }
    }

    /// The number of bytes up to which a retry in words is short.
    private static let longestWords = 100

    /// Returns the cell of a row.
    func cell(_ line: EntryLine, _ links: PageLinks) -> HTML {
        switch self {
        case .code: Self.code(line, links)
        case .name: "\(line.entry.name)"
        case .message: line.entry.message.map { "\(code: $0)" } ?? "\(line.entry.summary)"
        case .statuses: line.entry.isStatus ? "" : "\(line.statuses.map { "\($0)" }.joined(separator: ", "))"
        case .kind: "\(line.cells.kind)"
        case .retry: "\(line.cells.retry)"
        case .retryWords: "\(Self.shortWords(line.entry) ?? line.cells.retry)"
        case .actor: "\(line.cells.actor)"
        }
    }

    private static func code(_ line: EntryLine, _ links: PageLinks) -> HTML {
        let text: HTML = line.entry.isStatus ? "HTTP \(line.entry.codeText)" : "\(name: line.entry.pathText)"
        let mark: HTML = line.isRetired ? " <span class=\"mark\">(no longer sent)</span>" : ""
        return links.link(text, line.path) + mark
    }

    private static func shortWords(_ entry: Catalog.Entry) -> String? {
        entry.retryWords.flatMap { $0.utf8.count <= longestWords ? $0 : nil }
    }
}
