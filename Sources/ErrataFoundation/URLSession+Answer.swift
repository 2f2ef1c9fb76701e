internal import Foundation

#if canImport(FoundationNetworking)
internal import FoundationNetworking
#endif

extension URLSession {
    /// Sends a request and gives what came, or what went wrong on the way.
    ///
    /// The task is made here and not by Foundation's own `data(for:)`, so that redirections are seen on every platform: a
    /// server has had a request that it redirected, and no failure that comes after means that it had no effect.
    func answer(to request: URLRequest) async throws(TransportFailure) -> (Data, URLResponse) {
        let (answers, continuation) = AsyncThrowingStream.makeStream(of: (Data, URLResponse).self)
        let task = dataTask(with: request) { body, response, error in
            if let body, let response, error == nil { continuation.yield((body, response)) }
            continuation.finish(throwing: error)
        }
        let redirections = RedirectionObserver()
        task.delegate = redirections
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
            throw task.failure(error, isRedirected: redirections.sawAny)
        }
    }
}

extension URLSessionTask {
    /// What went wrong on the way, by the error and by how far the task came.
    fileprivate func failure(_ error: any Error, isRedirected: Bool) -> TransportFailure {
        let failure = TransportFailure(error)
        if isRedirected, !failure.canHaveReachedServer { return .redirectionFailed }
        return Self.isUnknown(error) ? brokenResponse ?? failure : failure
    }

    private static func isUnknown(_ error: any Error) -> Bool {
        let error = error as NSError
        return error.domain == NSURLErrorDomain && error.code == URLError.unknown.rawValue
    }

    /// What an error without a name means where the head of a response has come; nil where none has.
    ///
    /// Where libcurl is beneath, a body that is cut short has no name, and the task has no response. How many bytes it
    /// expects is 0 until a head comes, then the declared length, or -1 without one that can be compared: then a body that
    /// was cut short looks the same as one that cannot be decompressed.
    private var brokenResponse: TransportFailure? {
        #if canImport(FoundationNetworking)
        switch countOfBytesExpectedToReceive {
        case 0: nil
        case 1...: .connectionLost
        default: .badResponse
        }
        #else
        response == nil ? nil : .connectionLost
        #endif
    }
}
