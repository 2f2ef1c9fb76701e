internal import Foundation

#if canImport(FoundationNetworking)
internal import FoundationNetworking
#endif

extension URLSession {
    /// Sends a request and returns the response, or throws the transport failure.
    ///
    /// The task is created here and not by Foundation's own `data(for:)`, so that redirects are seen on every platform:
    /// a
    /// server that redirected a request has received it, so no later failure is reported as free of effects.
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
                // The stream of a cancelled task ends without a response.
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
    /// Returns the transport failure for an error, given how far the task got.
    fileprivate func failure(_ error: any Error, isRedirected: Bool) -> TransportFailure {
        let failure = TransportFailure(error)
        if isRedirected, !failure.canHaveReachedServer { return .redirectionFailed }
        return Self.isUnknown(error) ? brokenResponse ?? failure : failure
    }

    private static func isUnknown(_ error: any Error) -> Bool {
        let error = error as NSError
        return error.domain == NSURLErrorDomain && error.code == URLError.unknown.rawValue
    }

    /// The transport failure for an unspecific error after the head of a response has arrived; nil where no head has.
    ///
    /// With libcurl, a truncated body has no specific error, and the task has no response. The number of bytes that it
    /// expects is 0 until a head arrives, then the declared length, or -1 without a comparable length: a truncated body
    /// is then indistinguishable from one that cannot be decompressed.
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
