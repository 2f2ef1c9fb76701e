// The words by which the members of bodies are known, in lower case and without what is between them.

extension FieldName {
    /// Beginnings of words about failures.
    static let stems: [String] = [
        "error", "fault", "exception", "failure", "problem", "violation", "errcode", "errmsg",
    ]

    /// Names of members that wrap a failure or are a part of it.
    static let containers: Set<String> = [
        "detail", "details", "issue", "issues", "cause", "causes", "rootcause", "reason", "reasons", "meta",
        "metadata", "data", "body", "response", "result", "results", "status", "info", "extensions", "extension",
        "message", "messages", "warnings", "validation", "fields", "innererror", "context", "additionalinfo",
        "value", "content",
    ]

    /// Names of codes.
    static let plainCodes: Set<String> = [
        "code", "error", "err", "reason", "issue", "subcode", "errorcode", "errcode", "errorkey", "issuetype",
    ]

    /// Last words of names of codes, behind one about failures.
    static let kinds: Set<String> = [
        "code", "key", "type", "name", "reason", "kind", "slug", "subcode", "class", "identifier", "enum",
    ]

    /// Words before `code` that leave it the code of a failure, unlike those of a postal or a country code.
    static let owners: Set<String> = [
        "reason", "result", "response", "failure", "message", "detail", "sub", "decline", "status", "internal",
        "app", "application", "api", "service", "issue", "vendor", "return", "ret", "custom", "business", "machine",
    ]

    /// Names of the ids of requests and traces.
    static let requestIDs: Set<String> = [
        "requestid", "traceid", "correlationid", "debugid", "transactionid", "logid", "errorid", "incidentid",
        "eventid", "referenceid", "supportid", "tracingid", "operationid", "trackingid", "requestuuid", "traceuuid",
        "xrequestid", "opcrequestid", "reqid", "errorinstanceid", "requesttraceid", "xcorrelationid", "xtraceid",
        "requestidentifier",
    ]

    /// Units of waits other than seconds.
    static let units: [String] = [
        "ms", "millis", "milliseconds", "minutes",
    ]

    /// The ranks of the names of messages, from 0 for the plainest.
    static let messageRanks: [String: Int] = {
        let names = [
            "message", "errormessage", "errormsg", "errmsg", "msg", "errordescription", "description", "detail",
            "details", "errordetail", "errordetails", "errorsummary", "developermessage", "longmessage",
            "usermessage", "text", "faultstring", "title", "summary", "reason", "error",
        ]
        return Dictionary(uniqueKeysWithValues: names.enumerated().map { ($1, $0) })
    }()
}
