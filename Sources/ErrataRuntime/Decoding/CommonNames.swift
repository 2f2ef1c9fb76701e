/// The names by which many APIs give the parts of an error. A response that has the form of no vendor known here is read
/// by them, so that at least its words are not lost.
///
/// They are paths into a JSON body: a name is written in lower case and without word separators, and stands for all
/// spellings of it. Of each list the first path that leads to something counts.
package enum CommonNames {
    static let codes: [StaticString] = [
        "error.code", "code", "errorcode", "error.type", "errors.code", "errors.extensions.code",
        "error.errors.reason", "error.status", "fault.detail.errorcode",
    ]

    /// Where a single word is a code, and anything longer is a message.
    static let words: [StaticString] = ["error", "reason", "title"]

    /// The same in a problem document, whose title is words, be they only one (RFC 9457 section 3.1.3).
    static let wordsOfProblem: [StaticString] = ["error", "reason"]

    static let messages: [StaticString] = [
        "message", "error.message", "errordescription", "errormessage", "detail", "title", "errors.message",
        "errors.detail", "errors.title", "detail.msg", "description", "fault.faultstring",
    ]

    /// Where a text of several words is a message, and a single word is a code.
    static let sentences: [StaticString] = ["error", "error.reason", "reason", "errors"]

    static let requestIDs: [StaticString] = [
        "requestid", "error.requestid", "traceid", "correlationid", "error.traceid", "error.innererror.requestid",
        "meta.requestid",
    ]

    /// The headers with the id of a request, the API's own first.
    package static let requestIDHeaders: [StaticString] = [
        "x-request-id", "request-id", "x-amzn-requestid", "x-amz-request-id", "x-correlation-id",
        "x-github-request-id", "x-ms-request-id", "apim-request-id", "x-trace-id",
    ]

    /// The headers in which an edge gives an id of its own.
    static let edgeIDHeaders: [StaticString] = ["cf-ray", "x-amz-cf-id"]

    /// The headers with a code.
    static let codeHeaders: [StaticString] = ["x-amzn-errortype", "x-ms-error-code"]

    /// The places of an object that may have a wait.
    static let waitPlaces: [StaticString] = [
        "", "error", "details", "error.details", "errors", "errors.extensions", "parameters",
    ]

    static let waitsInSeconds: [StaticString] = ["retryafter", "retryafterseconds", "retrydelay"]
    static let waitsInMilliseconds: [StaticString] = ["retryafterms", "retryaftermilliseconds"]

    /// The names of waits. A cache that reuses a decoded response for another one must check that these are the same.
    package static let waits: [String] = (waitsInSeconds + waitsInMilliseconds).map { $0.description }
}
