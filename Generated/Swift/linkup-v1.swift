// The codes of LinkUp API v1, made by Errata from the spec `linkup-v1`.
// Do not edit: change the spec.

@_exported public import ErrataRuntime

/// The error codes of LinkUp API v1.
///
/// The HTTP statuses, rate limit and credit policy of version 1 of the LinkUp API, which automates LinkedIn
/// interactions: profile management, post interactions, networking and messaging.
public enum LinkUpV1: ErrataRuntime.ErrorCatalog {
    /// The codes, one case each; a code that is newer than this table has none.
    #if hasAttribute(nonexhaustive)
    @nonexhaustive
    #endif
    public enum Code: ErrataRuntime.ErrorCode {
    }
}

extension LinkUpV1.Code {
    /// The table that the cases stand for.
    public static var catalog: ErrataRuntime.Catalog { .init(tableLiterals) }

    @inline(never)
    private static var tableLiterals: ErrataRuntime.PackedTable.Literals {
        ErrataRuntime.PackedTable.Literals(
            text: """
                400Bad RequestThe request is not acceptable as sent, for instance because of invalid parameters.Correct the parameters of the request.kindmessagesummaryresolutionactorretry.verdicteffectThe call costs credits.\
                401UnauthorizedThe API key or the LinkedIn authentication token is missing, invalid or expired.Check the API key in the x-api-key header and login_token in the body; if the token has expired, get a new one through /v1/auth/login and /v1/auth/verify.kindmessagesummaryresolutionactorretry.verdicteffectThe call costs credits.wrong keywrong LinkedIn tokennot logged inlogin token expiredwhere to get a token\
                403ForbiddenThe API key or the LinkedIn authentication token does not permit the request.Check which API key and which login_token the request carries, and what they may do.kindmessagesummaryresolutionactorretry.verdicteffectThe call costs credits.not allowedno permission\
                404Not FoundWhat the request asks for was not found.Check the endpoint's path and the reference to the resource.kindmessagesummaryresolutionactorretry.verdicteffectThe call costs credits.no such profilewrong path\
                429Too Many RequestsMore than 300 requests within a minute were sent with the API key.Wait until the minute is over, then send no more than 300 requests a minute with one API key.kindmessagesummaryresolutionactorretry.verdictretry.initialSecondseffectrequests per minute per API keyThe call costs credits.The vendor advises clients to handle rate limits properly.throttledslow downcalls per minute\
                500Internal Server ErrorSomething failed on the vendor's side.Retry later. If the error persists, contact support.kindmessageresolutionactorretry.verdicteffectThe call costs no credits.crashbug\
                introductionLinkUp API: introduction2026-11-20\
                linkup-v1linkupLinkUp API v1LinkUpV1v1The HTTP statuses, rate limit and credit policy of version 1 of the LinkUp API, which automates LinkedIn interactions: profile management, post interactions, networking and messaging.Contact LinkUp support by email.The document lists no error codes.The address of the support is hidden in the document.The vendor shows a format for error responses, but it is lost in the document, as are its formats for other responses; so no envelope is known. Responses for data scraping are JSON.The document puts most errors with status 400, 401, 403, 404 or 429 down to the caller and names five causes: invalid parameters, authentication problems, expired tokens, a resource that was not found, and an exceeded rate limit. It does not tie the causes to the statuses.A 500 is a problem on the vendor's side.The optional body parameter country sets the country of the proxy: US, UK or FR, by default FR. The vendor advises choosing a fitting country for requests that depend on location.The vendor advises handling rate limits and token expiry properly.The document writes the path of the second authentication endpoint as //v1/auth/verify; /v1/auth/verify is a reading.The vendor's section Getting LinkedIn Token tells how to obtain the LinkedIn authentication token.The document names no version; v1 is read from the endpoint paths that it mentions.versionAPI keyEach API key may send 300 requests a minute.Every call costs credits whatever status it returns, because processing it takes resources even when it fails, and because most failures come from the caller's side; only calls that end in a 500, a problem on the vendor's side, are free.headerx-api-keyEvery request needs the API key. Keep it secret and out of client-side code.bodylogin_tokenThe LinkedIn authentication token, required by all endpoints except /v1/auth/login and /v1/auth/verify, which are the only way to get one. Store it and reuse it until it expires.
                """,
            words: #"""
                500000000000J400E400QY>000000000F0000000F0006000F0000000L0001000L0000000M000\#
                000000000000\#
                M0002100\100C200j200Y300?400\#
                00000000Q4Q<0000000040000000<000C100W00000002000000000000000000000001000@6007000500080008000;0006000>000700000000000000000001000H0000000000000000000\#
                A300000025S<0000000040000000=000A100K20000002000000000000000000000001000A6007000500080008000;0006000>000700000000000000000001000H0000000000000005000:000E000>000D000E000\#
                V900000035W<0000000040000000:000>100E10000002000000000000000000000001000C6007000500080008000;0006000>000700000000000000000001000H0000000000000002000<000>000\#
                f=000000T4Y<0000000040000000:000Y000m00000002000000000000000000000001000D6007000500080008000;0006000>000700000000000000000001000H0000000000000002000@000;000\#
                :A000000Z6K=0000000040000000B0003100N10000003000QY>000000000000000001000]6008000500080008000;0006000>000E00070000000000000001000P00000000000]40000002000H000k0000000000000003000:000:000A000\#
                GG000000`:Y?0000000040000000F000W000e00000003000000000000000000000001000d700600050008000;0006000>000700000000000000000001000K000000000000000200060004000\#
                HJ000000=000I0000000;000\#
                6K000000100000001000\#
                6K000000:0007000>00090003000h20000000000Q000:000S000f000f200B400Y000d2003100f100S100D100100080001000]4000000QY>000008000]00000000000100010001000d700^3000000000020007000:000=100000000005000<000c20000000000
                """#
        )
    }
}
