import ErrataRuntime
@testable import ErrataWire
import Testing

@Suite("What curl says of calls without a response")
struct CurlComplaintTests {
    private static func failure(_ line: String) -> TransportFailure? {
        Array(line.utf8).withUnsafeBufferPointer { CurlComplaint(in: $0)?.failure }
    }

    @Test(
        "the number says what failed, and the words where it says too little",
        arguments: [
            ("curl: (6) Could not resolve host: x", .nameNotResolved),
            ("curl: (7) Failed to connect: Connection refused", .connectionRefused),
            ("curl: (7) Network is unreachable", .unreachable), ("ERROR curl: (28) Operation timed out", .timedOut),
            ("curl: (28) Connection timed out after 5 ms", .connectTimedOut), ("curl: (35) error:0A00010B", .tlsFailed),
            ("curl: (52) Empty reply from server", .connectionLost), ("curl: (99) Something new", .other),
        ] as [(String, TransportFailure)]
    )
    func numbers(line: String, failure: TransportFailure) {
        #expect(Self.failure(line) == failure)
    }

    @Test("a status that curl makes a failure of is no failure of the way, and neither are other words")
    func others() {
        for line in [
            "curl: (22) The requested URL returned error: 503", "curl (28)", "curl: 28", "(28)", "curl: (x)", "",
        ] {
            #expect(Self.failure(line) == nil, "\(line)")
        }
    }
}
