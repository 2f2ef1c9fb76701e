public import Foundation

extension APIFailure: LocalizedError {
    /// A sentence for the app's user, so that `localizedDescription` is one: ``ErrataRuntime/APIFailure/userMessage`` in
    /// the app's language where the app has it, and never the vendor's text for developers.
    public var errorDescription: String? { userMessage.localized() }
}

extension TransportFailure: LocalizedError {
    /// What happened, in a sentence, so that `localizedDescription` is one.
    public var errorDescription: String? { summary }
}

extension UserMessage {
    /// The sentence in the language of the app's user, looked up by its ``key``; the English ``text`` where the app has no
    /// other.
    ///
    /// The command `errata spec docs --format xcstrings` writes all keys as a String Catalog, `Errata.xcstrings`, for an
    /// app to translate.
    ///
    /// - Parameters:
    ///   - bundle: where the app keeps its strings.
    ///   - table: the name of the table of strings.
    public func localized(in bundle: Bundle = .main, table: String = "Errata") -> String {
        bundle.localizedString(forKey: key, value: text, table: table)
    }
}
