import ErrataFoundation
import Foundation
import LinkUpErrors
import LinqErrors
import Testing

@Suite("Failures as NSError")
struct NSErrorTests {
    private func bridged(_ error: any Error) -> (domain: String, code: Int) {
        let error = error as NSError
        return (error.domain, error.code)
    }

    @Test("the domain is the catalog's, and a numeric code is the number")
    func numbers() {
        for code in Linq.Code.allCases {
            #expect(bridged(Linq.Failure(code)).domain == "errata.linq")
            #expect("\(bridged(Linq.Failure(code)).code)" == code.wireCode.description)
        }
    }

    @Test("a string code has a number that is the same in every version")
    func words() {
        #expect(bridged(LinkUpV2.Failure(.rateLimited)) == ("errata.linkup-v2", number("linkup-v2.rate_limited")))
        let codes = LinkUpV2.Code.allCases.map { bridged(LinkUpV2.Failure($0)).code }
        #expect(Set(codes).count == codes.count)
        #expect(codes.allSatisfy { $0 >= 1 << 30 && $0 < 1 << 31 })
        #expect(bridged(LinkUpV2.Failure(.rateLimited)).code == 1_835_706_144)
    }

    @Test("failures without a known code are distinguished by their labels")
    func uncoded() {
        let unknown = Linq.Failure(rawCode: "NEW", status: 400)
        #expect(bridged(unknown) == bridged(Linq.Failure(rawCode: "NEWER", status: 500)))
        let lost = Linq.failure(transport: TransportFailure.connectionLost)
        #expect(bridged(lost).code == number("linq.transport.connection_lost"))
        #expect(bridged(lost).code != bridged(unknown).code)
        #expect((lost as NSError).userInfo["ErrataLabel"] as? String == lost.label)
    }

    @Test("failures of several vendors without types share a domain, and not their numbers")
    func untyped() {
        let error = bridged(Linq.Failure(.rateLimitExceeded).untyped)
        #expect(error == ("errata", number("linq.rate_limit_exceeded")))
    }

    /// The documented rule: 30 bits of FNV-1a, plus 2^30.
    private func number(_ label: String) -> Int {
        var hash: UInt64 = 2_166_136_261
        for byte in label.utf8 { hash = ((hash ^ UInt64(byte)) * 16_777_619) % (1 << 32) }
        return Int(hash % (1 << 30)) + (1 << 30)
    }
}
