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
/// The server answers every request of its ``session``, whatever its URL. Servers share no state, so tests that run
/// concurrently do not affect each other.
public final class StubServer: @unchecked Sendable {
    private let lock = NSLock()
    private var recorded: [URLRequest] = []
    private let answer: @Sendable (_ request: URLRequest, _ number: Int) -> StubAnswer
    private let protocolClass: URLProtocol.Type

    /// Creates a server that decides for each request.
    ///
    /// - Parameter answer: receives the request and the number of requests before it.
    public init(_ answer: @escaping @Sendable (_ request: URLRequest, _ number: Int) -> StubAnswer) {
        self.answer = answer
        protocolClass = StubRegistry.shared.newClass()
        StubRegistry.shared[protocolClass] = self
    }

    /// Creates a server that gives these answers in turn, and repeats the last one for every later request.
    public convenience init(_ first: StubAnswer, _ others: StubAnswer...) {
        let answers = [first] + others
        self.init { _, number in answers[min(number, answers.count - 1)] }
    }

    deinit {
        StubRegistry.shared[protocolClass] = nil
    }

    /// The requests so far, in the order of their arrival, each with its body as `httpBody`.
    public var requests: [URLRequest] { lock.withLock { recorded } }

    /// A configuration that routes the requests of a session to this server, as long as the server exists.
    public var configuration: URLSessionConfiguration {
        let configuration = URLSessionConfiguration.ephemeral
        configuration.protocolClasses = [protocolClass]
        return configuration
    }

    /// A new session whose requests go to this server, and which keeps the server alive.
    public var session: URLSession {
        URLSession(configuration: configuration, delegate: StubKeeper(self), delegateQueue: nil)
    }

    /// Records a request and returns the answer to it.
    func answer(to request: URLRequest) -> StubAnswer {
        let number = lock.withLock {
            recorded.append(request)
            return recorded.count - 1
        }
        return answer(request, number)
    }
}

/// Keeps a server alive as long as its session.
private final class StubKeeper: NSObject, URLSessionDelegate {
    private let server: StubServer

    init(_ server: StubServer) {
        self.server = server
    }
}
