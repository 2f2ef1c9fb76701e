import Clients
import HTTPTypes
import LocalServer
import Testing

@Suite("With swift-http-types")
struct HTTPTypesTests {
    @Test("Linked API's noActiveSeats under a 200 is for whoever runs the app")
    func noActiveSeats() {
        let body = Array(VendorAnswers.linkedAPINoActiveSeats.utf8)
        guard case .blocked(let failure) = WorkflowReply(HTTPResponse(status: .ok), body: body) else {
            Issue.record("not recognized")
            return
        }
        #expect(failure.code == .noActiveSeats)
        #expect(failure.kind == .quotaExhausted)
        #expect(failure.retry.verdict == .afterFix)
    }

    @Test("a body that is not marked as failed was accepted")
    func accepted() {
        let body = Array(#"{"status":"completed"}"#.utf8)
        guard case .accepted = WorkflowReply(HTTPResponse(status: .ok), body: body) else {
            Issue.record("a success was taken for a failure")
            return
        }
    }
}
