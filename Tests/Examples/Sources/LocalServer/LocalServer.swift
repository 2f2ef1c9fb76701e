import NIOCore
import NIOHTTP1
import NIOPosix

/// A server on 127.0.0.1, on a port that the system chooses, with answers that its caller chooses.
public struct LocalServer: Sendable {
    /// The port on which it listens.
    public let port: Int

    /// Its URL, without a path.
    public var address: String { "http://127.0.0.1:\(port)" }

    /// Runs a server for the duration of a closure.
    public static func run<Result>(
        answering answer: @escaping @Sendable (Request) -> Answer,
        isolation: isolated (any Actor)? = #isolation,
        _ body: (LocalServer) async throws -> Result
    ) async throws -> Result {
        let count = Count()
        let channel = try await ServerBootstrap(group: MultiThreadedEventLoopGroup.singleton)
            .serverChannelOption(.socketOption(.so_reuseaddr), value: 1)
            .childChannelInitializer { channel in
                channel.pipeline.configureHTTPServerPipeline().flatMapThrowing {
                    try channel.pipeline.syncOperations.addHandler(Conversation(count: count, answer: answer))
                }
            }
            .bind(host: "127.0.0.1", port: 0).get()
        let result: Result
        do {
            result = try await body(LocalServer(port: channel.localAddress?.port ?? 0))
        } catch {
            try await channel.close()
            throw error
        }
        try await channel.close()
        return result
    }
}
