extension UserMessage {
    /// The messages that belong to no catalog: one for each kind, and those for calls without a response from the
    /// vendor.
    public static var general: [UserMessage] {
        FailureKind.allCases.map { $0.userMessage } + [UserMessage(.unauthenticatedApp)]
            + Unanswered.allCases.map { $0.userMessage }
    }
}

extension APIFailure {
    /// The message for the app's own user: the table's for the code where it has one, else that for the ``kind``, or
    /// for a call without a response from the vendor.
    public var userMessage: UserMessage {
        if let entry { return entry.userMessageWithKey ?? kind.userMessage(actor: entry.actor) }
        if let transport { return Unanswered(transport).userMessage }
        if isForeignPage { return Unanswered.page.userMessage }
        return statusEntry?.userMessageWithKey ?? kind.userMessage(actor: statusEntry?.actor)
    }
}

extension Catalog {
    /// The catalog's own messages for codes and statuses, in order: with ``UserMessage/general``, everything that an
    /// app has to translate.
    public var userMessages: [UserMessage] {
        (Array(entries) + Array(statuses)).compactMap { $0.userMessageWithKey }
    }
}

extension Catalog.Entry {
    /// The entry's own message; its key is derived from the permanent id.
    package var userMessageWithKey: UserMessage? {
        userMessage.map { UserMessage(key: "errata.code.\(id)", text: $0) }
    }
}
