@testable import ErrataWire
import Testing

@Suite("The end of a JSON text")
struct JSONExtentTests {
    private static func state(_ text: String, isBare: Bool = true) -> JSONExtent.State {
        Array(text.utf8).withUnsafeBufferPointer { bytes in
            var extent = JSONExtent(at: 0, isBare: isBare)
            return extent.advance(through: bytes)
        }
    }

    @Test("a text is closed after its last bracket, whatever is in its strings")
    func closed() {
        #expect(Self.state("{}") == .closed(2))
        #expect(Self.state("{\"a\":\"}\\\"]\"} x") == .closed(12))
        #expect(Self.state("[[1],\n{\"a\":\n1}]\n") == .closed(15))
    }

    @Test("an incomplete text is open, and one with a line break in a string is broken there")
    func open() {
        #expect(Self.state("{\"a\":[1") == .open)
        #expect(Self.state("{\"a\":\"b\n\"}") == .broken(7))
    }

    @Test("a record or a response that begins on the next line truncates an object")
    func cut() {
        #expect(Self.state("{\"a\":1,\n{\"b\":2}\n") == .broken(7))
        #expect(Self.state("{\"a\":1,\nHTTP/1.1 200 OK\n") == .broken(7))
        #expect(Self.state("{\"a\":\n{\"b\":2}}\n") == .closed(14))
    }

    @Test("a text that is read in pieces ends at the same offset")
    func pieces() {
        let text = "{\"a\":\"x\\\\\\\"}\",\"b\":[{},[\"]\"]]}"
        let bytes = Array(text.utf8)
        for cut in 1..<bytes.count {
            var extent = JSONExtent(at: 0, isBare: true)
            _ = Array(bytes[..<cut]).withUnsafeBufferPointer { extent.advance(through: $0) }
            #expect(bytes.withUnsafeBufferPointer { extent.advance(through: $0) } == .closed(bytes.count), "\(cut)")
        }
    }
}
