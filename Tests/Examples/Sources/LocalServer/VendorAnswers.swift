/// Responses as in the vendors' documents and from their servers.
public enum VendorAnswers {
    /// LinkUp v2 beyond its rate limit, with the time to wait.
    public static let linkUpRateLimited = Answer.json(
        429,
        #"{"success":false,"error":{"code":"RATE_LIMITED","message":"Rate limit exceeded. Please try again later"},"#
            + #""metadata":{"action":"get_profile","credits_consumed":0,"timestamp":"2026-03-24T12:00:00Z"}}"#,
        [("Retry-After", "20")]
    )

    /// LinkUp v2 when it has found a person.
    public static let linkUpProfile = Answer.json(200, #"{"success":true,"data":{"name":"Ada Lovelace"}}"#)

    /// Linq beyond its rate limit: the body says how long to wait.
    public static let linqRateLimited = Answer.json(
        429,
        #"{"success":false,"error":{"status":429,"code":1007,"message":"Rate limit exceeded","retry_after":30},"#
            + #""trace_id":"2eff5df5c6f688733c007523c4d61cd9"}"#
    )

    /// Linq with a code of its first range that no table has.
    public static let linqNewCode = Answer.json(
        422,
        #"{"success":false,"error":{"status":422,"code":1999,"message":"Something new"},"trace_id":"t-1999"}"#
    )

    /// Linq when it has accepted a message.
    public static let linqAccepted = Answer.json(202, #"{"success":true,"message":{"id":"m-1"}}"#)

    /// Linked API without a seat; its document gives no status.
    public static let linkedAPINoActiveSeats =
        #"{"status":"failed","error":{"type":"noActiveSeats","#
        + #""message":"No active seats available for this LinkedIn account."}}"#

    /// We-Link's webhook for an operation that failed.
    public static let weLinkWrongPassword =
        #"{"status":"WRONG_PASSWORD","request_id":"req-12345-abcde","message":"wrong password","hash":"security_hash"}"#

    /// The page of a proxy that could not reach the vendor.
    public static let badGateway = Answer.response(
        status: 502,
        headers: [("Content-Type", "text/html"), ("Server", "nginx")],
        body: "<html><head><title>502 Bad Gateway</title></head><body><h1>502 Bad Gateway</h1></body></html>"
    )
}
