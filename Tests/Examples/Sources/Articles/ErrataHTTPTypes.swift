import ErrataHTTPTypes
import HTTPTypes
import LinqErrors

struct Transport: Sendable {
    func send(_ request: HTTPRequest) async throws -> (HTTPResponse, [UInt8]) {
        (HTTPResponse(status: .tooManyRequests), [])
    }
}

func call(_ request: HTTPRequest, through transport: Transport) async throws -> [UInt8] {
    try await retrying(.standard.idempotent(for: request, in: Linq.catalog)) {
        let (response, body) = try await transport.send(request)
        if let failure = Linq.failure(of: response, body: body) { throw failure }
        return body
    }
}
