internal import Foundation

#if canImport(FoundationNetworking)
internal import FoundationNetworking
#endif

/// A task's delegate that records whether the server redirected the request.
///
/// The URLs of the task's requests do not show this: a redirect can lead back to the first one.
final class RedirectionObserver: NSObject, URLSessionTaskDelegate, @unchecked Sendable {
    private let lock = NSLock()
    private var isRedirected = false

    /// Whether a redirect has been seen.
    var sawAny: Bool { lock.withLock { isRedirected } }

    func urlSession(
        _ session: URLSession,
        task: URLSessionTask,
        willPerformHTTPRedirection response: HTTPURLResponse,
        newRequest request: URLRequest,
        completionHandler: @escaping @Sendable (URLRequest?) -> Void
    ) {
        lock.withLock { isRedirected = true }
        // A task's delegate is called in place of the session's delegate, which may refuse redirects.
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
