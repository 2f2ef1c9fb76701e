// The codes of Linked API, made by Errata from the spec `linked-api`.
// Do not edit: change the spec.

@_exported public import ErrataRuntime

/// The error codes of Linked API.
///
/// The Account API runs workflows of actions on a LinkedIn account. This catalog holds its global errors, which
/// concern a request as a whole.
public enum LinkedAPI: ErrataRuntime.ErrorCatalog {
    /// The codes, one case each; a code that is newer than this table has none.
    ///
    /// ## Topics
    ///
    /// ### Common
    ///
    /// - ``invalidWorkflow``
    /// - ``invalidActionParams``
    ///
    /// ### Authorization
    ///
    /// - ``accountApiTokenRequired``
    /// - ``invalidAccountApiToken``
    /// - ``identificationTokenRequired``
    /// - ``invalidIdentificationToken``
    ///
    /// ### Subscription
    ///
    /// - ``noActiveSeats``
    /// - ``plusSeatRequired``
    /// - ``linkedinAccountSignedOut``
    /// - ``languageNotSupported``
    #if hasAttribute(nonexhaustive)
    @nonexhaustive
    #endif
    public enum Code: ErrataRuntime.ErrorCode {
        // MARK: Common

        /// The workflow's configuration breaks constraints of at least one of its actions.
        ///
        /// `invalidWorkflow`, “Workflow configuration doesn't meet the constraints of one or more actions.”.
        ///
        /// **What to do:** Go through the constraints of every action in the workflow and adjust its configuration
        /// to them.
        ///
        /// **Retry:** only after a fix: as it is, the same request fails again (inferred).
        ///
        /// **Effect:** none: repeating is safe (inferred).
        case invalidWorkflow

        /// The parameters of an action are invalid; the message gives the details of the validation.
        ///
        /// `invalidActionParams`, “The action parameters are invalid: {validation_details}.”.
        ///
        /// **What to do:** Review the documentation of the action's parameters, include every required field, and
        /// bring the values into the specified format and constraints.
        ///
        /// **Retry:** only after a fix: as it is, the same request fails again (inferred).
        ///
        /// **Effect:** none: repeating is safe (inferred).
        case invalidActionParams

        // MARK: Authorization

        /// The request headers lack the Account API token.
        ///
        /// `accountApiTokenRequired`, “Account API token is missing in request headers.”.
        ///
        /// **What to do:** Add the account-api-token header to the request, as the authorization page describes.
        ///
        /// **Retry:** only after a fix: as it is, the same request fails again (inferred).
        ///
        /// **Effect:** none: repeating is safe (inferred).
        case accountApiTokenRequired

        /// The account-api-token in the request is not valid.
        ///
        /// `invalidAccountApiToken`, “The provided account-api-token is invalid.”.
        ///
        /// **What to do:** Look up on the platform which account-api-token is current, and send that one.
        ///
        /// **Retry:** only after a fix: as it is, the same request fails again (inferred).
        ///
        /// **Effect:** none: repeating is safe (inferred).
        case invalidAccountApiToken

        /// The request headers lack the identification token.
        ///
        /// `identificationTokenRequired`, “Identification token is missing in request headers.”.
        ///
        /// **What to do:** Add the identification-token header to the request, as the authorization page describes.
        ///
        /// **Retry:** only after a fix: as it is, the same request fails again (inferred).
        ///
        /// **Effect:** none: repeating is safe (inferred).
        case identificationTokenRequired

        /// The identification-token in the request is not valid.
        ///
        /// `invalidIdentificationToken`, “The provided identification-token is invalid.”.
        ///
        /// **What to do:** Look up on the platform which identification-token your LinkedIn account has, and send
        /// that one.
        ///
        /// **Retry:** only after a fix: as it is, the same request fails again (inferred).
        ///
        /// **Effect:** none: repeating is safe (inferred).
        case invalidIdentificationToken

        // MARK: Subscription

        /// The LinkedIn account has no active seat available.
        ///
        /// `noActiveSeats`, “No active seats available for this LinkedIn account.”.
        ///
        /// **What to do:** Add seats, renew the subscription of the existing seats, or look for payment issues on
        /// the platform.
        ///
        /// **Retry:** only after a fix: as it is, the same request fails again (inferred).
        ///
        /// **Effect:** none: repeating is safe (inferred).
        case noActiveSeats

        /// The workflow contains actions that require a Plus seat for the LinkedIn account.
        ///
        /// `plusSeatRequired`, “Some actions in this workflow require a Plus seat for your LinkedIn account.”.
        ///
        /// **What to do:** Upgrade the seat plan of this LinkedIn account to Plus on the platform.
        ///
        /// **Retry:** only after a fix: as it is, the same request fails again (inferred).
        ///
        /// **Effect:** none: repeating is safe (inferred).
        case plusSeatRequired

