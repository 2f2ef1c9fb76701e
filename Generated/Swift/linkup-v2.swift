// The codes of LinkUp API v2, made by Errata from the spec `linkup-v2`.
// Do not edit: change the spec.

@_exported public import ErrataRuntime

/// The error codes of LinkUp API v2.
///
/// The error codes of version 2 of the LinkUp API.
public enum LinkUpV2: ErrataRuntime.ErrorCatalog {
    /// The codes, one case each; a code that is newer than this table has none.
    #if hasAttribute(nonexhaustive)
    @nonexhaustive
    #endif
    public enum Code: ErrataRuntime.ErrorCode {
        /// The request has no x-api-key header, or the key in it is invalid or has expired.
        ///
        /// `INVALID_API_KEY`, “The provided API key is invalid or missing”, HTTP 403.
        ///
        /// **What to do:** Compare the key with the one that the dashboard shows, and send it in the x-api-key
        /// header.
        ///
        /// **Retry:** only after a fix: as it is, the same request fails again (inferred).
        ///
        /// **Effect:** none: repeating is safe (inferred).
        case invalidAPIKey

        /// No account under your API key has the account_id given in the request body: it does not exist or belongs
        /// to another key.
        ///
        /// `INVALID_ACCOUNT`, “The specified account_id does not exist”, HTTP 404.
        ///
        /// **What to do:** List your available accounts with GET /v2/accounts and send an account_id from that
        /// list.
        ///
        /// **Retry:** only after a fix: as it is, the same request fails again (inferred).
        ///
        /// **Effect:** none: repeating is safe (inferred).
        case invalidAccount

        /// The account exists, but it is inactive or suspended at present.
        ///
        /// `ACCOUNT_INACTIVE`, “This account is currently inactive”, HTTP 403.
        ///
        /// **What to do:** Look up its status with GET /v2/accounts/{account_id}, and reactivate it before further
        /// requests by logging in again with unchanged credentials through POST /v2/login.
        ///
        /// **Retry:** only after a fix: as it is, the same request fails again.
        ///
        /// **Effect:** none: repeating is safe (inferred).
        case accountInactive

        /// The action field names an action that the category's endpoint does not support.
        ///
        /// `INVALID_ACTION`, “Unknown action '{action}' for category '{category}'” (inferred), HTTP 400.
        ///
        /// **What to do:** Look up in the documentation which actions the category you are calling has, and send
        /// one of them.
        ///
        /// **Retry:** only after a fix: as it is, the same request fails again (inferred).
        ///
        /// **Effect:** none: repeating is safe (inferred).
        case invalidAction

        /// At least one required parameter is missing, or a parameter has an invalid value.
        ///
        /// `INVALID_PARAMS`, “Missing required parameter: {parameter}” (inferred), HTTP 400.
        ///
        /// **What to do:** Read the message field to learn which parameter is at fault, then correct it by the
        /// action's documentation.
        ///
        /// **Retry:** only after a fix: as it is, the same request fails again (inferred).
        ///
        /// **Effect:** none: repeating is safe (inferred).
        ///
        /// The document shows the message for a missing parameter only; the one for an invalid value is not known.
        case invalidParams

        /// Requests exceeded the API's rate limit.
        ///
        /// `RATE_LIMITED`, “Rate limit exceeded. Please try again later”, HTTP 429.
        ///
        /// **What to do:** Send fewer requests; let a few seconds pass before each retry and back off
        /// exponentially.
        ///
        /// **Retry:** yes, with backoff from 3 to 30 seconds (inferred: first wait, longest wait).
        ///
        /// **Effect:** none: repeating is safe (inferred).
        case rateLimited

        /// The action costs more credits than your account has left.
        ///
        /// `INSUFFICIENT_CREDITS`, “Insufficient credits. This action requires {required} credits, but you have
        /// {remaining} remaining” (inferred), HTTP 402.
        ///
        /// **What to do:** Top up the credits at app.linkupapi.com, then send the request again.
        ///
        /// **Retry:** only after a fix: as it is, the same request fails again.
        ///
        /// **Effect:** none: repeating is safe (inferred).
        case insufficientCredits

        /// The server failed in an unforeseen way while it handled the request.
        ///
        /// `INTERNAL_ERROR`, “An unexpected error occurred while processing your request”, HTTP 500.
        ///
        /// **What to do:** Wait a few seconds and send the request again. If the error persists, contact support.
        ///
        /// **Retry:** yes, if doing it twice does no harm, after 3 seconds (inferred: wait).
        ///
        /// **Effect:** possible: repeating could do it twice (inferred).
        case internalError
    }
}

