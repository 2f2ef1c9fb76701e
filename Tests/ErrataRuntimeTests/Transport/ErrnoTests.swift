import ErrataRuntime
import Foundation
import Testing

@Suite("Error numbers of the system")
struct ErrnoTests {
    @Test(
        "a number of this platform becomes the corresponding failure",
        arguments: [
            (ECONNREFUSED, .connectionRefused), (ENETUNREACH, .unreachable), (EHOSTUNREACH, .unreachable),
            (EHOSTDOWN, .unreachable), (EAFNOSUPPORT, .unreachable), (ENETDOWN, .offline), (ETIMEDOUT, .timedOut),
            (ECONNRESET, .connectionLost), (ECONNABORTED, .connectionLost), (ENETRESET, .connectionLost),
            (ENOTCONN, .connectionLost), (EPIPE, .connectionLost), (ESHUTDOWN, .connectionLost),
            (ECANCELED, .cancelled), (EACCES, .forbidden), (EPERM, .forbidden), (EMFILE, .noLocalResources),
            (ENFILE, .noLocalResources), (EADDRNOTAVAIL, .noLocalResources), (EADDRINUSE, .noLocalResources),
        ] as [(Int32, TransportFailure)]
    )
    func number(errno: Int32, expected: TransportFailure) {
        #expect(TransportFailure(errno: errno) == expected)
    }

    @Test(
        "a number that says nothing about the connection may mean anything",
        arguments: [0, -1, ENOENT, Int32.max, .min]
    )
    func others(errno: Int32) {
        let failure = TransportFailure(errno: errno)
        #expect(failure == .other)
        #expect(failure.canHaveReachedServer)
    }

    @Test(
        "while the connection is made, a timeout and a reset cannot have carried the request",
        arguments: [ETIMEDOUT, ECONNRESET, ECONNREFUSED, EHOSTUNREACH, ENETDOWN]
    )
    func connecting(errno: Int32) {
        #expect(!TransportFailure(errno: errno, isConnected: false).canHaveReachedServer)
    }

    @Test(
        "on an established connection, a lost route may have carried the request",
        arguments: [ETIMEDOUT, ECONNRESET, ECONNREFUSED, EHOSTUNREACH, ENETUNREACH, ENETDOWN]
    )
    func connected(errno: Int32) {
        #expect(TransportFailure(errno: errno, isConnected: true).canHaveReachedServer)
    }
}
