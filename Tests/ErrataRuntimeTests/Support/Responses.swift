import ErrataRuntime

/// Returns the body of a Linq response with a code, written as JSON, and with further members of its error object.
func linqBody(code: String, _ rest: String = "") -> String {
    "{\"success\":false,\"error\":{\"code\":\(code)\(rest)},\"trace_id\":\"t1\"}"
}

/// Decodes a Linq response.
func linq(_ status: Int?, _ body: String, _ headers: HeaderFields = [:]) -> UntypedFailure? {
    Catalogs.linq.failure(status: status, headers: headers, body: body)
}

/// Decodes a response of the sample API.
func sample(_ status: Int?, _ body: String, _ headers: HeaderFields = [:]) -> UntypedFailure? {
    SampleSpec.catalog.failure(status: status, headers: headers, body: body)
}

/// 2026-03-24T12:00:00Z, a Tuesday, in seconds since 1970.
let noon = 1_774_353_600

/// Returns the wait that some headers ask for, given the caller's clock.
func wait(_ headers: HeaderFields, now: Int? = noon) -> Int? {
    Catalogs.linq.failure(status: 503, headers: headers, body: "", now: now)?.serverDelay
}
