@testable import ErrataWire
import Testing

@Suite("Statuses in text")
struct TextStatusTests {
    private static func status(_ line: String) -> Int? {
        Array(line.utf8).withUnsafeBufferPointer { TextStatus.status(in: $0) }
    }

    @Test(
        "a status after a mark counts, whatever follows it",
        arguments: [
            "status=503", "(status=503)", "?status=503&a=b", "status=503;", "HTTP/1.1 503", "HTTP/2 503 ", "code=503\t",
            "Status: 503",
        ]
    )
    func marks(line: String) {
        #expect(Self.status("x \(line)") == 503)
    }

    @Test("a status with its name counts without a mark, at a line's start, in brackets and in any case")
    func names() {
        for line in [
            "503 Service Unavailable", "got 503 (Service Unavailable)", "msg=\"503 SERVICE UNAVAILABLE\"",
            "503 Server Error:",
        ] {
            #expect(Self.status(line) == 503, "\(line)")
        }
        #expect(Self.status("503 Client Error: no") == nil)
        #expect(Self.status("503 Not Found") == nil)
    }

    @Test("a number that is not a status on its own does not count")
    func others() {
        for line in [
            "sent 503 bytes", "status=5030", "status=50", "xstatus=503", "port 503 Service", "status=700", "id=a503 x",
            "",
        ] {
            #expect(Self.status(line) == nil, "\(line)")
        }
    }

    @Test("the first status counts, wherever it is in a long line")
    func first() {
        #expect(Self.status("status=200 status=503") == 200)
        for length in 0..<50 {
            #expect(Self.status(String(repeating: "-", count: length) + " status=429 and more") == 429)
        }
    }

    @Test("an error status is recognized only at its own offset")
    func places() {
        let line = Array("a status=503 b".utf8)
        line.withUnsafeBufferPointer { bytes in
            let places = bytes.indices.filter { TextStatus.isFailure(at: $0, in: bytes) }
            #expect(places == [9])
        }
    }
}
