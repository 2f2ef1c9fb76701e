import ErrataFoundation
import Foundation
import LinqErrors
import Testing

@Suite("Errors of Foundation's transport")
struct TransportErrorTests {
    @Test(
        "a URLError becomes the corresponding failure",
        arguments: [
            (.badURL, .invalidRequest), (.unsupportedURL, .invalidRequest), (.notConnectedToInternet, .offline),
            (.dataNotAllowed, .offline), (.internationalRoamingOff, .offline), (.callIsActive, .offline),
            (.appTransportSecurityRequiresSecureConnection, .forbidden), (.cannotFindHost, .nameNotResolved),
            (.dnsLookupFailed, .nameNotResolved), (.cannotConnectToHost, .connectionRefused),
            (.secureConnectionFailed, .tlsFailed), (.serverCertificateUntrusted, .tlsFailed),
            (.serverCertificateHasBadDate, .tlsFailed), (.serverCertificateHasUnknownRoot, .tlsFailed),
            (.serverCertificateNotYetValid, .tlsFailed), (.clientCertificateRejected, .tlsFailed),
            (.clientCertificateRequired, .tlsFailed), (.networkConnectionLost, .connectionLost),
            (.timedOut, .timedOut), (.badServerResponse, .badResponse), (.cannotParseResponse, .badResponse),
            (.cannotDecodeContentData, .badResponse), (.cannotDecodeRawData, .badResponse),
            (.zeroByteResource, .badResponse), (.dataLengthExceedsMaximum, .badResponse),
            (.httpTooManyRedirects, .badResponse), (.redirectToNonExistentLocation, .badResponse),
            (.cancelled, .cancelled), (.unknown, .other), (.cannotCreateFile, .other),
        ] as [(URLError.Code, TransportFailure)]
    )
    func code(code: URLError.Code, expected: TransportFailure) {
        #expect(TransportFailure(URLError(code)) == expected)
        #expect(TransportFailure(URLError(code) as any Error) == expected)
        #expect(Linq.failure(transport: URLError(code)) == Linq.failure(transport: expected))
        #expect(Linq.catalog.failure(transport: URLError(code)) == Linq.catalog.failure(transport: expected))
    }

    @Test("a failed lookup, connection or handshake cannot have reached the server; a loss or a timeout may have")
    func reach() {
        for code in [URLError.cannotFindHost, .cannotConnectToHost, .secureConnectionFailed, .notConnectedToInternet] {
            #expect(!TransportFailure(URLError(code)).canHaveReachedServer)
        }
        for code in [URLError.networkConnectionLost, .timedOut, .cancelled, .unknown, .badServerResponse] {
            #expect(TransportFailure(URLError(code)).canHaveReachedServer)
        }
    }

    #if canImport(FoundationNetworking)
    @Test("a response in an unknown HTTP, which libcurl calls an unsupported URL, came from a server")
    func oldProtocol() {
        let info: [String: Any] = [NSUnderlyingErrorKey: NSError(domain: NSURLErrorDomain, code: -1002)]
        #expect(TransportFailure(URLError(.unsupportedURL, userInfo: info)) == .badResponse)
    }
    #endif

    @Test("error numbers of the system count as such")
    func numbers() {
        #expect(TransportFailure(POSIXError(.ECONNREFUSED)) == .connectionRefused)
        #expect(TransportFailure(POSIXError(.ECONNRESET) as any Error) == .connectionLost)
        #expect(TransportFailure(NSError(domain: NSPOSIXErrorDomain, code: Int(ETIMEDOUT))) == .timedOut)
    }

    @Test("any other error is unspecific, except a cancellation and a transport failure itself")
    func others() {
        struct Odd: Error {}
        #expect(TransportFailure(Odd()) == .other)
        #expect(TransportFailure(NSError(domain: "odd", code: Int(ECONNREFUSED))) == .other)
        #expect(TransportFailure(CancellationError()) == .cancelled)
        #expect(TransportFailure(TransportFailure.tlsFailed as any Error) == .tlsFailed)
        #expect(TransportFailure(NSError(domain: NSURLErrorDomain, code: URLError.timedOut.rawValue)) == .timedOut)
    }
}
