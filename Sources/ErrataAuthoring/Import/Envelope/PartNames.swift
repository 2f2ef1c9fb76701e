/// The names that APIs usually give to the parts of an error, compared without case, underscores and hyphens.
enum PartNames {
    /// Names of the code, the likeliest first.
    static let code = [
        "code", "errorcode", "error_code", "errcode", "error", "type", "errortype", "reason", "name", "id", "status",
        "key",
    ].map(spelling)

    /// Names of the message, the likeliest first.
    static let message = [
        "message", "errormessage", "error_message", "msg", "errmsg", "detail", "details", "description",
        "errordescription", "title", "reason", "text", "info",
    ].map(spelling)

    /// Names of the id of a request or a trace.
    static let requestID = Set(
        [
            "requestid", "traceid", "correlationid", "xrequestid", "reqid", "logid", "transactionid", "debugid", "rid",
            "requestuuid", "operationid", "errorid", "eventid", "instanceid", "incidentid", "supportid", "activityid",
            "refid", "referenceid", "raylid", "rayid",
        ].map(spelling)
    )

    /// Names of the wait that a server asks for.
    static let retryAfter = Set(
        [
            "retryafter", "retryafterseconds", "retryin", "retrydelay", "retryafterms", "retryaftersec",
            "retryinseconds",
            "waitseconds", "retryaftersecs",
        ].map(spelling)
    )

    /// Names of a mark that is false or true in a failure.
    static let marks = Set(
        [
            "success", "ok", "succeeded", "issuccess", "successful", "error", "iserror", "haserror", "failed", "status",
            "result",
        ]
        .map(spelling)
    )

    /// Values that mark a failure where they stand as a text.
    static let failing = Set(["error", "failed", "failure", "fail", "nok", "ko"])

    /// Returns a name in lower case, without underscores and hyphens.
    static func spelling(_ name: String) -> String {
        String(name.lowercased().filter { $0 != "_" && $0 != "-" })
    }
}
