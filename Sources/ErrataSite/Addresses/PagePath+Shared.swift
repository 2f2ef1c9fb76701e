import ErrataCore

// The pages that belong to no catalog.
extension PagePath {
    /// The index of the statuses.
    static let statuses: PagePath = "by/status/"
    /// The index of the kinds.
    static let kinds: PagePath = "by/kind/"
    /// What may be retried.
    static let retries: PagePath = "by/retry/"
    /// What costs credits.
    static let credits: PagePath = "by/credits/"
    /// The box that decodes a response.
    static let decode: PagePath = "decode/"
    /// The changes since an earlier version.
    static let changes: PagePath = "changes/"

    /// The page of a status. It exists for each status of a code and for each row of a catalog of the site.
    static func status(_ status: Int) -> PagePath { PagePath("\(statuses.text)\(status)/") }

    /// The page of a class of statuses, such as `by/status/4xx/`. It exists where a catalog has a row for the class.
    static func status(_ statusClass: StatusClass) -> PagePath { PagePath("\(statuses.text)\(statusClass.text)/") }

    /// The page of a kind. It exists for every kind.
    static func kind(_ kind: FailureKind) -> PagePath { PagePath("\(kinds.text)\(kind.rawValue)/") }

    /// The page of a verdict, of the codes without a documented one for nil. It exists for each of these.
    static func retry(_ verdict: RetryVerdict?) -> PagePath {
        PagePath("\(retries.text)\(verdict?.rawValue ?? "undocumented")/")
    }

    /// A part of a page that is too long for one file; the first has the address of the page.
    ///
    /// - Parameter index: the index of the part, from 0.
    func part(_ index: Int) -> PagePath { index == 0 ? self : PagePath("\(text)\(index + 1)/") }
}
