public import Foundation

extension APIFailure: LocalizedError {
    /// A sentence for the app's user, so that `localizedDescription` is one: the text of ``APIFailure/userMessage``, and
    /// never the vendor's for developers.
    public var errorDescription: String? { userMessage.text }
}

extension TransportFailure: LocalizedError {
    /// What happened, in a sentence, so that `localizedDescription` is one.
    public var errorDescription: String? { summary }
}