        /// In the vendor's cloud browser the LinkedIn account is signed out.
        ///
        /// `linkedinAccountSignedOut`, “This LinkedIn account has been signed out in our cloud browser.”.
        ///
        /// **What to do:** Go to the platform and sign this LinkedIn account in again; find out which actions of
        /// the workflow were done before you repeat it (inferred).
        ///
        /// **Retry:** only after a fix: as it is, the same request fails again (inferred).
        ///
        /// **Effect:** possible: repeating could do it twice (inferred).
        ///
        /// This may be needed periodically: LinkedIn occasionally signs accounts out after extended periods of use.
        ///
        /// The document does not say at which point of a workflow the account was found to be signed out.
        case linkedinAccountSignedOut

        /// The LinkedIn account is set to a language that is not supported at present.
        ///
        /// `languageNotSupported`, “This LinkedIn account uses a language that is not currently supported.”.
        ///
        /// **What to do:** Write to support@linkedapi.io; the vendor will add support for the language.
        ///
        /// **Retry:** only after a fix: as it is, the same request fails again (inferred).
        ///
        /// **Effect:** none: repeating is safe (inferred).
        ///
        /// All popular languages are supported.
        case languageNotSupported
    }
}

extension LinkedAPI.Code {
    /// The table that the cases stand for.
    public static var catalog: ErrataRuntime.Catalog { .init(tableLiterals) }

