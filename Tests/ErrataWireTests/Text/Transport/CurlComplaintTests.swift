import ErrataRuntime
@testable import ErrataWire
import Testing

@Suite("The messages of curl about calls without a response")
struct CurlComplaintTests {
    private static func failure(_ line: String) -> TransportFailure? {
        Array(line.utf8).withUnsafeBufferPointer { CurlComplaint(in: $0)?.failure }
    }

    @Test(
        "the exit code gives the cause, and the wording where the code is too general",
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

    @Test("a status that curl treats as a failure is not a transport failure, and neither are other words")
    func others() {
        for line in [
            "curl: (22) The requested URL returned error: 503", "curl (28)", "curl: 28", "(28)", "curl: (x)", "",
        ] {
            #expect(Self.failure(line) == nil, "\(line)")
        }
    }
}
