import ErrataFoundation
import Foundation
import LinkUpErrors

#if canImport(FoundationNetworking)
import FoundationNetworking
#endif

/// A client of LinkUp's API on `URLSession`: everything that can fail is one type.
public struct ProfileClient: Sendable {
    let base: URL
    let session: URLSession

    /// A client of the API at an address.
    public init(base: URL, session: URLSession = .shared) {
        (self.base, self.session) = (base, session)
    }

    /// The profile of a person, as the API sends it.
    public func profile(_ name: String) async throws(LinkUpV2.Failure) -> Data {
        let request = URLRequest(url: base.appending(path: "v2/profiles/\(name)"))
        return try await session.data(for: request, failingAs: LinkUpV2.self).0
    }
}

extension ProfileClient {
    /// What an app shows for a profile that could not be loaded: codes that it knows, and all others by their kind.
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
