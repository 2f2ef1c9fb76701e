// The codes of Linq, made by Errata from the spec `linq`.
// Do not edit: change the spec.

@_exported public import ErrataRuntime

/// The error codes of Linq.
///
/// The numeric error codes of the Linq messaging API, in five ranges.
public enum Linq: ErrataRuntime.ErrorCatalog {
    /// The codes, one case each; a code that is newer than this table has none.
    ///
    /// ## Topics
    ///
    /// ### Client/Request Errors, 1000–1999
    ///
    /// - ``missingRequiredField``
    /// - ``phoneNumberMustBeInE164Format``
    /// - ``invalidRequestBody``
    /// - ``invalidMessageContent``
    /// - ``invalidParameterValue``
    /// - ``cannotUpdateDirectMessageChats``
    /// - ``rateLimitExceeded``
    ///
    /// ### Resource Errors, 2000–2999
    ///
    /// - ``chatNotFound``
    /// - ``messageNotFound``
    /// - ``attachmentNotFound``
    /// - ``unauthorized``
    /// - ``accessDenied``
    /// - ``phoneNumberPermissionDenied``
    /// - ``attachmentNotReady``
    /// - ``recipientNotAllowed``
    /// - ``chatIsStillBeingCreated``
    /// - ``webhookSubscriptionNotFound``
    /// - ``featureNotAvailable``
    /// - ``contactCardNotFound``
    /// - ``chatIsUnavailable``
    /// - ``contactCardAlreadyExists``
    /// - ``operationConflictsWithCurrentState``
    ///
    /// ### Server Errors, 3000–3999
    ///
    /// - ``serverConnectionError``
    /// - ``serverOperationFailed``
    /// - ``serviceConnectionError``
    /// - ``serviceOperationFailed``
    /// - ``networkTimeout``
    /// - ``internalServerError``
    /// - ``maximumDeliveryAttemptsExceeded``
    ///
    /// ### Delivery Errors, 4000–4999
    ///
    /// - ``deliveryFailed``
    /// - ``phoneNotAvailable``
    /// - ``webhookDeliveryFailed``
    /// - ``serviceUnavailable``
    ///
    /// ### Attachment/File Errors, 5000–5999
    ///
    /// - ``fileUploadFailed``
    /// - ``fileDownloadFailed``
    /// - ``failedToGenerateFileURL``
    /// - ``invalidFileType``
    /// - ``fileTooLarge``
    /// - ``contentTypeMismatch``
    /// - ``failedToDownloadImageFromTheProvidedURL``
    #if hasAttribute(nonexhaustive)
    @nonexhaustive
    #endif
    public enum Code: ErrataRuntime.ErrorCode {
        // MARK: Client/Request Errors, 1000–1999

        /// A field that the endpoint requires is absent from the request.
        ///
        /// `1001`, “Missing required field”, HTTP 400.
        ///
        /// **What to do:** Look up the endpoint's required fields in the API documentation and send all of them.
        ///
        /// **Retry:** only after a fix: as it is, the same request fails again (its category's rule).
        ///
        /// **Effect:** none: repeating is safe (inferred).
        case missingRequiredField

        /// A phone number in the request is not written in E.164 format.
        ///
        /// `1002`, “Phone number must be in E.164 format”, HTTP 400.
        ///
        /// **What to do:** Write the number with a + prefix and its country code, for example +14155551234.
        ///
        /// **Retry:** only after a fix: as it is, the same request fails again (its category's rule).
        ///
        /// **Effect:** none: repeating is safe (inferred).
        case phoneNumberMustBeInE164Format

        /// The body of the request could not be accepted.
        ///
        /// `1003`, “Invalid request body”, HTTP 400.
        ///
        /// **What to do:** Check that the body is valid JSON and send it with Content-Type: application/json.
        ///
        /// **Retry:** only after a fix: as it is, the same request fails again (its category's rule).
        ///
        /// **Effect:** none: repeating is safe (inferred).
        case invalidRequestBody

        /// The content of the message is not acceptable.
        ///
        /// `1004`, “Invalid message content”, HTTP 400.
        ///
        /// **What to do:** Fill the parts array with valid parts only (text, media or link), and send a link part
        /// alone.
        ///
        /// **Retry:** only after a fix: as it is, the same request fails again (its category's rule).
        ///
        /// **Effect:** none: repeating is safe (inferred).
        ///
        /// **Limit:** at most 1 part in a message that has a link part.
        case invalidMessageContent

        /// A parameter has a value that the API does not accept.
        ///
        /// `1005`, “Invalid parameter value”, HTTP 400.
        ///
        /// **What to do:** Compare the parameter with the API specification and correct its value.
        ///
        /// **Retry:** only after a fix: as it is, the same request fails again (its category's rule).
        ///
        /// **Effect:** none: repeating is safe (inferred).
        case invalidParameterValue

        /// The request tried to update a direct message chat; updates exist for group chats only.
        ///
        /// `1006`, “Cannot update direct message chats”, HTTP 409.
        ///
        /// **What to do:** Send updates to group chats only.
        ///
        /// **Retry:** only after a fix: as it is, the same request fails again (its category's rule).
        ///
        /// **Effect:** none: repeating is safe (inferred).
        case cannotUpdateDirectMessageChats

