public import Foundation

extension APIFailure: LocalizedError {
    /// The message for the app's user, which `localizedDescription` returns: ``ErrataRuntime/APIFailure/userMessage``
    /// in the app's language where the app has it, and never the vendor's text for developers.
    public var errorDescription: String? { userMessage.localized() }
}

extension TransportFailure: LocalizedError {
    /// A summary of what happened, which `localizedDescription` returns.
    public var errorDescription: String? { summary }
}

extension UserMessage {
    /// Returns the message in the language of the app's user, looked up by its ``key``; the English ``text`` where the
    /// app has no translation.
    ///
    /// The command `errata spec docs --format xcstrings` writes all keys as a String Catalog, `Errata.xcstrings`, for
    /// an app to translate.
    ///
    /// - Parameters:
    ///   - bundle: the bundle with the app's strings.
    ///   - table: the name of the strings table.
    public func localized(in bundle: Bundle = .main, table: String = "Errata") -> String {
        bundle.localizedString(forKey: key, value: text, table: table)
    }
}
