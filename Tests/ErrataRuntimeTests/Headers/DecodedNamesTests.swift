@testable import ErrataRuntime
import Testing

@Suite("The names of the headers that decoding reads")
struct DecodedNamesTests {
    @Test("every header with a bit is listed, and every listed header has a bit or tells a remaining quota")
    func names() {
        let known = HeaderFields.decodedNames.filter { !$0.hasSuffix("-remaining") }
        for name in known { #expect(KnownHeaders(of: HeaderFields([(name, "1")])) != [], "\(name)") }
        let all = HeaderFields(known.map { ($0, "1") })
        #expect(KnownHeaders(of: all) == KnownHeaders(rawValue: (1 << 10) - 1))
    }
}
