internal import Foundation

#if canImport(FoundationNetworking)
internal import FoundationNetworking
#endif

/// A task's delegate that remembers whether the server redirected the request.
///
/// The addresses of the task's requests do not tell: a redirection can lead back to the first one.
final class RedirectionObserver: NSObject, URLSessionTaskDelegate, @unchecked Sendable {
    private let lock = NSLock()
    private var isRedirected = false

    /// Whether there was a redirection.
    var sawAny: Bool { lock.withLock { isRedirected } }

    func urlSession(
        _ session: URLSession,
        task: URLSessionTask,
        willPerformHTTPRedirection response: HTTPURLResponse,
        newRequest request: URLRequest,
        completionHandler: @escaping @Sendable (URLRequest?) -> Void
    ) {
        lock.withLock { isRedirected = true }
        // The delegate of a task is asked instead of the session's, which may refuse redirections.
        let delegate = session.delegate as? any URLSessionTaskDelegate
        #if canImport(FoundationNetworking)
        guard let delegate else { return completionHandler(request) }
        delegate.urlSession(
            session,
            task: task,
            willPerformHTTPRedirection: response,
            newRequest: request,
            completionHandler: completionHandler
        )
        #else
        let answer: Void? = delegate?.urlSession?(
            session,
            task: task,
            willPerformHTTPRedirection: response,
            newRequest: request,
            completionHandler: completionHandler
        )
        if answer == nil { completionHandler(request) }
        #endif
    }
}
