import AcmeErrors
import AnvilClient
import AnvilServer
import ErrataTesting
import Foundation
import Testing

/// The server responds over the network with the errors that its handlers throw, and the client decodes them, in both
/// formats.
@Suite("A server with error responses from its own table")
struct AnvilServerTests {
    private func withClient(
        stock: Int = 3,
        orders: Int = .max,
        problems: Bool,
        _ body: @escaping @Sendable (AnvilClient) async throws -> Void
    ) async throws {
        try await AnvilServer.run(Warehouse(stock: stock, orders: orders)) { address in
            let address = try #require(URL(string: address))
            try await body(AnvilClient(address: address, acceptsProblems: problems))
        }
    }

    @Test("A success is not a failure", arguments: [false, true])
    func success(problems: Bool) async throws {
        try await withClient(problems: problems) { client in
            #expect(try await client.anvil("large") == Data(#"{"id":"large","kilograms":250}"#.utf8))
            try await client.order("large", count: 3)
        }
    }

    @Test("A thing that is not there", arguments: [false, true])
    func notFound(problems: Bool) async throws {
        try await withClient(problems: problems) { client in
            let failure = await #expect(throws: Acme.Failure.self) { try await client.anvil("\"odd\"") }
            #expect(failure?.code == .anvilNotFound)
            #expect(failure?.status == 404)
            #expect(failure?.message == "No anvil is called \"odd\"")
            #expect(failure?.parameters == [NamedValue(name: "id", value: "\"odd\"")])
            #expect(failure?.requestID?.isEmpty == false)
            #expect(failure?.fields["problemType"] == (problems ? "https://acme.example/errors#ANVIL_NOT_FOUND" : nil))
            #expect(failure?.flags == [])
        }
    }

    @Test("A value that is wrong, with the field that it is in", arguments: [false, true])
    func invalid(problems: Bool) async throws {
        try await withClient(problems: problems) { client in
            let failure = await #expect(throws: Acme.Failure.self) { try await client.order("large", count: 0) }
            #expect(failure?.code == .invalidOrder)
            #expect(failure?.message == "count must be 1 or more")
            #expect(failure?.fields["field"] == "count")
            #expect(failure?.status == 422)
        }
    }

    @Test("An error with a count and a wait", arguments: [false, true])
    func soldOut(problems: Bool) async throws {
        try await withClient(stock: 5, problems: problems) { client in
            let failure = await #expect(throws: Acme.Failure.self) { try await client.order("small", count: 12) }
            #expect(failure?.code == .outOfAnvils)
            #expect(failure?.parameters["count"] == "12")
            #expect(failure?.serverDelay == 30)
        }
    }

    @Test("A limit is waited out by retrying, and the clock takes no time", arguments: [false, true])
    func limited(problems: Bool) async throws {
        try await withClient(orders: 0, problems: problems) { client in
            let clock = VirtualClock()
            let result = await retryingResult(.standard.attempts(3), clock: clock, generator: ConstantGenerator.least) {
                () throws(Acme.Failure) in
                try await client.order("small", count: 1)
            }
            guard case .failure(let stopped) = result else {
                Issue.record("it was not limited")
                return
            }
            #expect(stopped.failure?.code == .tooManyOrders)
            #expect(stopped.attempts == 3)
            #expect(clock.waits == [.seconds(2), .seconds(2)])
        }
    }
}