        /// Requests came faster than the rate limit allows.
        ///
        /// `1007`, “Rate limit exceeded”, HTTP 429.
        ///
        /// **What to do:** Wait until the limit resets; retry_after in the answer says how many seconds that takes.
        /// Contact support if higher limits are needed.
        ///
        /// **Retry:** only once the rate limit's window has reset; the server says when (/error/retry_after).
        ///
        /// **Effect:** none: repeating is safe (inferred).
        ///
        /// The wait for the reset overrides the general rule of the 1xxx range, which is not to retry.
        ///
        /// The vendor's Rate Limits page has more.
        case rateLimitExceeded

        // MARK: Resource Errors, 2000–2999

        /// No chat has the given ID.
        ///
        /// `2001`, “Chat not found”, HTTP 404.
        ///
        /// **What to do:** Check that the chat ID is the correct UUID, as POST or GET /v3/chats returned it.
        ///
        /// **Retry:** only after a fix: as it is, the same request fails again (its category's rule).
        ///
        /// **Effect:** none: repeating is safe (inferred).
        case chatNotFound

        /// The message was not found.
        ///
        /// `2002`, “Message not found”, HTTP 404.
        ///
        /// **What to do:** Check the message ID, and that you have access to its chat.
        ///
        /// **Retry:** only after a fix: as it is, the same request fails again (its category's rule).
        ///
        /// **Effect:** none: repeating is safe (inferred).
        case messageNotFound

        /// The attachment was not found.
        ///
        /// `2003`, “Attachment not found”, HTTP 404.
        ///
        /// **What to do:** Check the attachment ID, and finish each upload before its presigned URL expires.
        ///
        /// **Retry:** only after a fix: as it is, the same request fails again (its category's rule).
        ///
        /// **Effect:** none: repeating is safe (inferred).
        ///
        /// Presigned URLs expire; the document does not say after how long.
        case attachmentNotFound

        /// The request carries no valid Bearer token.
        ///
        /// `2004`, “Unauthorized”, HTTP 401.
        ///
        /// **What to do:** Send a valid Bearer token in the Authorization header.
        ///
        /// **Retry:** only after a fix: as it is, the same request fails again (its category's rule).
        ///
        /// **Effect:** none: repeating is safe (inferred).
        ///
        /// The vendor's Authentication page has more.
        case unauthorized

        /// The caller lacks permission for the resource.
        ///
        /// `2005`, “Access denied”, HTTP 403.
        ///
        /// **What to do:** Use a token that has access to the resource, or correct the reference to it (inferred).
        ///
        /// **Retry:** only after a fix: as it is, the same request fails again (its category's rule).
        ///
        /// **Effect:** none: repeating is safe (inferred).
        case accessDenied

        /// The account may not use this phone number.
        ///
        /// `2006`, “Phone number permission denied”, HTTP 403.
        ///
        /// **What to do:** Check that the phone is one that your account has been assigned.
        ///
        /// **Retry:** only after a fix: as it is, the same request fails again (its category's rule).
        ///
        /// **Effect:** none: repeating is safe (inferred).
        case phoneNumberPermissionDenied

        /// The attachment exists, but its processing has not finished.
        ///
        /// `2007`, “Attachment not ready”, HTTP 404.
        ///
        /// **What to do:** Give it a few seconds, then send the request again.
        ///
        /// **Retry:** yes, after 3 seconds (inferred: wait).
        ///
        /// **Effect:** none: repeating is safe (inferred).
        ///
        /// Overrides the general rule of the 2xxx range, which is not to retry.
        case attachmentNotReady

        /// The sandbox does not let you write to this recipient, who has not messaged you yet.
        ///
        /// `2008`, “Recipient not allowed”, HTTP 403.
        ///
        /// **What to do:** In the sandbox, have the recipient send you a message first, then send yours.
        ///
        /// **Retry:** only after a fix: as it is, the same request fails again (its category's rule).
        ///
        /// **Effect:** none: repeating is safe (inferred).
        case recipientNotAllowed

        /// The creation of the chat has not finished yet.
        ///
        /// `2009`, “The chat is still being created”, HTTP 409.
        ///
        /// **What to do:** Give it a few seconds, then send the request again.
        ///
        /// **Retry:** yes, after 3 seconds (inferred: wait).
        ///
        /// **Effect:** none: repeating is safe (inferred).
        ///
        /// Overrides the general rule of the 2xxx range, which is not to retry.
        case chatIsStillBeingCreated

        /// No webhook subscription has the given ID.
        ///
        /// `2010`, “Webhook subscription not found”, HTTP 404.
        ///
        /// **What to do:** Check the subscription ID against what POST or GET /v3/webhook-subscriptions returned.
        ///
        /// **Retry:** only after a fix: as it is, the same request fails again (its category's rule).
        ///
        /// **Effect:** none: repeating is safe (inferred).
        case webhookSubscriptionNotFound

        /// The feature is not enabled for you.
        ///
        /// `2011`, “Feature not available”, HTTP 403.
        ///
        /// **What to do:** Contact support to have the feature enabled.
        ///
        /// **Retry:** only after a fix: as it is, the same request fails again (its category's rule).
        ///
        /// **Effect:** none: repeating is safe (inferred).
        case featureNotAvailable

        /// The phone number has no active contact card.
        ///
        /// `2012`, “Contact card not found”, HTTP 404.
        ///
        /// **What to do:** Name a phone number that has an active contact card (inferred).
        ///
        /// **Retry:** only after a fix: as it is, the same request fails again (its category's rule).
        ///
        /// **Effect:** none: repeating is safe (inferred).
        case contactCardNotFound

