import ErrataTesting
import LinkUpErrors
import LinqErrors
import Testing
import WeLinkErrors

@Suite("Failures for tests")
struct FailureTests {
    @Test("Every code gives an exactly decoded failure, with the chosen id and wait")
    func allCodes() {
        for code in WeLink.Code.allCases { expectDecoded(code) }
        for code in Linq.Code.allCases { expectDecoded(code) }
        for code in LinkUpV2.Code.allCases { expectDecoded(code, hasID: false) }
    }

    private func expectDecoded<Code: ErrorCode>(_ code: Code, hasID: Bool = true) {
        let failure = code.failure(message: "chosen", requestID: "r-1", retryAfter: .seconds(7))
        #expect(failure.code == code)
        #expect(failure.isExact)
        #expect(failure.message == "chosen")
        #expect(failure.requestID == (hasID ? "r-1" : nil))
        #expect(failure.serverDelay == 7)
        #expect(failure.origin == .vendor)
    }

    @Test("A message is filled with the given parameters")
    func message() {
        let parameters = ["action": "fly", "category": "post"]
        let failure = LinkUpV2.Code.invalidAction.failure(parameters, fields: ["action": "fly"])
        #expect(failure.message == "Unknown action 'fly' for category 'post'")
        #expect(failure.parameters["category"] == "post")
        #expect(failure.action == "fly")
    }

    @Test("A response is decoded as a client of the API does")
    func response() {
        #expect(Linq.Code.chatNotFound.response().failure(as: Linq.self)?.code == .chatNotFound)
        #expect(Linq.Code.chatNotFound.problemDocument().failure(as: Linq.self)?.code == .chatNotFound)
        #expect(ErrorResponse(status: 204, body: []).failure(as: Linq.self) == nil)
    }
}
