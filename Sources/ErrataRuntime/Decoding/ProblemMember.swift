/// The names of the extension members in a problem document (RFC 9457) that holds a code of a catalog.
enum ProblemMember {
    static var catalog: String { "catalog" }
    static var code: String { "code" }
    static var requestID: String { "request_id" }
    static var retryAfter: String { "retry_after" }
    static var parameters: String { "parameters" }
    static var fields: String { "fields" }
}
