import ErrataHTTPTypes
import Hummingbird

/// Responds with the errors that handlers throw: in the API's own format, or as a problem document where the client
/// accepts
/// one.
struct ErrorAnswers<Context: RequestContext>: RouterMiddleware {
    func handle(
        _ request: Request,
        context: Context,
        next: (Request, Context) async throws -> Response
    ) async throws -> Response {
        do {
            return try await next(request, context)
        } catch var answer as ErrorAnswer {
            answer.requestID = context.id
            let wantsProblem = request.headers[.accept]?.contains("application/problem+json") == true
            let error = wantsProblem ? answer.problemDocument(instance: request.uri.path) : answer.response()
            for mistake in error.mistakes { context.logger.error("\(mistake)") }
            return Response(error)
        }
    }
}

extension Response {
    /// Creates the response for an error.
    init(_ error: ErrorResponse) {
        let head = HTTPResponse(error)
        let body = ResponseBody(byteBuffer: ByteBuffer(bytes: error.body))
        self.init(status: head.status, headers: head.headerFields, body: body)
    }
}
