import ErrataCore
import ErrataReference

/// The entries of all catalogs by what they have in common across vendors, sorted in one pass. HTTP's own rows come after
/// those of the vendors.
struct EntryGroups: Sendable {
    /// The codes by the statuses that they are documented with, without the rows of statuses.
    private(set) var codes: [Int: [EntryLine]] = [:]
    /// The statuses of codes and of rows.
    private(set) var statuses: Set<Int> = []
    /// The classes of statuses that have rows.
    private(set) var statusClasses: Set<StatusClass> = []
    /// The failures by kind.
    private(set) var kinds: [FailureKind: [EntryLine]] = [:]
    /// The failures by verdict, and by effect within it.
    private(set) var retries: [RetryGroup: [EntryLine]] = [:]
    /// The entries by catalog.
    private var catalogs: [Catalog: [EntryLine]] = [:]

    init(_ contents: SiteContents) {
        for catalog in contents.catalogs {
            let paths = SitePaths(catalog)
            let lines = catalog.searched.map { EntryLine($0, path: PagePath(paths[$0])) }
            catalogs[catalog] = lines
            for line in lines { add(line) }
        }
    }

    /// Returns the entries of a catalog.
    func lines(of catalog: Catalog) -> [EntryLine] { catalogs[catalog] ?? [] }

    private mutating func add(_ line: EntryLine) {
        statuses.formUnion(line.statuses)
        if let statusClass = line.entry.statusClass { statusClasses.insert(statusClass) }
        if !line.entry.isStatus {
            for status in Set(line.statuses) { codes[status, default: []].append(line) }
        }
        guard line.isFailure else { return }
        if let kind = line.kind { kinds[kind, default: []].append(line) }
        retries[RetryGroup(verdict: line.verdict, effect: line.effect), default: []].append(line)
    }
}

/// What the retry of a failure comes down to: whether to, and whether it is safe.
struct RetryGroup: Hashable, Sendable {
    /// The verdict; nil where none is documented.
    let verdict: RetryVerdict?
    let effect: RequestEffect

    /// The verdicts, from what can be repeated to what cannot; what is not documented last.
    static let verdicts: [RetryVerdict?] = [.afterDelay, .conditional, .afterFix, .never, nil]
    /// The effects, the one that makes a repeat safe first.
    static let effects: [RequestEffect] = [.noEffect, .possible, .unknown, .done]
}