    @inline(never)
    private static var tableLiterals: ErrataRuntime.PackedTable.Literals {
        ErrataRuntime.PackedTable.Literals(
            text: """
                invalidWorkflowinvalidWorkflowWorkflow configuration doesn't meet the constraints of one or more actions.The workflow's configuration breaks constraints of at least one of its actions.Go through the constraints of every action in the workflow and adjust its configuration to them.kindactorretry.verdicteffect{\"status\":\"failed\",\"error\":{\"type\":\"invalidWorkflow\",\"message\":\"Workflow configuration doesn't meet the constraints of one or more actions.\"}}automationscenariomisconfigured steps\
                invalidActionParamsinvalidActionParamsThe action parameters are invalid: {validation_details}.The parameters of an action are invalid; the message gives the details of the validation.Review the documentation of the action's parameters, include every required field, and bring the values into the specified format and constraints.kindactorretry.verdicteffect{\"status\":\"failed\",\"error\":{\"type\":\"invalidActionParams\",\"message\":\"The action parameters are invalid: {validation_details}.\"}}validation failedmissing fieldbad value\
                accountApiTokenRequiredaccountApiTokenRequiredAccount API token is missing in request headers.The request headers lack the Account API token.Add the account-api-token header to the request, as the authorization page describes.kindactorretry.verdicteffect{\"status\":\"failed\",\"error\":{\"type\":\"accountApiTokenRequired\",\"message\":\"Account API token is missing in request headers.\"}}no api tokenforgot the account tokenauthorization\
                invalidAccountApiTokeninvalidAccountApiTokenThe provided account-api-token is invalid.The account-api-token in the request is not valid.Look up on the platform which account-api-token is current, and send that one.kindactorretry.verdicteffect{\"status\":\"failed\",\"error\":{\"type\":\"invalidAccountApiToken\",\"message\":\"The provided account-api-token is invalid.\"}}wrong api tokentoken revokedkey rejected\
                identificationTokenRequiredidentificationTokenRequiredIdentification token is missing in request headers.The request headers lack the identification token.Add the identification-token header to the request, as the authorization page describes.kindactorretry.verdicteffect{\"status\":\"failed\",\"error\":{\"type\":\"identificationTokenRequired\",\"message\":\"Identification token is missing in request headers.\"}}no identification tokenwhich LinkedIn accountauthorization\
                invalidIdentificationTokeninvalidIdentificationTokenThe provided identification-token is invalid.The identification-token in the request is not valid.Look up on the platform which identification-token your LinkedIn account has, and send that one.kindactorretry.verdicteffect{\"status\":\"failed\",\"error\":{\"type\":\"invalidIdentificationToken\",\"message\":\"The provided identification-token is invalid.\"}}wrong identification tokenid token rejected\
                noActiveSeatsnoActiveSeatsNo active seats available for this LinkedIn account.The LinkedIn account has no active seat available.Add seats, renew the subscription of the existing seats, or look for payment issues on the platform.No active seat is available for this LinkedIn account. The operator of this service has to add or renew one.kindactorretry.verdicteffect{\"status\":\"failed\",\"error\":{\"type\":\"noActiveSeats\",\"message\":\"No active seats available for this LinkedIn account.\"}}subscription expiredunpaidcredit card declinedpayment failedtrial endedbank accountlicenserenew the plan\
                plusSeatRequiredplusSeatRequiredSome actions in this workflow require a Plus seat for your LinkedIn account.The workflow contains actions that require a Plus seat for the LinkedIn account.Upgrade the seat plan of this LinkedIn account to Plus on the platform.This needs a Plus seat for the LinkedIn account.kindactorretry.verdicteffect{\"status\":\"failed\",\"error\":{\"type\":\"plusSeatRequired\",\"message\":\"Some actions in this workflow require a Plus seat for your LinkedIn account.\"}}pro planbetter planpremium featureupgrade the seat\
                linkedinAccountSignedOutlinkedinAccountSignedOutThis LinkedIn account has been signed out in our cloud browser.In the vendor's cloud browser the LinkedIn account is signed out.Go to the platform and sign this LinkedIn account in again; find out which actions of the workflow were done before you repeat it.The LinkedIn account is signed out and must be signed in again.kindactorretry.verdicteffectresolutionThis may be needed periodically: LinkedIn occasionally signs accounts out after extended periods of use.The document does not say at which point of a workflow the account was found to be signed out.{\"status\":\"failed\",\"error\":{\"type\":\"linkedinAccountSignedOut\",\"message\":\"This LinkedIn account has been signed out in our cloud browser.\"}}logged outsession expiredsign in againreconnect LinkedIndisconnected accountrelogin\
                languageNotSupportedlanguageNotSupportedThis LinkedIn account uses a language that is not currently supported.The LinkedIn account is set to a language that is not supported at present.Write to support@linkedapi.io; the vendor will add support for the language.kindretry.verdicteffectAll popular languages are supported.{\"status\":\"failed\",\"error\":{\"type\":\"languageNotSupported\",\"message\":\"This LinkedIn account uses a language that is not currently supported.\"}}interface languageforeign interfaceGermanFrenchSpanishItalianPortugueseDutchPolishRussianTurkishArabicChineseJapaneseKoreanHindiEnglish\
                commonCommon\
                authorizationAuthorization\
                subscriptionSubscription\
                global-errorsLinked API: Global errors2026-11-20\
                failed/error/type/status/error/messageresponseThe body of a failed request.\
                statuserrortypemessage\
                linked-apilinked-apiLinked APILinkedAPIThe Account API runs workflows of actions on a LinkedIn account. This catalog holds its global errors, which concern a request as a whole.Write to support@linkedapi.io; the document gives the address for accounts in an unsupported language.These are the global request-level errors that may occur with the Account API. The errors of a single action stand on that action's own API page and are not in this catalog.The document gives no HTTP status, no request id and no retry delay for any error.The document says nothing about rate limits, about an idempotency header, or about whether errors cost anything.headeraccount-api-tokenThe Account API token, described on the authorization page; the current one is on the platform.headeridentification-tokenThe identification token of the LinkedIn account, described on the authorization page; it is on the platform.
                """,
            words: #"""
                5000O0004000L900?90000000000:000c1000000m1000000m1003000m1001000020010001200\#
                0000000000000000000000000000000000000000000000000000000000009d]C7l0000H0000000000000000000000000W_k=]Z0000=00000000000000000000000000000000000001bL4000000?0000000000000000000000000jUS7291000D000000000000052^0ZL0000K021UUW70000C00000000000000000000000000000000000008[kXfc0000@00000000000000000000000000000000000003dQWb?0000G0dOabLF0000F0000000000000000000000000F4DAeS0000J0000000000000\#
                2200V200:300^300B400f400I5002600W600A7003800D800U800f800l800\#
                00000000Q40010000000@000@000<100@100Q10000002000000000000000000000000000400050006000>0007000000000000000000000001000?200000000003000;0009000D000\#
                W7000000Q40010000000D000D000i000J100C20000002000000000000000000000000000400050006000>00070000000000000000000000010000200000000003000B000>000:000\#
                b?000000R40020000000H000H000a000`000F10000002000000000000000000000000000400050006000>0007000000000000000000000001000l100000000003000=000I000>000\#
                LF000000250020000000G000G000[000c000?10000002000000000000000000000000000400050006000>0007000000000000000000000001000e100000000003000@000>000=000\#
                ZL000000R40020000000L000L000d000c000I10000002000000000000000000000000000400050006000>00070000000000000000000000010003200000000003000H000G000>000\#
                eS000000250020000000K000K000^000f000Q10000002000000000000000000000000000400050006000>0007000000000000000000000001000l100000000002000K000B000\#
                ]Z000000;50030000000>000>000e000c000U100]1002000000000000000000000000000400050006000>0007000000000000000000000001000f100000000008000E0007000E000?000<000=0008000?000\#
                fc000000;50030000000A000A000=100A1008100a0002000000000000000000000000000400050006000>0007000000000000000000000001000A2000000000040009000<000@000A000\#
                7l000000990030000000I000I00001002100320001002000000000000000000000000000500050006000>0007000;00000000000000000002000Y100O1001000<200000000006000;000@000>000C000E0008000\#
                29100000<60030000000E000E0007100<100=1000000200000000000000000000000000030005000>000700000000000000000001000U0001000?20000000000A000C000B0007000700080008000;0006000700080008000700080009000700060008000\#
                GB100000700070000000000000000000000000000000000000000000000000000000\#
                SB100000>000>0000000000000000000000000000000000000000000000000000000\#
                mB100000=000=0000000000000000000000000000000000000000000000000000000\#
                EC100000>000J0000000;000\#
                5D100000100070004020500000000000<0008000?0000000000000009000N000000000000000\#
                @E10000050001020100000007000302060000000500000008000\#
                VE100000;000;000;000:0000000;20000000000W1003000^200C100a10000000000000020007000B000P100000000007000E000^10000000000
                """#
        )
    }
}
