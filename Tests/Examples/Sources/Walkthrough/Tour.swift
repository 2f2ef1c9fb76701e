import AsyncHTTPClient
import Clients
import ErrataTesting
import Foundation
import HTTPTypes
import LinkUpErrors
import LinqErrors
import LocalServer
import WeLinkErrors

#if canImport(FoundationNetworking)
import FoundationNetworking
#endif

/// The README's tour, in lines of text.
public enum Tour {
    /// Returns the output of the whole tour.
    public static func lines() async throws -> [String] {
        try await throughURLSession() + throughAsyncHTTPClient() + fromWebhook() + fromHTTPTypes() + whenRepeated()
    }

    private static func throughURLSession() async throws -> [String] {
        var lines: [String] = []
        for (title, answer) in [
            ("LinkUp refuses for its rate limit", VendorAnswers.linkUpRateLimited),
            ("a proxy answers in LinkUp's place", VendorAnswers.badGateway),
        ] {
            let failure = try await LocalServer.run(answering: { _ in answer }) { server in
                await profileFailure(at: server.address)
            }
            lines += report("URLSession: \(title)", failure)
        }
        let gone = try await LocalServer.run(answering: { _ in .close }) { $0.address }
        return lines + report("URLSession: nobody listens", await profileFailure(at: gone))
    }

    private static func profileFailure(at address: String) async -> LinkUpV2.Failure? {
        guard let base = URL(string: address) else { return nil }
        do throws(LinkUpV2.Failure) {
            _ = try await ProfileClient(base: base).profile("ada")
            return nil
        } catch {
            return error
        }
    }

    private static func throughAsyncHTTPClient() async throws -> [String] {
        var lines: [String] = []
        for (title, answer) in [
            ("Linq refuses for its rate limit", VendorAnswers.linqRateLimited),
            ("Linq sends a code that no table has yet", VendorAnswers.linqNewCode),
            ("the connection is lost in the middle of the answer", .half),
        ] {
            let failure = try await withMessages(answer) { messages -> Linq.Failure? in
                do throws(Linq.Failure) {
                    _ = try await messages.send("{}", to: "c-1")
                    return nil
                } catch {
                    return error
                }
            }
            lines += report("async-http-client: \(title)", failure)
        }
        return lines
    }

    private static func fromWebhook() -> [String] {
        let body = VendorAnswers.weLinkWrongPassword
        let failure = WeLink.failure(status: nil, body: body)
        let outcome = WebhookReceiver().outcome(of: Array(body.utf8))
        return report("webhook: We-Link tells that a log-in failed", failure) + ["  outcome: \(outcome)"]
    }

    private static func fromHTTPTypes() -> [String] {
        let body = Array(VendorAnswers.linkedAPINoActiveSeats.utf8)
        guard case .blocked(let failure) = WorkflowReply(HTTPResponse(status: .ok), body: body) else { return [] }
        return report("swift-http-types: Linked API has no seat, under a status of 200", failure)
    }

    private static func report<Code>(_ title: String, _ failure: APIFailure<Code>?) -> [String] {
        guard let failure else { return ["", title, "  succeeded"] }
        return [
            "", title, "  failure: \(failure)", "  origin: \(failure.origin), kind: \(failure.kind)",
            "  retry: \(failure.retry)", "  effect: \(failure.effect.rawValue)",
            "  label: \(failure.label)", "  user: \(failure.localizedDescription)",
        ]
    }
}

extension Tour {
    /// A message that is rejected twice is sent three times; one that may have been sent is not sent again.
    private static func whenRepeated() async throws -> [String] {
        let recovers: @Sendable (Request) -> Answer = {
            $0.number < 2 ? VendorAnswers.linqRateLimited : VendorAnswers.linqAccepted
        }
        return try await ["", "URLSession, retrying: a proxy answers a read in LinkUp's place, once"] + repeatedRead()
            + ["", "retrying: Linq refuses twice, then accepts"]
            + attempts(.standard.within(.seconds(120)), recovers)
            + ["", "retrying: Linq's answer is lost"] + attempts(.standard, { _ in .half })
            + ["", "retrying: Linq asks to wait longer than the caller can"]
            + attempts(.standard.within(.seconds(10)), { _ in VendorAnswers.linqRateLimited })
    }

    /// A read is repeated even where it may have reached LinkUp: the session knows that it only reads.
    private static func repeatedRead() async throws -> [String] {
        let recovers: @Sendable (Request) -> Answer = {
            $0.number == 0 ? VendorAnswers.badGateway : VendorAnswers.linkUpProfile
        }
        return try await LocalServer.run(answering: recovers) { server in
            guard let address = URL(string: server.address) else { return [] }
            var lines: [String] = []
            _ = try await URLSession.shared.data(
                from: address,
                failingAs: LinkUpV2.self,
                retrying: .standard,
                budget: RetryBudget(),
                clock: VirtualClock(),
                generator: ConstantGenerator.least,
                observer: { lines.append("  \($0)") }
            )
            return lines
        }
    }

    private static func attempts(
        _ policy: RetryPolicy,
        _ answer: @escaping @Sendable (Request) -> Answer
    ) async throws -> [String] {
        try await LocalServer.run(answering: answer) { server in
            try await HTTPClient.withHTTPClient(configuration: MessageClient.configuration) { client in
                let messages = MessageClient(base: server.address, client: client)
                var lines: [String] = []
                let result = await retryingResult(
                    policy,
                    budget: RetryBudget(),
                    clock: VirtualClock(),
                    generator: ConstantGenerator.least,
                    observer: { lines.append("  \($0)") }
                ) { () async throws(Linq.Failure) in
                    try await messages.send("{}", to: "c-1")
                }
                if case .failure(let stopped) = result { lines.append("  given up: \(stopped)") }
                return lines
            }
        }
    }

    private static func withMessages<Result: Sendable>(
        _ answer: Answer,
        _ body: (MessageClient) async throws -> Result
    ) async throws -> Result {
        try await LocalServer.run(answering: { _ in answer }) { server in
            try await HTTPClient.withHTTPClient(configuration: MessageClient.configuration) { client in
                try await body(MessageClient(base: server.address, client: client))
            }
        }
    }
}