        /// The chat can no longer be used, perhaps because it was left or deleted.
        ///
        /// `2013`, “This chat is unavailable”, HTTP 409.
        ///
        /// **What to do:** Stop using this chat and name another; once it has been left, no interaction with it is
        /// possible (inferred).
        ///
        /// **Retry:** no (inferred).
        ///
        /// **Effect:** none: repeating is safe (inferred).
        ///
        /// Overrides the general rule of the 2xxx range: nothing that can be fixed brings the chat back (inferred).
        case chatIsUnavailable

        /// The phone number already has a contact card.
        ///
        /// `2014`, “Contact card already exists”, HTTP 409.
        ///
        /// **What to do:** Update the existing card with PATCH instead.
        ///
        /// **Retry:** only after a fix: as it is, the same request fails again (its category's rule).
        ///
        /// **Effect:** none: repeating is safe (inferred).
        ///
        /// When the answer to an earlier creation was lost, this may be its success (inferred).
        case contactCardAlreadyExists

        /// The resource's current state rules the operation out, as when a message to be edited is already deleted.
        ///
        /// `2015`, “Operation conflicts with current state”, HTTP 409.
        ///
        /// **What to do:** Fetch the resource's state again, and retry if the operation still applies.
        ///
        /// **Retry:** it depends. Retry only after the resource's state has been fetched again, and only if the
        /// operation still makes sense in it (inferred: condition).
        ///
        /// **Effect:** none: repeating is safe (inferred).
        ///
        /// Overrides the general rule of the 2xxx range, which is not to retry.
        case operationConflictsWithCurrentState

        // MARK: Server Errors, 3000–3999

        /// A connection to the server failed.
        ///
        /// `3001`, “Server connection error”, HTTP 500.
        ///
        /// **What to do:** Retry after a wait of 1 to 5 seconds.
        ///
        /// **Retry:** yes, if doing it twice does no harm, with backoff from 1 to 5 seconds.
        ///
        /// **Effect:** possible: repeating could do it twice (inferred).
        case serverConnectionError

        /// An operation on the server failed.
        ///
        /// `3002`, “Server operation failed”, HTTP 500.
        ///
        /// **What to do:** Retry after a wait of 1 to 5 seconds. If it persists, contact support with the trace_id.
        ///
        /// **Retry:** yes, if doing it twice does no harm, with backoff from 1 to 5 seconds.
        ///
        /// **Effect:** possible: repeating could do it twice (inferred).
        case serverOperationFailed

        /// A connection to a service failed.
        ///
        /// `3003`, “Service connection error”, HTTP 500.
        ///
        /// **What to do:** Retry after a wait of 1 to 5 seconds.
        ///
        /// **Retry:** yes, if doing it twice does no harm, with backoff from 1 to 5 seconds.
        ///
        /// **Effect:** possible: repeating could do it twice (inferred).
        case serviceConnectionError

        /// An operation of a service failed.
        ///
        /// `3004`, “Service operation failed”, HTTP 500.
        ///
        /// **What to do:** Retry after a wait of 1 to 5 seconds. If it persists, contact support with the trace_id.
        ///
        /// **Retry:** yes, if doing it twice does no harm, with backoff from 1 to 5 seconds.
        ///
        /// **Effect:** possible: repeating could do it twice (inferred).
        case serviceOperationFailed

        /// The network did not answer in time.
        ///
        /// `3005`, “Network timeout”, HTTP 504.
        ///
        /// **What to do:** Wait briefly, then retry with exponential backoff from 1 to 30 seconds.
        ///
        /// **Retry:** yes, if doing it twice does no harm, with backoff from 1 to 30 seconds (its category's rule).
        ///
        /// **Effect:** possible: repeating could do it twice (inferred).
        ///
        /// The code's own text asks for "a short delay" without a number; the numbers are those of the 3xxx range.
        ///
        /// The request may have been carried out before the time ran out (inferred).
        case networkTimeout

        /// Something failed inside the server.
        ///
        /// `3006`, “Internal server error”, HTTP 500.
        ///
        /// **What to do:** Retry with exponential backoff from 1 to 30 seconds. If it persists, contact support
        /// with the trace_id.
        ///
        /// **Retry:** yes, if doing it twice does no harm, with backoff from 1 to 30 seconds (its category's rule).
        ///
        /// **Effect:** possible: repeating could do it twice (inferred).
        ///
        /// The code's own text gives no wait; the numbers are those of the 3xxx range.
        case internalServerError

        /// The server tried to deliver as often as it may and gave up.
        ///
        /// `3007`, “Maximum delivery attempts exceeded”, HTTP 500.
        ///
        /// **What to do:** Find out whether the recipient is available, and try again later.
        ///
        /// **Retry:** it depends. Retry later, and only once the recipient is known to be available; the server has
        /// already tried several times (inferred).
        ///
        /// **Effect:** possible: repeating could do it twice (inferred).
        ///
        /// Overrides the general rule of the 3xxx range, which is to retry with backoff.
        ///
        /// One of the attempts may have delivered (inferred).
        case maximumDeliveryAttemptsExceeded

        // MARK: Delivery Errors, 4000–4999

