import ErrataCore
import ErrataReference

/// The title and the description of an entry's page for search engines and link previews, which show about 60 and 160
/// characters.
struct EntryTitle {
    /// The title: code, message, catalog.
    let text: String

    private static let most = 60
    /// The number of characters that the message keeps in any case.
    private static let least = 20

    init(_ entry: Catalog.Entry, catalog: String) {
        let code = entry.hasCode ? entry.pathText.cut(to: 40) : nil
        let suffix = " · \(catalog)"
        let room = max(Self.least, Self.most - suffix.count - (code.map { $0.count + 1 } ?? 0))
        text = [code, entry.caption.cutAtWord(to: room)].compactMap(\.self).joined(separator: " ") + suffix
    }

    /// Returns the summary and whether to try again.
    static func description(of entry: Catalog.Entry) -> String {
        let retry = entry.retryWords.map { " Retry: \($0)." } ?? ""
        return "\(entry.summary)\(retry)".cutAtWord(to: 160)
    }
}

extension Catalog.Entry {
    /// The message on the wire; for an error without a code the one that it is known by.
    var wireText: String? { message ?? (hasCode ? nil : details.when?.message) }

    /// What stands beside the code where the page is named: the message, else the summary.
    var caption: String { wireText ?? summary }
}

extension String {
    /// Returns the text truncated to a number of characters, between two words where it has several; an ellipsis marks
    /// the truncation.
    func cutAtWord(to limit: Int) -> String {
        guard utf8.count > limit, count > limit else { return self }
        let head = prefix(limit - 1)
        let end = head.lastIndex(of: " ") ?? head.endIndex
        return "\(head[..<end])…"
    }
}
