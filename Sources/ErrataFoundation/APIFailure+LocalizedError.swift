public import Foundation

extension APIFailure: LocalizedError {
    /// A sentence for the app's user, so that `localizedDescription` is one; never the vendor's text for developers.
    public var errorDescription: String? { sentence }

    private var sentence: String {
        entry?.userMessage ?? statusEntry?.userMessage ?? summary ?? "Something went wrong."
    }
}

extension TransportFailure: LocalizedError {
    /// What happened, in a sentence, so that `localizedDescription` is one.
    public var errorDescription: String? { summary }
}