        /// The delivery did not succeed.
        ///
        /// `4001`, “Delivery failed”, HTTP 500.
        ///
        /// **What to do:** Send it again, unless delivering it twice would do harm. If it persists, contact support
        /// with the trace_id (inferred).
        ///
        /// **Retry:** yes, if doing it twice does no harm, after a wait; how long is not documented (Errata backs
        /// off from 1 second to 1 minute) (inferred).
        ///
        /// **Effect:** possible: repeating could do it twice (inferred).
        ///
        /// Sending again may deliver twice if the failed attempt got through (inferred).
        ///
        /// The document gives no wait.
        case deliveryFailed

        /// The phone could not be used for the delivery.
        ///
        /// `4002`, “Phone not available”, HTTP 500.
        ///
        /// **What to do:** Check whether the phone is connected.
        ///
        /// **Retry:** it depends. Retry only once the phone is connected again (inferred: condition).
        ///
        /// **Effect:** possible: repeating could do it twice (inferred).
        case phoneNotAvailable

        /// A webhook could not be delivered to its endpoint.
        ///
        /// `4003`, “Webhook delivery failed”, HTTP 500.
        ///
        /// **What to do:** See to it that the endpoint can be reached and answers with a 2xx status within 10
        /// seconds.
        ///
        /// **Retry:** only after a fix: as it is, the same request fails again (inferred).
        ///
        /// **Effect:** possible: repeating could do it twice (inferred).
        ///
        /// **Limit:** at most 10 seconds for the webhook endpoint to answer with 2xx.
        ///
        /// The vendor's Webhooks page has more.
        case webhookDeliveryFailed

        /// The service cannot be used at the moment.
        ///
        /// `4004`, “Service unavailable”, HTTP 503.
        ///
        /// **What to do:** Wait 30 seconds, then retry.
        ///
        /// **Retry:** yes, if doing it twice does no harm, after 30 seconds.
        ///
        /// **Effect:** possible: repeating could do it twice (inferred).
        case serviceUnavailable

        // MARK: Attachment/File Errors, 5000–5999

        /// A file could not be uploaded.
        ///
        /// `5001`, “File upload failed”, HTTP 500.
        ///
        /// **What to do:** Check the file against the size limits and upload it again.
        ///
        /// **Retry:** yes, if doing it twice does no harm, after a wait; how long is not documented (Errata backs
        /// off from 1 second to 1 minute).
        ///
        /// **Effect:** possible: repeating could do it twice (inferred).
        ///
        /// The size limits are on the vendor's Attachments page.
        ///
        /// The document gives no wait.
        case fileUploadFailed

        /// A file could not be downloaded from its URL.
        ///
        /// `5002`, “File download failed”, HTTP 500.
        ///
        /// **What to do:** Give a public HTTPS URL whose certificate is valid.
        ///
        /// **Retry:** only after a fix: as it is, the same request fails again (inferred).
        ///
        /// **Effect:** none: repeating is safe (inferred).
        case fileDownloadFailed

        /// No URL could be made for the file.
        ///
        /// `5003`, “Failed to generate file URL”, HTTP 500.
        ///
        /// **What to do:** Send the request again.
        ///
        /// **Retry:** yes, if doing it twice does no harm, after a wait; how long is not documented (Errata backs
        /// off from 1 second to 1 minute) (inferred).
        ///
        /// **Effect:** possible: repeating could do it twice (inferred).
        ///
        /// The document gives no wait.
        case failedToGenerateFileURL

        /// The file has a type that is not supported.
        ///
        /// `5004`, “Invalid file type”, HTTP 400.
        ///
        /// **What to do:** Use a supported type; JPEG, PNG, GIF, MP4 and PDF are among them.
        ///
        /// **Retry:** only after a fix: as it is, the same request fails again (inferred).
        ///
        /// **Effect:** none: repeating is safe (inferred).
        ///
        /// These are some of the supported types; the vendor lists them elsewhere.
        case invalidFileType

        /// The file is over the size limit.
        ///
        /// `5005`, “File too large”, HTTP 400.
        ///
        /// **What to do:** Make the file smaller or compress it, then upload it.
        ///
        /// **Retry:** only after a fix: as it is, the same request fails again (inferred).
        ///
        /// **Effect:** none: repeating is safe (inferred).
        ///
        /// The vendor documents its file size limits elsewhere.
        case fileTooLarge

        /// The extension in the URL does not fit the actual type of the file.
        ///
        /// `5006`, “Content type mismatch”, HTTP 400.
        ///
        /// **What to do:** Make the URL's extension agree with the file's real type, or use pre-upload.
        ///
        /// **Retry:** only after a fix: as it is, the same request fails again (inferred).
        ///
        /// **Effect:** none: repeating is safe (inferred).
        case contentTypeMismatch

        /// The image could not be fetched from the URL in the request.
        ///
        /// `5007`, “Failed to download image from the provided URL”, HTTP 400.
        ///
        /// **What to do:** Give a URL that anyone can reach and that answers with a valid image.
        ///
        /// **Retry:** only after a fix: as it is, the same request fails again (inferred).
        ///
        /// **Effect:** none: repeating is safe (inferred).
        case failedToDownloadImageFromTheProvidedURL
    }
}

extension Linq.Code {
    /// The table that the cases stand for.
    public static var catalog: ErrataRuntime.Catalog { .init(tableLiterals) }

