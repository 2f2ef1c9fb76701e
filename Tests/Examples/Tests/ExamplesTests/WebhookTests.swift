import AsyncHTTPClient
import Clients
import LocalServer
import NIOConcurrencyHelpers
import NIOCore
import Testing
import WeLinkErrors

@Suite("With a webhook")
struct WebhookTests {
    /// Delivers a webhook to the app, as the vendor does, and returns the app's decision.
    private func outcome(of body: String) async throws -> WebhookReceiver.Outcome? {
        let outcomes = NIOLockedValueBox<[WebhookReceiver.Outcome]>([])
        return try await LocalServer.run(answering: { request in
            outcomes.withLockedValue { $0.append(WebhookReceiver().outcome(of: request.body)) }
            return .response(status: 204)
        }) { app in
            var delivery = HTTPClientRequest(url: "\(app.address)/webhooks/we-link")
            delivery.method = .POST
            delivery.body = .bytes(ByteBuffer(string: body))
            let response = try await HTTPClient.shared.execute(delivery, timeout: .seconds(30))
            #expect(response.status == .noContent)
            return outcomes.withLockedValue { $0.first }
        }
    }

    @Test("We-Link's WRONG_PASSWORD asks the user, in the spec's own sentence")
    func wrongPassword() async throws {
        let expected = "The LinkedIn password is not correct. Check it and try again."
        #expect(try await outcome(of: VendorAnswers.weLinkWrongPassword) == .askUser(expected))
    }

    @Test("a status that is not a known code is not a failure, since nothing else says so")
    func success() async throws {
        #expect(try await outcome(of: #"{"status":"COMPLETED","request_id":"req-1","hash":"h"}"#) == .done)
    }

    @Test("without a status nothing is invented")
    func noStatus() throws {
        let failure = try #require(WeLink.failure(status: nil, body: VendorAnswers.weLinkWrongPassword))
        #expect(failure.status == nil)
        #expect(failure.statusEntry == nil)
        #expect(failure.requestID == "req-12345-abcde")
        #expect(failure.fields["hash"] == "security_hash")
    }
}
