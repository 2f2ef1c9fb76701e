internal import Foundation

#if canImport(FoundationNetworking)
internal import FoundationNetworking
#endif

extension URLSession {
    /// Sends a request and gives what came, or what went wrong on the way.
    ///
    /// The task is made here and not by Foundation's own `data(for:)`, because it alone tells on every platform that the
    /// request was redirected: then a server has had it, and no failure that comes after means that it had no effect.
    func answer(to request: URLRequest) async throws(TransportFailure) -> (Data, URLResponse) {
        let (answers, continuation) = AsyncThrowingStream.makeStream(of: (Data, URLResponse).self)
        let task = dataTask(with: request) { body, response, error in
            if let body, let response, error == nil { continuation.yield((body, response)) }
            continuation.finish(throwing: error)
        }
        do {
            try Task.checkCancellation()
            return try await withTaskCancellationHandler {
                task.resume()
                for try await answer in answers { return answer }
                // The stream of a task that is cancelled ends without an answer.
                throw TransportFailure.cancelled
            } onCancel: {
                task.cancel()
            }
        } catch {
            let failure = TransportFailure(error)
            throw task.isRedirected && !failure.canHaveReachedServer ? .badResponse : failure
        }
    }
}

extension URLSessionTask {
    /// Whether the request that was sent last is for another address than the first one.
    fileprivate var isRedirected: Bool {
        guard let first = originalRequest?.url, let last = currentRequest?.url else { return false }
        return first.absoluteURL != last.absoluteURL
    }
}
