import ErrataCatalog
import ErrataWire
import Testing

@Suite("Failures in pasted text")
struct FailureFinderTests {
    @Test("a failure is returned with the call that brought the last of its bytes")
    func incremental() {
        var finder = FailureFinder(now: 0)
        #expect(
            finder.append("HTTP/1.1 429 Too Many Requests\r\nRetry-After: 30\r\n\r\n{\"success\":false,".utf8).isEmpty
        )
        let found = finder.append("\"error\":{\"code\":1007}}\n".utf8)
        #expect(found.map(\.attribution.failure.entry?.id) == ["linq/1007"])
        #expect(found.first?.attribution.failure.serverDelay == 30)
        #expect(finder.finish().isEmpty)
    }

    @Test("a text that begins with a version of HTTP has no request before it")
    func leadingVersion() {
        for text in ["HTTP/1.1 200 OK, 429 bytes", "HTTP/1.1 HTTP/1.1 503 x", "HTTP/ HTTP/ 503"] {
            var finder = FailureFinder(now: 0)
            _ = finder.append("{\"level\":\"info\",\"msg\":\"\(text)\"}\n".utf8) + finder.finish()
        }
    }
}
