#if canImport(FoundationNetworking)
internal import Foundation
public import FoundationNetworking
#else
public import Foundation
#endif

/// Answers the requests of a `URLSession` without a network, and records them.
///
///     let server = StubServer(.error(Linq.Code.internalServerError), .connectionLost, .body(#"{"success":true}"#))
///     let client = ChatClient(session: server.session)
///
/// Whatever address a request of its ``session`` has, the server answers it. No two servers share anything, so tests that
/// run at the same time do not disturb each other.
public final class StubServer: @unchecked Sendable {
    private let lock = NSLock()
    private var recorded: [URLRequest] = []
    private let answer: @Sendable (_ request: URLRequest, _ number: Int) -> StubAnswer
    private let protocolClass: URLProtocol.Type

    /// A server that decides for each request.
    ///
    /// - Parameter answer: gets the request, and how many there were before it.
    public init(_ answer: @escaping @Sendable (_ request: URLRequest, _ number: Int) -> StubAnswer) {
        self.answer = answer
        protocolClass = StubRegistry.shared.newClass()
        StubRegistry.shared[protocolClass] = self
    }

    /// A server that gives these answers in turn, and the last one to every request after that.
    public convenience init(_ first: StubAnswer, _ others: StubAnswer...) {
        let answers = [first] + others
        self.init { _, number in answers[min(number, answers.count - 1)] }
    }

    deinit {
        StubRegistry.shared[protocolClass] = nil
    }

    /// The requests so far, in the order in which they came, each with its body as `httpBody`.
    public var requests: [URLRequest] { lock.withLock { recorded } }

    /// What makes the requests of a session come to this server. It only holds as long as the server does.
    public var configuration: URLSessionConfiguration {
        let configuration = URLSessionConfiguration.ephemeral
        configuration.protocolClasses = [protocolClass]
        return configuration
    }

    /// A new session whose requests come to this server, and which keeps the server in being.
    public var session: URLSession {
        URLSession(configuration: configuration, delegate: StubKeeper(self), delegateQueue: nil)
    }

    /// Records a request and decides what to do with it.
    func answer(to request: URLRequest) -> StubAnswer {
        let number = lock.withLock {
            recorded.append(request)
            return recorded.count - 1
        }
        return answer(request, number)
    }
}

/// Keeps a server as long as its session.
private final class StubKeeper: NSObject, URLSessionDelegate {
    private let server: StubServer

    init(_ server: StubServer) {
        self.server = server
    }
}
