/// A sentence for an app's own user, who neither knows nor needs to know what an API is.
///
/// The text is never the server's: it is the table's sentence for the code or a general one in English. An app that
/// speaks other languages looks the key up in its own strings and takes the text where it finds none.
public struct UserMessage: Sendable, Hashable {
    /// The permanent name of the sentence, such as `errata.kind.rateLimited` or `errata.code.linq/5005`.
    public let key: String
    /// The sentence in English.
    public let text: String

    /// A sentence with its name.
    public init(key: String, text: String) {
        self.key = key
        self.text = text
    }

    /// The sentences that belong to no catalog: one a kind, and those for calls that nobody at the vendor answered.
    public static var general: [UserMessage] {
        FailureKind.allCases.map { $0.userMessage } + [UserMessage(.unauthenticatedApp)]
            + Unanswered.allCases.map { $0.userMessage }
    }
}

extension APIFailure {
    /// What to tell the app's own user: the table's sentence for the code where it has one, else the sentence for the
    /// ``kind``, or for a call that nobody at the vendor answered the sentence for that.
    public var userMessage: UserMessage {
        if let entry { return entry.userMessageWithKey ?? kind.userMessage(actor: entry.actor) }
        if let transport { return Unanswered(transport).userMessage }
        if isForeignPage { return Unanswered.page.userMessage }
        return statusEntry?.userMessageWithKey ?? kind.userMessage(actor: statusEntry?.actor)
    }
}

extension Catalog {
    /// The sentences that the catalog has for codes and statuses of its own, in its order: with
    /// ``UserMessage/general``, all that an app has to translate.
    public var userMessages: [UserMessage] {
        (Array(entries) + Array(statuses)).compactMap { $0.userMessageWithKey }
    }
}

extension Catalog.Entry {
    /// The entry's own sentence; its key is made from the permanent id.
    package var userMessageWithKey: UserMessage? {
        userMessage.map { UserMessage(key: "errata.code.\(id)", text: $0) }
    }
}
