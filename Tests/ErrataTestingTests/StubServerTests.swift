import ErrataTesting
import Foundation
import LinqErrors
import Testing
import WeLinkErrors

#if canImport(FoundationNetworking)
import FoundationNetworking
#endif

@Suite("The stub server")
struct StubServerTests {
    private func request(_ path: String = "/v3/chats") throws -> URLRequest {
        URLRequest(url: try #require(URL(string: "https://api.linq.example\(path)")))
    }

    @Test("A code is received through a session as its failure")
    func code() async throws {
        let server = StubServer(.error(Linq.Code.rateLimitExceeded, requestID: "r-1", retryAfter: .seconds(30)))
        let failure = await #expect(throws: Linq.Failure.self) {
            try await server.session.data(for: request(), failingAs: Linq.self)
        }
        #expect(failure?.code == .rateLimitExceeded)
        #expect(failure?.requestID == "r-1")
        #expect(failure?.serverDelay == 30)
        #expect(failure?.status == 429)
    }

    @Test("Answers are given in turn, and the last one is repeated")
    func sequence() async throws {
        let server = StubServer(.error(Linq.Code.internalServerError), .connectionLost, .body(#"{"success":true}"#))
        let session = server.session
        let first = await #expect(throws: Linq.Failure.self) {
            try await session.data(for: request(), failingAs: Linq.self)
        }
        #expect(first?.code == .internalServerError)
        let second = await #expect(throws: Linq.Failure.self) {
            try await session.data(for: request(), failingAs: Linq.self)
        }
        #expect(second?.transport == .connectionLost)
        for _ in 0..<2 {
            let (body, _) = try await session.data(for: request(), failingAs: Linq.self)
            #expect(String(decoding: body, as: UTF8.self) == #"{"success":true}"#)
        }
        #expect(server.requests.count == 4)
    }

    @Test("A retried call survives an outage, and no wait takes time")
    func outage() async throws {
        let server = StubServer(
            .error(Linq.Code.rateLimitExceeded, requestID: "r-1", retryAfter: .seconds(30)),
            .connectionLost,
            .body(#"{"success": true}"#)
        )
        let (session, clock) = (server.session, VirtualClock())
        let request = try request()
        let chats = try await retrying(.standard.idempotent(), clock: clock, generator: ConstantGenerator.least) {
            try await session.data(for: request, failingAs: Linq.self).0
        }
        #expect(!chats.isEmpty)
        #expect(server.requests.count == 3)
        #expect(clock.waits.first == .seconds(30))
    }

    @Test("A closure decides for each request, which is recorded unchanged and with its body")
    func closure() async throws {
        let server = StubServer { request, number in
            request.httpMethod == "POST" ? .body("\(number)") : .error(Linq.Code.chatNotFound, status: 404)
        }
        var post = try request("/v3/messages")
        (post.httpMethod, post.httpBody) = ("POST", Data("hello".utf8))
        post.setValue("k-1", forHTTPHeaderField: "Idempotency-Key")
        let (body, _) = try await server.session.data(for: post, failingAs: Linq.self)
        #expect(String(decoding: body, as: UTF8.self) == "0")
        let failure = await #expect(throws: Linq.Failure.self) {
            try await server.session.data(for: request(), failingAs: Linq.self)
        }
        #expect(failure?.code == .chatNotFound)
        let recorded = try #require(server.requests.first)
        #expect(recorded.url == post.url)
        #expect(recorded.httpBody == Data("hello".utf8))
        #expect(recorded.value(forHTTPHeaderField: "Idempotency-Key") == "k-1")
        #expect(recorded.allHTTPHeaderFields == post.allHTTPHeaderFields)
    }

    @Test("Servers that are used at the same time do not affect each other")
    func concurrent() async throws {
        let answers = try await withThrowingTaskGroup(of: (Int, String, Int).self) { group in
            for number in 0..<20 {
                let request = try request()
                group.addTask {
                    let server = StubServer(.body("\(number)"))
                    let session = server.session
                    var text = ""
                    for _ in 0..<5 { text += String(decoding: try await session.data(for: request).0, as: UTF8.self) }
                    return (number, text, server.requests.count)
                }
            }
            return try await group.reduce(into: []) { $0.append($1) }
        }
        #expect(answers.count == 20)
        for (number, text, count) in answers {
            #expect(text == String(repeating: "\(number)", count: 5))
            #expect(count == 5)
        }
    }

    @Test("A session keeps its server, and a configuration does not")
    func lifetime() async throws {
        let session = StubServer(.body("here")).session
        #expect(try await session.data(for: request()).0 == Data("here".utf8))
        let configuration = StubServer(.body("gone")).configuration
        let failure = await #expect(throws: Linq.Failure.self) {
            try await URLSession(configuration: configuration).data(for: request(), failingAs: Linq.self)
        }
        #expect(failure?.transport == .connectionRefused)
    }
}