extension LinkUpV2.Code {
    /// The table that the cases stand for.
    public static var catalog: ErrataRuntime.Catalog { .init(tableLiterals) }

    @inline(never)
    private static var tableLiterals: ErrataRuntime.PackedTable.Literals {
        ErrataRuntime.PackedTable.Literals(
            text: """
                INVALID_API_KEYinvalidAPIKeyThe provided API key is invalid or missingThe request has no x-api-key header, or the key in it is invalid or has expired.Compare the key with the one that the dashboard shows, and send it in the x-api-key header.kindactorretry.verdicteffect{\"success\":false,\"error\":{\"code\":\"INVALID_API_KEY\",\"message\":\"The provided API key is invalid or missing\"},\"metadata\":{\"action\":\"get_profile\",\"credits_consumed\":0,\"timestamp\":\"2026-03-24T12:00:00Z\"}}key revokedwrong keyunauthorizedforgot the key\
                INVALID_ACCOUNTinvalidAccountThe specified account_id does not existNo account under your API key has the account_id given in the request body: it does not exist or belongs to another key.List your available accounts with GET /v2/accounts and send an account_id from that list.kindactorretry.verdicteffect{\"success\":false,\"error\":{\"code\":\"INVALID_ACCOUNT\",\"message\":\"The specified account_id does not exist\"},\"metadata\":{\"action\":\"get_profile\",\"credits_consumed\":0,\"timestamp\":\"2026-03-24T12:00:00Z\"}}account not foundno such accountunknown accountwrong account idsomeone else's accountbelongs to somebody else\
                ACCOUNT_INACTIVEaccountInactiveThis account is currently inactiveThe account exists, but it is inactive or suspended at present.Look up its status with GET /v2/accounts/{account_id}, and reactivate it before further requests by logging in again with unchanged credentials through POST /v2/login.The connected account is inactive. Sign in to it again.kindactoreffect{\"success\":false,\"error\":{\"code\":\"ACCOUNT_INACTIVE\",\"message\":\"This account is currently inactive\"},\"metadata\":{\"action\":\"get_profile\",\"credits_consumed\":0,\"timestamp\":\"2026-03-24T12:00:00Z\"}}account suspendedaccount disabledwake up the accountrelogin\
                INVALID_ACTIONinvalidActionUnknown action '{action}' for category '{category}'The action field names an action that the category's endpoint does not support.Look up in the documentation which actions the category you are calling has, and send one of them.kindmessageactorretry.verdicteffect{\"success\":false,\"error\":{\"code\":\"INVALID_ACTION\",\"message\":\"Unknown action 'foo_bar' for category 'profiles'\"},\"metadata\":{\"action\":\"foo_bar\",\"credits_consumed\":0,\"timestamp\":\"2026-03-24T12:00:00Z\"}}unsupported actionno such actiontypo in the action\
                INVALID_PARAMSinvalidParamsMissing required parameter: {parameter}At least one required parameter is missing, or a parameter has an invalid value.Read the message field to learn which parameter is at fault, then correct it by the action's documentation.kindmessageactorretry.verdicteffectThe document shows the message for a missing parameter only; the one for an invalid value is not known.{\"success\":false,\"error\":{\"code\":\"INVALID_PARAMS\",\"message\":\"Missing required parameter: profile_url\"},\"metadata\":{\"action\":\"get_profile\",\"credits_consumed\":0,\"timestamp\":\"2026-03-24T12:00:00Z\"}}bad parameterforgot a parameterprofile_url missing\
                RATE_LIMITEDrateLimitedRate limit exceeded. Please try again laterRequests exceeded the API's rate limit.Send fewer requests; let a few seconds pass before each retry and back off exponentially.kindactorretry.initialSecondsretry.maximumSecondseffect{\"success\":false,\"error\":{\"code\":\"RATE_LIMITED\",\"message\":\"Rate limit exceeded. Please try again later\"},\"metadata\":{\"action\":\"get_profile\",\"credits_consumed\":0,\"timestamp\":\"2026-03-24T12:00:00Z\"}}throttledtoo many requestsslow down\
                INSUFFICIENT_CREDITSinsufficientCreditsInsufficient credits. This action requires {required} credits, but you have {remaining} remainingThe action costs more credits than your account has left.Top up the credits at app.linkupapi.com, then send the request again.The service has run out of credits. Its operator has to add more.kindmessageactoreffect{\"success\":false,\"error\":{\"code\":\"INSUFFICIENT_CREDITS\",\"message\":\"Insufficient credits. This action requires 3 credits, but you have 1 remaining\"},\"metadata\":{\"action\":\"search_profiles\",\"credits_consumed\":0,\"timestamp\":\"2026-03-24T12:00:00Z\"}}out of creditsno credits leftbalancepayment requiredbuy credits\
                INTERNAL_ERRORinternalErrorAn unexpected error occurred while processing your requestThe server failed in an unforeseen way while it handled the request.Wait a few seconds and send the request again. If the error persists, contact support.kindactorretry.initialSecondseffect{\"success\":false,\"error\":{\"code\":\"INTERNAL_ERROR\",\"message\":\"An unexpected error occurred while processing your request\"},\"metadata\":{\"action\":\"get_profile\",\"credits_consumed\":0,\"timestamp\":\"2026-03-24T12:00:00Z\"}}server crashedLinkUp is downbug on their side\
                errorsLinkUp API v2: error codes2026-11-20\
                actioncreditsConsumedtimestamp/error/code/success/error/message/metadata/action/metadata/credits_consumed/metadata/timestampresponseEvery error response has success set to false, an error object with code and message, and a metadata object.The message is meant for people; action is the action that was attempted.On errors credits_consumed is always 0.The document's example of the format: {\"success\": false, \"error\": {\"code\": \"ERROR_CODE\", \"message\": \"Human-readable description of the error\"}, \"metadata\": {\"action\": \"the_action_attempted\", \"credits_consumed\": 0, \"timestamp\": \"2026-03-24T12:00:00Z\"}}.\
                successerrormetadatacodemessageactioncredits_consumedtimestamp\
                linkup-v2linkupLinkUp API v2LinkUpV2v2The error codes of version 2 of the LinkUp API.Contact LinkUp support by email if an INTERNAL_ERROR persists.The address of the support is hidden in the document.Requests are limited; over the limit, the answer is 429 with RATE_LIMITED. The document gives no amount and no window.Errors never cost credits: credits_consumed is always 0 in an error response.headerx-api-keySend the API key from the dashboard; when it is missing, invalid or expired, the answer is 403 with INVALID_API_KEY.
                """,
            words: #"""
                5000?0004000i600T60000000000800031000000;1000000;1000000;1001000;1001000<100\#
                00000000000066e?T]0000<000000000000000000000000032eTTA0000@0d4:I<K0000>01mUL000000?05WT4XS0000>0000000000000000000000000gL@R5e0000D02Pkc280000?00000000000000000000000008E3bEo0000>0000000000000\#
                =100c100K2000300V300=400c400J500o5005600\#
                00000000250000000000@000>000[000A100L10000002000000000000000000000001000C600400050006000>00070000000000000000000000010008300000000004000<000:000=000?000\#
                28000000T40000000000@000?000X000i100J10000002000000000000000000000001000D600400050006000>00070000000000000000000000010005300000000006000B000@000@000A000G000I000\#
                TA000000950000000000A000@000S0000100X200h0002000000000000000000000001000C60030005000600070000000000000000000000010001300000000004000B000A000D0008000\#
                <K000000Q40000000000?000>000d000@100S10000002000000000000000000000001000@6005000500080006000>00070000000000000000000000010009300000000003000C000?000C000\#
                XS000000Q40000000000?000>000X000A100\10000002000000000000000000000001000@6005000500080006000>000700000000000000000001000X10010004300000000003000>000C000D000\#
                T]000000Z60000000000=000<000\000X000J10000003000i^000000aD70000000001000]600500050006000E000E00070000000000000000000000010006300000000003000:000B000:000\#
                5e000000;50000000000E000D000R100j000610021002000000000000000000000001000B60040005000800060007000000000000000000000001000e300000000005000?000@0008000A000<000\#
                Eo000000`:0000000000?000>000k0005100G10000003000i^0000000000000000001000d700400050006000E0007000000000000000000000001000G300000000003000?000?000B000\#
                Z71000007000K0000000;000\#
                D8100000300000005020600000003000700070008000@0009000:000<0009000?000000000003000A000K000D0009000]1003000:100X000m30000000000\#
                `A1000009000103010000000800040206000603090000000500000008000000070000000A0000000:000\#
                ^B100000:0007000>00090003000`00000000000o0001000f0000000100000000000000000000000g10000000000100000000000>1000000000010007000:000e10000000000
                """#
        )
    }
}
