import AsyncHTTPClient
import ErrataAsyncHTTPClient
import ErrataTesting
import LinqErrors
import LocalServer
import NIOConcurrencyHelpers
import NIOCore
import Testing
import Walkthrough

@Suite("async-http-client, whatever its configuration")
struct RedirectionTests {
    /// The default configuration follows redirects, and so do these.
    private static let configurations: [HTTPClient.Configuration] = {
        var impatient = HTTPClient.Configuration(redirectConfiguration: .follow(max: 5, allowCycles: false))
        impatient.connectionPool.retryConnectionEstablishment = false
        var keeping = impatient
        keeping.redirectConfiguration = .follow(
            configuration: .init(
                max: 5,
                allowCycles: true,
                retainHTTPMethodAndBodyOn301: true,
                retainHTTPMethodAndBodyOn302: true
            )
        )
        var patient = HTTPClient.Configuration()
        patient.timeout.connect = .seconds(1)
        return [impatient, keeping, patient]
    }()

    /// Sends a request, repeated by the standard policy, and returns the result and the methods that reached the
    /// server.
    private func send(
        _ method: String,
        _ configuration: HTTPClient.Configuration = configurations[0],
        body: HTTPClientRequest.Body? = nil,
        change: @Sendable (inout HTTPClientRequest) -> Void = { _ in },
        answering answer: @escaping @Sendable (Request) -> Answer
    ) async throws -> (failure: Linq.Failure?, requests: [Request]) {
        let requests = NIOLockedValueBox<[Request]>([])
        let record: @Sendable (Request) -> Answer = { request in
            requests.withLockedValue { $0.append(request) }
            return answer(request)
        }
        let failure = try await LocalServer.run(answering: record) { server in
            try await HTTPClient.withHTTPClient(configuration: configuration) { client -> Linq.Failure? in
                var request = HTTPClientRequest(url: server.address)
                request.method = .init(rawValue: method)
                request.body = body
                change(&request)
                do throws(Linq.Failure) {
                    _ = try await client.execute(
                        request,
                        timeout: .seconds(30),
                        failingAs: Linq.self,
                        retrying: .standard,
                        clock: VirtualClock()
                    )
                    return nil
                } catch {
                    return error
                }
            }
        }
        return (failure, requests.withLockedValue { $0 })
    }

    @Test(
        "a POST that is redirected to an unreachable server reaches the first one once",
        arguments: [0, 1, 2],
        [302, 303, 307, 308]
    )
    func deadEnd(configuration: Int, status: Int) async throws {
        let gone = try await LocalServer.run(answering: { _ in .silence }) { $0.address }
        let (failure, requests) = try await send(
            "POST",
            Self.configurations[configuration],
            body: .bytes(ByteBuffer(string: "{}"))
        ) { _ in .response(status: status, headers: [("Location", "\(gone)/elsewhere")]) }
        #expect(requests.map(\.method) == ["POST"])
        #expect(failure?.transport == .redirectionFailed)
        #expect(failure?.effect == .possible)
    }

    @Test("a GET that is redirected to an unreachable server is repeated")
    func deadEndOfRead() async throws {
        let gone = try await LocalServer.run(answering: { _ in .silence }) { $0.address }
        let (failure, requests) = try await send("GET") { request in
            request.number == 0 ? .response(status: 302, headers: [("Location", gone)]) : VendorAnswers.linqAccepted
        }
        #expect(failure == nil)
        #expect(requests.count == 2)
    }

    @Test("a GET that gets a proxy's page is repeated, a POST is not", arguments: [("GET", 2), ("POST", 1)])
    func badGateway(method: String, count: Int) async throws {
        let (failure, requests) = try await send(method) {
            $0.number == 0 ? VendorAnswers.badGateway : VendorAnswers.linqAccepted
        }
        #expect(requests.count == count)
        #expect(failure?.status == (count == 1 ? 502 : nil))
    }

    @Test("a body that comes from a stream is the same in every attempt")
    func stream() async throws {
        let (bytes, continuation) = AsyncStream.makeStream(of: ByteBuffer.self)
        for part in ["one ", "two"] { continuation.yield(ByteBuffer(string: part)) }
        continuation.finish()
        let (failure, requests) = try await send("PUT", body: .stream(bytes, length: .unknown)) {
            $0.number < 2 ? VendorAnswers.badGateway : VendorAnswers.linqAccepted
        }
        #expect(failure == nil)
        #expect(requests.map { String(decoding: $0.body, as: UTF8.self) } == ["one two", "one two", "one two"])
    }

    @Test("a redirect to a reachable server is followed, and its response counts")
    func followed() async throws {
        let (failure, requests) = try await send("GET") {
            $0.path == "/end" ? VendorAnswers.linqAccepted : .response(status: 302, headers: [("Location", "/end")])
        }
        #expect(failure == nil)
        #expect(requests.map(\.path) == ["/", "/end"])
    }

    @Test("an endless redirect is not a usable response")
    func endless() async throws {
        let (failure, requests) = try await send("POST") {
            .response(status: 307, headers: [("Location", "/\($0.number)")])
        }
        #expect(failure?.transport == .badResponse)
        #expect(failure?.effect == .possible)
        #expect(requests.count == 6)
    }

    @Test("a request with its own local address is not sent from another")
    func localAddress() async throws {
        let (failure, requests) = try await send("GET", change: { $0.localAddress = "127.0.0.1" }) { _ in
            VendorAnswers.linqAccepted
        }
        #expect(failure?.transport == .invalidRequest)
        #expect(requests.isEmpty)
    }
}
