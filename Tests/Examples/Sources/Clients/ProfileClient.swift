import ErrataFoundation
import Foundation
import LinkUpErrors

#if canImport(FoundationNetworking)
import FoundationNetworking
#endif

/// A client of LinkUp's API on `URLSession`: every failure has the same type.
public struct ProfileClient: Sendable {
    let base: URL
    let session: URLSession

    /// Creates a client of the API at a URL.
    public init(base: URL, session: URLSession = .shared) {
        (self.base, self.session) = (base, session)
    }

    /// Returns the profile of a person, as the API sends it.
    public func profile(_ name: String) async throws(LinkUpV2.Failure) -> Data {
        try await session.data(from: address(of: name), failingAs: LinkUpV2.self).0
    }

    /// Returns the same, repeating the request as long as that can help: it only reads.
    public func profile(
        _ name: String,
        retrying policy: RetryPolicy,
        budget: RetryBudget? = nil,
        clock: some Clock<Duration> = ContinuousClock()
    ) async throws(LinkUpV2.Failure) -> Data {
        try await session.data(
            from: address(of: name),
            failingAs: LinkUpV2.self,
            retrying: policy,
            budget: budget,
            clock: clock
        ).0
    }

    private func address(of name: String) -> URL { base.appending(path: "v2/profiles/\(name)") }
}

extension ProfileClient {
    /// The message of an app for a profile that could not be loaded: for known codes, and for all others by their kind.
    public static func explanation(of failure: LinkUpV2.Failure) -> String {
        switch failure.code {
        case .rateLimited: "Too many look-ups at once. One moment, please."
        case .insufficientCredits: "The team has no credits left."
        case nil where failure.origin == .transport: failure.localizedDescription
        case nil: "Newer than this app: \(failure.rawCode ?? "no code")."
        default: failure.localizedDescription
        }
    }
}