    @inline(never)
    private static var tableLiterals: ErrataRuntime.PackedTable.Literals {
        ErrataRuntime.PackedTable.Literals(
            text: """
                1001missingRequiredFieldMissing required fieldA field that the endpoint requires is absent from the request.Look up the endpoint's required fields in the API documentation and send all of them.kindactoreffectforgot a fieldincomplete request\
                1002phoneNumberMustBeInE164FormatPhone number must be in E.164 formatA phone number in the request is not written in E.164 format.Write the number with a + prefix and its country code, for example +14155551234.Enter the phone number with a plus sign and its country code, for example +14155551234.kindactoreffectcountry codearea codedialing codeinternational numberplus signmalformed numbersms number\
                1003invalidRequestBodyInvalid request bodyThe body of the request could not be accepted.Check that the body is valid JSON and send it with Content-Type: application/json.kindactoreffectmalformed JSONsyntax errorparse errorwrong content type\
                1004invalidMessageContentInvalid message contentThe content of the message is not acceptable.Fill the parts array with valid parts only (text, media or link), and send a link part alone.kindactoreffectparts in a message that has a link partempty messagelink previewtext with a linksmsimessage parts\
                1005invalidParameterValueInvalid parameter valueA parameter has a value that the API does not accept.Compare the parameter with the API specification and correct its value.kindactoreffectbad valuevalidation\
                1006cannotUpdateDirectMessageChatsCannot update direct message chatsThe request tried to update a direct message chat; updates exist for group chats only.Send updates to group chats only.kindactoreffectrename a direct chatone on one chatadd a participantgroup titlegroup picture\
                1007rateLimitExceededRate limit exceededRequests came faster than the rate limit allows.Wait until the limit resets; retry_after in the answer says how many seconds that takes. Contact support if higher limits are needed.kindactoreffectThe wait for the reset overrides the general rule of the 1xxx range, which is not to retry.The vendor's Rate Limits page has more.throttledtoo many requestsslow downburst\
                2001chatNotFoundChat not foundNo chat has the given ID.Check that the chat ID is the correct UUID, as POST or GET /v3/chats returned it.kindactoreffectno such conversationunknown threadwrong chat id\
                2002messageNotFoundMessage not foundThe message was not found.Check the message ID, and that you have access to its chat.kindactoreffectno such messageunknown textmessage lost\
                2003attachmentNotFoundAttachment not foundThe attachment was not found.Check the attachment ID, and finish each upload before its presigned URL expires.kindactoreffectPresigned URLs expire; the document does not say after how long.no such filelost attachmentupload link expired\
                2004unauthorizedUnauthorizedThe request carries no valid Bearer token.Send a valid Bearer token in the Authorization header.kindactoreffectThe vendor's Authentication page has more.bearer tokentoken missingnot logged inapi key\
                2005accessDeniedAccess deniedThe caller lacks permission for the resource.Use a token that has access to the resource, or correct the reference to it.kindresolutionactoreffectno permissionforbiddenno privilegessomebody else's resource\
                2006phoneNumberPermissionDeniedPhone number permission deniedThe account may not use this phone number.Check that the phone is one that your account has been assigned.kindactoreffectsomebody else's numbersender numberline not minefrom number\
                2007attachmentNotReadyAttachment not readyThe attachment exists, but its processing has not finished.Give it a few seconds, then send the request again.kindactorretry.initialSecondseffectOverrides the general rule of the 2xxx range, which is not to retry.file still uploadingstill processingattachment pending\
                2008recipientNotAllowedRecipient not allowedThe sandbox does not let you write to this recipient, who has not messaged you yet.In the sandbox, have the recipient send you a message first, then send yours.kindactoreffecttest accounttrialrecipient must write firstopt incold outreachstrangeropted out\
                2009chatIsStillBeingCreatedThe chat is still being createdThe creation of the chat has not finished yet.Give it a few seconds, then send the request again.kindactorretry.initialSecondseffectOverrides the general rule of the 2xxx range, which is not to retry.new conversationjust createdchat not there yet\
                2010webhookSubscriptionNotFoundWebhook subscription not foundNo webhook subscription has the given ID.Check the subscription ID against what POST or GET /v3/webhook-subscriptions returned.kindactoreffectno such webhookhookcallbacklistener\
                2011featureNotAvailableFeature not availableThe feature is not enabled for you.Contact support to have the feature enabled.This feature is not enabled for this app. Its maker has to have it enabled.kindactoreffectbetafeature flagnot in my planswitch on\
                2012contactCardNotFoundContact card not foundThe phone number has no active contact card.Name a phone number that has an active contact card.kindresolutionactoreffectvcardno cardname and photo\
                2013chatIsUnavailableThis chat is unavailableThe chat can no longer be used, perhaps because it was left or deleted.Stop using this chat and name another; once it has been left, no interaction with it is possible.This chat is no longer available.kindresolutionactoreffectretry.verdictnotesOverrides the general rule of the 2xxx range: nothing that can be fixed brings the chat back.left the groupkicked out of the chatconversation closeddeleted chat\
                2014contactCardAlreadyExistsContact card already existsThe phone number already has a contact card.Update the existing card with PATCH instead.A contact card already exists.kindactoreffectnotesWhen the answer to an earlier creation was lost, this may be its success.vcard existssecond cardduplicate card\
                2015operationConflictsWithCurrentStateOperation conflicts with current stateThe resource's current state rules the operation out, as when a message to be edited is already deleted.Fetch the resource's state again, and retry if the operation still applies.Retry only after the resource's state has been fetched again, and only if the operation still makes sense in it.kindactorretry.conditioneffectOverrides the general rule of the 2xxx range, which is not to retry.edit a deleted messagerace conditionedit conflictstaleunsend\
                3001serverConnectionErrorServer connection errorA connection to the server failed.Retry after a wait of 1 to 5 seconds.kindactoreffectconnection lostconnection resetconnection problem\
                3002serverOperationFailedServer operation failedAn operation on the server failed.Retry after a wait of 1 to 5 seconds. If it persists, contact support with the trace_id.kindactoreffectbackend brokeoperation crashedserver trouble\
                3003serviceConnectionErrorService connection errorA connection to a service failed.Retry after a wait of 1 to 5 seconds.kindactoreffectconnection lostdependency downconnection problem\
                3004serviceOperationFailedService operation failedAn operation of a service failed.Retry after a wait of 1 to 5 seconds. If it persists, contact support with the trace_id.kindactoreffectbackend brokeoperation crashedservice trouble\
                3005networkTimeoutNetwork timeoutThe network did not answer in time.Wait briefly, then retry with exponential backoff from 1 to 30 seconds.kindactoreffectnotes.1The code's own text asks for \"a short delay\" without a number; the numbers are those of the 3xxx range.The request may have been carried out before the time ran out.timed outslow networkno response\
                3006internalServerErrorInternal server errorSomething failed inside the server.Retry with exponential backoff from 1 to 30 seconds. If it persists, contact support with the trace_id.kindactoreffectThe code's own text gives no wait; the numbers are those of the 3xxx range.crashbugbroke on their sideLinq is down\
                3007maximumDeliveryAttemptsExceededMaximum delivery attempts exceededThe server tried to deliver as often as it may and gave up.Find out whether the recipient is available, and try again later.Retry later, and only once the recipient is known to be available; the server has already tried several times.kindactorretry.verdictretry.conditioneffectnotes.1Overrides the general rule of the 3xxx range, which is to retry with backoff.One of the attempts may have delivered.gave upretries used upnever deliveredcould not be delivered\
                4001deliveryFailedDelivery failedThe delivery did not succeed.Send it again, unless delivering it twice would do harm. If it persists, contact support with the trace_id.kindactorretry.verdicteffectnotes.0resolutionSending again may deliver twice if the failed attempt got through.The document gives no wait.message not sentbouncedundeliveredtext never arrivedSMS failedimessage failed\
                4002phoneNotAvailablePhone not availableThe phone could not be used for the delivery.Check whether the phone is connected.Retry only once the phone is connected again.kindactorretry.conditioneffectphone offflight modedead batteryno signaliphone offlineairplane modeSIMmsisdn\
                4003webhookDeliveryFailedWebhook delivery failedA webhook could not be delivered to its endpoint.See to it that the endpoint can be reached and answers with a 2xx status within 10 seconds.kindactorretry.verdicteffectseconds for the webhook endpoint to answer with 2xxThe vendor's Webhooks page has more.hookcallbacklistenerendpoint timed outmy server did not answer\
                4004serviceUnavailableService unavailableThe service cannot be used at the moment.Wait 30 seconds, then retry.kindactoreffectdownoutagemaintenanceoverloadedhalf a minute\
                5001fileUploadFailedFile upload failedA file could not be uploaded.Check the file against the size limits and upload it again.kindactoreffectThe size limits are on the vendor's Attachments page.The document gives no wait.upload brokecannot attachcannot send a picture\
                5002fileDownloadFailedFile download failedA file could not be downloaded from its URL.Give a public HTTPS URL whose certificate is valid.kindactorretry.verdicteffectprivate linkself-signed certificatelink behind a loginhttp link\
                5003failedToGenerateFileURLFailed to generate file URLNo URL could be made for the file.Send the request again.kindactorretry.verdicteffectThe document gives no wait.no download linkpresigned URLcreate a link\
                5004invalidFileTypeInvalid file typeThe file has a type that is not supported.Use a supported type; JPEG, PNG, GIF, MP4 and PDF are among them.Files of this type cannot be sent.kindactorretry.verdicteffectThese are some of the supported types; the vendor lists them elsewhere.unsupported formatgifHEICwebpbmptiffmp4mp3DOCXSVGMOVEXEZIPfile extension\
                5005fileTooLargeFile too largeThe file is over the size limit.Make the file smaller or compress it, then upload it.The file is too large. Choose a smaller one.kindactorretry.verdicteffectThe vendor documents its file size limits elsewhere.too bigmegabytesvideo too longsize limit\
                5006contentTypeMismatchContent type mismatchThe extension in the URL does not fit the actual type of the file.Make the URL's extension agree with the file's real type, or use pre-upload.kindactorretry.verdicteffectwrong extensionMIME typerenamed filepng named jpg\
                5007failedToDownloadImageFromTheProvidedURLFailed to download image from the provided URLThe image could not be fetched from the URL in the request.Give a URL that anyone can reach and that answers with a valid image.The image could not be fetched from its address. Use one that anyone can open.kindactorretry.verdicteffectpicturephotoprivate linkbroken imagelink behind a login\
                clientClient/Request Errors10001999The request cannot be accepted as it was sent. Do not retry; fix the request.\
                resourceResource Errors20002999Something that the request needs or names is missing, barred or in the wrong state. Do not retry; fix the authentication or the reference to the resource.\
                serverServer Errors30003999A transient failure on the vendor's side. Retry with exponential backoff that starts at 1 second and goes up to 30 seconds.The vendor's official SDKs retry these by themselves.effect\
                deliveryDelivery Errors40004999Something could not be delivered. Whether to retry depends on the cause.Retry only when the cause of the failed delivery allows it.effect\
                attachmentAttachment/File Errors50005999A file could not be uploaded, fetched or accepted. Whether to retry depends on the cause.Retry only when the cause of the trouble with the file allows it.\
                errorsLinq API: error codes2026-11-20\
                /error/code/success/error/message/trace_id/error/retry_afterresponseEvery API error is a JSON object with success set to false, a nested error object and a trace_id at the top level.The error object holds retry_after, an integer number of seconds to wait before retrying, on 429 responses.The document's example body is cut down to two lines: the message \"Missing required field\" and the trace_id 2eff5df5c6f688733c007523c4d61cd9. Where code and message stand in the error object is therefore a reading.codemessage\
                successerrortrace_idcodemessageretry_after\
                linqlinqLinqLinqv3The numeric error codes of the Linq messaging API, in five ranges.Contact Linq support, and always quote the trace_id of the error response.The vendor's Debugging page tells more about trace IDs.The document names no version; v3 is read from the endpoint paths that it mentions.versionsummaryRequests are limited; over the limit, the answer is 429 with code 1007 and retry_after in seconds. The document gives no amount and points to the vendor's Rate Limits page; contact support for higher ones.headerAuthorizationSend a valid Bearer token; without one the answer is 401 with code 2004.
                """,
            words: #"""
                5000o1006000ZP00IP0000000000X000C6000000k6000000k6005000k6001000070010001700\#
                000000000000?b6;@j000040000000000000<:A>0^000040WZU]BY200040000000000000LJB]ad100040000000000000000000000000000000000000000000000000000000000000000000000000B\h5H7100040SE2R[H200040::Rb9V000040000000000000=:8AZa000040R7:EPD2000401h1100000040000000000000000000000000000000000000000000000000Fldd4J100040@o3;jn000040NbCch12000406PSHXE0000402PUi`3000040EmgoEE1000407a0:nI0000408?IdDP000040JSm8T[100040000000000000000000000000Ka[i;_1000400000000000000000000000005eAFJB000040OWX`h7200040000000000000HXmQ8U10004000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000045Ei`=000040000000000000I]FY]X100040000000000000000000000000000000000000A9FjZ3100040000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000CQ\0D;100040000000000000000000000000000000000000000000000000VN_@kT2000400000000000000000000000000000000000000000000000000000000000000000000000000000000000009c0iJS000040MbnNXi100040000000000000000000000000000000000000000000000000>BnbKe000040000000000000Xjc[I]200040000000000000000000000000000000000000000000000000000000000000000000000000000000000000TdDh?L200040U_OHOO200040000000000000D2ZCD>1000400000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000003:F20:000040000000000000000000000000000000000000000000000000000000000000G7l8AR100040Qo>fgA200040000000000000000000000000;d6`NZ000040P^U>:<200040000000000000\#
                2700T700;800_800I900k900P:006;00Y;00<<00`<00E=00j=00N>003?00Z?00?@00c@00GA00kA00SB008C00_C00BD00eD00HE00kE00QF006G00_G00JH003I00_I00DJ00iJ00NK003L00cL00IM00nM00TN00eN006O00IO00[O00lO002P00\#
                00000000Q410100000005000E000G000o000F10000000000000000000000000000001000@6003000500060007000000000000000000000000000000000002000?000C000\#
                `3000000Q510100000005000N000U000n000A100H1000000000000000000000000001000@6003000500060007000000000000000000000000000000000007000=000:000=000E000:000A000;000\#
                0:000000Q410100000005000C000E000_000C10000000000000000000000000000001000@6003000500060007000000000000000000000000000000000004000?000=000<000C000\#
                `=000000Q410100000005000F000H000^000N10000000000000000000000000000001000@60030005000600070000000000000001000X000000000002000000000000000000000005000>000=000A0004000?000\#
                JB000000Q410100000005000F000H000f000810000000000000000000000000000001000@6003000500060007000000000000000000000000000000000002000:000;000\#
                XE000000\410100000005000O000S000G100R00000000000000000000000000000001000I6003000500060007000000000000000000000000000000000005000E000@000B000<000>000\#
                nI000000Z610100000005000B000D000a00062000000;000000000000000000000001000]600300050006000700000000000000000002000L100X0000000000000004000:000B000:0006000\#
                DP000000T410200000005000=000?000J000B10000000000000000000000000000001000D6003000500060007000000000000000000000000000000000003000E000?000>000\#
                JS000000T410200000005000@000B000K000l00000000000000000000000000000001000D6003000500060007000000000000000000000000000000000003000@000=000=000\#
                9V000000T410200000005000C000E000N000B10000000000000000000000000000001000D60030005000600070000000000000000000100011000000000000003000=000@000D000\#
                NZ0000002510200000005000=000=000[000g00000000000000000000000000000001000A600300050006000700000000000000000001000[0000000000000004000=000>000>0008000\#
                0^0000003510200000005000=000>000^000=10000000000000000000000000000001000C60040005000;00060007000000000000000000000000000000000004000>000:000>000I000\#
                Za0000003510200000005000L000O000[000110000000000000000000000000000001000C6003000500060007000000000000000000000000000000000004000G000>000>000<000\#
                Ke000000^610200000005000C000E000l000d00000003000i^0000000000000000001000D600400050006000E00070000000000000000000100051000000000000003000E000A000C000\#
                @j0000008510200000005000D000F000D100>10000000000000000000000000000001000C6003000500060007000000000000000000000000000000000007000=0006000K0007000>0009000:000\#
                jn000000^610200000005000H000P000_000d00000003000i^0000000000000000001000I600400050006000E00070000000000000000000100051000000000000003000A000=000C000\#
                Z3100000T410200000005000L000O000Z000G10000000000000000000000000000001000D6003000500060007000000000000000000000000000000000004000@000500090009000\#
                H71000008510200000005000D000F000T000]000<1000000000000000000000000001000C60030005000600070000000000000000000000000000000000040005000=000?000:000\#
                D;100000T410200000005000D000G000]000e00000000000000000000000000000001000D60040005000;0006000700000000000000000000000000000000000300060008000?000\#
                D>100000T410200000005000B000I0008100R100R0001000000000000000000000001000I60060005000;00060007000>000600000000000000000001000N1000000000000004000?000G000D000=000\#
                EE100000W410200000005000I000L000]000]000O0000000000000000000000000001000I6004000500060007000600000000000000000001000:1000000000000003000=000<000?000\#
                4J100000V410200000005000S000W000Y100<100000040000000000000000000a1001000I600400050006000@00070000000000000000000100051000000000000005000G000?000>00060007000\#
                AR100000_:10300000005000F000H000S000V00000003000Y?0000009>10000000001000d7003000500060007000000000000000000000000000000000003000@000A000C000\#
                8U100000`:10300000005000F000H000S000I10000003000Y?0000009>10000000001000d7003000500060007000000000000000000000000000000000003000>000B000?000\#
                ]X100000_:10300000005000G000I000R000V00000003000Y?0000009>10000000001000d7003000500060007000000000000000000000000000000000003000@000@000C000\#
                T[100000`:10300000005000G000I000R000I10000003000Y?0000009>10000000001000d7003000500060007000000000000000000000000000000000003000>000B000@000\#
                ;_100000]:10300000005000?000@000T000810000000000000000000000000000001000h7004000500060007000800000000000000000002000X100o0000000000000003000:000=000<000\#
                ad100000`:10300000005000D000F000T000X10000000000000000000000000000001000d700300050006000700000000000000000001000<100000000000000400060004000D000=000\#
                Xi100000?910300000005000P000S000l0002100000040000000000000000000_1001000d700600050006000>000@0007000800000000000000000002000>100X00000000000000040008000@000@000G000\#
                h1200000_:10400000005000?000@000N000\10000003000000000000000000000001000d700600050006000>00070008000;000000000000000000020003100L0000000000000006000A0008000<000C000;000@000\#
                h7200000?910400000005000B000D000^000V000000040000000000000000000^0001000d700400050006000@0007000000000000000000000000000000000008000:000<000=000:000?000>00040007000\#
                :<2000008910400000005000F000H000b000L10000002000000000000000000000001000d700400050006000>00070000000000000001000d00000000000;00000001000U0000000000000005000500090009000C000I000\#
                gA200000_:10400000005000C000D000Z000M00000003000aD7000000000000000001000g700300050006000700000000000000000000000000000000000500050007000<000;000>000\#
                PD200000`810500000005000A000C000N000l00000003000000000000000000000001000d700300050006000700000000000000000002000f000L0000000000000003000=000>000F000\#
                [H200000Q410500000005000C000E000]000d00000002000000000000000000000001000d700400050006000>0007000000000000000000000000000000000004000=000H000D000:000\#
                ?L200000`:10500000005000H000L000S000H00000003000000000000000000000001000d700400050006000>000700000000000000000001000L0000000000000003000A000>000>000\#
                OO200000Q510500000005000@000B000[0002100S0002000000000000000000000001000@600400050006000>0007000000000000000000010008100000000000000>000C000400050005000400050004000400050004000400040004000?000\#
                kT200000Q510500000005000=000?000Q000f000]0002000000000000000000000001000@600400050006000>000700000000000000000001000e00000000000000040008000:000?000;000\#
                BY200000Q410500000005000D000F0003100=10000002000000000000000000000001000@600400050006000>0007000000000000000000000000000000000004000@000:000=000>000\#
                I]200000Q510500000005000X000_000l0006100?1002000000000000000000000001000@600400050006000>000700000000000000000000000000000000000500080006000=000=000D000\#
                Cc2000007000F00050005000>1002000000000000000000000000000000000000000\#
                3e2000009000@00050005000K2002000000000000000000000000000000000000000\#
                lg2000007000>00050005000l1003000Y?000000aD700000000020001000f000100070000000\#
                =k2000009000@00050005000910040000000000000000000l00020000000100070000000\#
                em200000;000G00050005000J1004000000000000000000021000000000000000000\#
                g03000007000F0000000;000\#
                L1300000300000005020604070000000<0009000?000:000C00000009000c1002000\100G3002000500080000000\#
                N930000070001030100000008000403060000000900000005000000080000000<000\#
                8:30000050005000500050003000310000000000;1002000h000D100200080008000100000000000000000000000>30000000000000010007000>000910000000000
                """#
        )
    }
}
