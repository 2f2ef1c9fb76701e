import Hummingbird
import Logging
import NIOCore

/// A server of Acme's API on this machine.
public enum AnvilServer {
    /// Runs a server on a port that the system chooses, for the duration of a closure.
    public static func run<Result: Sendable>(
        _ warehouse: Warehouse,
        _ body: @escaping @Sendable (_ address: String) async throws -> Result
    ) async throws -> Result {
        let (ports, continuation) = AsyncStream.makeStream(of: Int.self)
        // The server is stopped by cancellation, which it would report as an error.
        let server = application(warehouse, port: 0, logLevel: .critical) { channel in
            continuation.yield(channel.localAddress?.port ?? 0)
            continuation.finish()
        }
        return try await withThrowingTaskGroup(of: Void.self) { group in
            group.addTask { try await server.runService(gracefulShutdownSignals: []) }
            defer { group.cancelAll() }
            let port = await ports.first { _ in true } ?? 0
            return try await body("http://127.0.0.1:\(port)")
        }
    }

    /// Runs a server until the process is asked to terminate.
    public static func run(_ warehouse: Warehouse, port: Int) async throws {
        try await application(warehouse, port: port, logLevel: .info) { _ in }.runService()
    }

    private static func application(
        _ warehouse: Warehouse,
        port: Int,
        logLevel: Logger.Level,
        onServerRunning: @escaping @Sendable (any Channel) async -> Void
    ) -> some ApplicationProtocol {
        var logger = Logger(label: "anvils")
        logger.logLevel = logLevel
        return Application(
            router: AnvilAPI(warehouse: warehouse).router,
            configuration: ApplicationConfiguration(address: .hostname("127.0.0.1", port: port)),
            onServerRunning: onServerRunning,
            logger: logger
        )
    }
}
