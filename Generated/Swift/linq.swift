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
                1001missingRequiredFieldMissing required fieldA field that the endpoint requires is absent from the request.Look up the endpoint's required fields in the API documentation and send all of them.kindactoreffect\
                1002phoneNumberMustBeInE164FormatPhone number must be in E.164 formatA phone number in the request is not written in E.164 format.Write the number with a + prefix and its country code, for example +14155551234.Enter the phone number with a plus sign and its country code, for example +14155551234.kindactoreffect\
                1003invalidRequestBodyInvalid request bodyThe body of the request could not be accepted.Check that the body is valid JSON and send it with Content-Type: application/json.kindactoreffect\
                1004invalidMessageContentInvalid message contentThe content of the message is not acceptable.Fill the parts array with valid parts only (text, media or link), and send a link part alone.kindactoreffectparts in a message that has a link part\
                1005invalidParameterValueInvalid parameter valueA parameter has a value that the API does not accept.Compare the parameter with the API specification and correct its value.kindactoreffect\
                1006cannotUpdateDirectMessageChatsCannot update direct message chatsThe request tried to update a direct message chat; updates exist for group chats only.Send updates to group chats only.kindactoreffect\
                1007rateLimitExceededRate limit exceededRequests came faster than the rate limit allows.Wait until the limit resets; retry_after in the answer says how many seconds that takes. Contact support if higher limits are needed.kindactoreffectThe wait for the reset overrides the general rule of the 1xxx range, which is not to retry.The vendor's Rate Limits page has more.\
                2001chatNotFoundChat not foundNo chat has the given ID.Check that the chat ID is the correct UUID, as POST or GET /v3/chats returned it.kindactoreffect\
                2002messageNotFoundMessage not foundThe message was not found.Check the message ID, and that you have access to its chat.kindactoreffect\
                2003attachmentNotFoundAttachment not foundThe attachment was not found.Check the attachment ID, and finish each upload before its presigned URL expires.kindactoreffectPresigned URLs expire; the document does not say after how long.\
                2004unauthorizedUnauthorizedThe request carries no valid Bearer token.Send a valid Bearer token in the Authorization header.kindactoreffectThe vendor's Authentication page has more.\
                2005accessDeniedAccess deniedThe caller lacks permission for the resource.Use a token that has access to the resource, or correct the reference to it.kindresolutionactoreffect\
                2006phoneNumberPermissionDeniedPhone number permission deniedThe account may not use this phone number.Check that the phone is one that your account has been assigned.kindactoreffect\
                2007attachmentNotReadyAttachment not readyThe attachment exists, but its processing has not finished.Give it a few seconds, then send the request again.kindactorretry.initialSecondseffectOverrides the general rule of the 2xxx range, which is not to retry.\
                2008recipientNotAllowedRecipient not allowedThe sandbox does not let you write to this recipient, who has not messaged you yet.In the sandbox, have the recipient send you a message first, then send yours.kindactoreffect\
                2009chatIsStillBeingCreatedThe chat is still being createdThe creation of the chat has not finished yet.Give it a few seconds, then send the request again.kindactorretry.initialSecondseffectOverrides the general rule of the 2xxx range, which is not to retry.\
                2010webhookSubscriptionNotFoundWebhook subscription not foundNo webhook subscription has the given ID.Check the subscription ID against what POST or GET /v3/webhook-subscriptions returned.kindactoreffect\
                2011featureNotAvailableFeature not availableThe feature is not enabled for you.Contact support to have the feature enabled.This feature is not enabled for this app. Its maker has to have it enabled.kindactoreffect\
                2012contactCardNotFoundContact card not foundThe phone number has no active contact card.Name a phone number that has an active contact card.kindresolutionactoreffect\
                2013chatIsUnavailableThis chat is unavailableThe chat can no longer be used, perhaps because it was left or deleted.Stop using this chat and name another; once it has been left, no interaction with it is possible.This chat is no longer available.kindresolutionactoreffectretry.verdictnotesOverrides the general rule of the 2xxx range: nothing that can be fixed brings the chat back.\
                2014contactCardAlreadyExistsContact card already existsThe phone number already has a contact card.Update the existing card with PATCH instead.A contact card already exists.kindactoreffectnotesWhen the answer to an earlier creation was lost, this may be its success.\
                2015operationConflictsWithCurrentStateOperation conflicts with current stateThe resource's current state rules the operation out, as when a message to be edited is already deleted.Fetch the resource's state again, and retry if the operation still applies.Retry only after the resource's state has been fetched again, and only if the operation still makes sense in it.kindactorretry.conditioneffectOverrides the general rule of the 2xxx range, which is not to retry.\
                3001serverConnectionErrorServer connection errorA connection to the server failed.Retry after a wait of 1 to 5 seconds.kindactoreffect\
                3002serverOperationFailedServer operation failedAn operation on the server failed.Retry after a wait of 1 to 5 seconds. If it persists, contact support with the trace_id.kindactoreffect\
                3003serviceConnectionErrorService connection errorA connection to a service failed.Retry after a wait of 1 to 5 seconds.kindactoreffect\
                3004serviceOperationFailedService operation failedAn operation of a service failed.Retry after a wait of 1 to 5 seconds. If it persists, contact support with the trace_id.kindactoreffect\
                3005networkTimeoutNetwork timeoutThe network did not answer in time.Wait briefly, then retry with exponential backoff from 1 to 30 seconds.kindactoreffectnotes.1The code's own text asks for \"a short delay\" without a number; the numbers are those of the 3xxx range.The request may have been carried out before the time ran out.\
                3006internalServerErrorInternal server errorSomething failed inside the server.Retry with exponential backoff from 1 to 30 seconds. If it persists, contact support with the trace_id.kindactoreffectThe code's own text gives no wait; the numbers are those of the 3xxx range.\
                3007maximumDeliveryAttemptsExceededMaximum delivery attempts exceededThe server tried to deliver as often as it may and gave up.Find out whether the recipient is available, and try again later.Retry later, and only once the recipient is known to be available; the server has already tried several times.kindactorretry.verdictretry.conditioneffectnotes.1Overrides the general rule of the 3xxx range, which is to retry with backoff.One of the attempts may have delivered.\
                4001deliveryFailedDelivery failedThe delivery did not succeed.Send it again, unless delivering it twice would do harm. If it persists, contact support with the trace_id.kindactorretry.verdicteffectnotes.0resolutionSending again may deliver twice if the failed attempt got through.The document gives no wait.\
                4002phoneNotAvailablePhone not availableThe phone could not be used for the delivery.Check whether the phone is connected.Retry only once the phone is connected again.kindactorretry.conditioneffect\
                4003webhookDeliveryFailedWebhook delivery failedA webhook could not be delivered to its endpoint.See to it that the endpoint can be reached and answers with a 2xx status within 10 seconds.kindactorretry.verdicteffectseconds for the webhook endpoint to answer with 2xxThe vendor's Webhooks page has more.\
                4004serviceUnavailableService unavailableThe service cannot be used at the moment.Wait 30 seconds, then retry.kindactoreffect\
                5001fileUploadFailedFile upload failedA file could not be uploaded.Check the file against the size limits and upload it again.kindactoreffectThe size limits are on the vendor's Attachments page.The document gives no wait.\
                5002fileDownloadFailedFile download failedA file could not be downloaded from its URL.Give a public HTTPS URL whose certificate is valid.kindactorretry.verdicteffect\
                5003failedToGenerateFileURLFailed to generate file URLNo URL could be made for the file.Send the request again.kindactorretry.verdicteffectThe document gives no wait.\
                5004invalidFileTypeInvalid file typeThe file has a type that is not supported.Use a supported type; JPEG, PNG, GIF, MP4 and PDF are among them.Files of this type cannot be sent.kindactorretry.verdicteffectThese are some of the supported types; the vendor lists them elsewhere.\
                5005fileTooLargeFile too largeThe file is over the size limit.Make the file smaller or compress it, then upload it.The file is too large. Choose a smaller one.kindactorretry.verdicteffectThe vendor documents its file size limits elsewhere.\
                5006contentTypeMismatchContent type mismatchThe extension in the URL does not fit the actual type of the file.Make the URL's extension agree with the file's real type, or use pre-upload.kindactorretry.verdicteffect\
                5007failedToDownloadImageFromTheProvidedURLFailed to download image from the provided URLThe image could not be fetched from the URL in the request.Give a URL that anyone can reach and that answers with a valid image.The image could not be fetched from its address. Use one that anyone can open.kindactorretry.verdicteffect\
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
                4000o1006000HM007M0000000000X000C6000000k6000000k6005000k6001000070010001700\#
                000000000000?b6;3_000040000000000000<:A>OU000040WZU]i:200040000000000000LJB]5P100040000000000000000000000000000000000000000000000000000000000000000000000000B\h5[i000040SE2R[m100040::Rb3O000040000000000000=:8A>X000040R7:E>j1000401h1100000040000000000000000000000000000000000000000000000000Fldd^9100040@o3;Nb000040NbCcZ[1000406PSH\A0000402PUi@3000040EmgoT51000407a0:fD0000408?IdTJ000040JSm85H100040000000000000000000000000Ka[ioJ1000400000000000000000000000005eAFa>000040OWX`M`100040000000000000HXmQ5C10004000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000045Ei1;000040000000000000I]FYnE100040000000000000000000000000000000000000A9FjPf000040000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000CQ\00m000040000000000000000000000000000000000000000000000000VN_@:72000400000000000000000000000000000000000000000000000000000000000000000000000000000000000009c0ikL000040MbnNET100040000000000000000000000000000000000000000000000000>Bnb4[000040000000000000Xjc[?>200040000000000000000000000000000000000000000000000000000000000000000000000000000000000000TdDh@0200040U_OHf2200040000000000000D2ZCVo0000400000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000003:F288000040000000000000000000000000000000000000000000000000000000000000G7l8o@100040Qo>fAh100040000000000000000000000000;d6`ZR000040P^U>Rc100040000000000000\#
                2700Q7000800O8003900R9001:00R:001;00P;000<00P<000=00O=000>00O>000?00O?00n?00N@001A00RA003B00RB001C00PC00oC00QD001E00UE009F00YF00?G00^G00?H00_H00@I00aI00BJ00bJ00BK00SK00dK007L00IL00ZL00`L00\#
                00000000Q410100000005000E000G000o000F10000000000000000000000000000001000@600300050006000700000000000000000000000000000000000\#
                @3000000Q510100000005000N000U000n000A100H1000000000000000000000000001000@600300050006000700000000000000000000000000000000000\#
                88000000Q410100000005000C000E000_000C10000000000000000000000000000001000@600300050006000700000000000000000000000000000000000\#
                1;000000Q410100000005000F000H000^000N10000000000000000000000000000001000@60030005000600070000000000000001000X00000000000200000000000000000000000\#
                a>000000Q410100000005000F000H000f000810000000000000000000000000000001000@600300050006000700000000000000000000000000000000000\#
                \A000000\410100000005000O000S000G100R00000000000000000000000000000001000I600300050006000700000000000000000000000000000000000\#
                fD000000Z610100000005000B000D000a00062000000;000000000000000000000001000]600300050006000700000000000000000002000L100X000000000000000\#
                TJ000000T410200000005000=000?000J000B10000000000000000000000000000001000D600300050006000700000000000000000000000000000000000\#
                kL000000T410200000005000@000B000K000l00000000000000000000000000000001000D600300050006000700000000000000000000000000000000000\#
                3O000000T410200000005000C000E000N000B10000000000000000000000000000001000D6003000500060007000000000000000000010001100000000000000\#
                ZR0000002510200000005000=000=000[000g00000000000000000000000000000001000A600300050006000700000000000000000001000[000000000000000\#
                OU0000003510200000005000=000>000^000=10000000000000000000000000000001000C60040005000;0006000700000000000000000000000000000000000\#
                >X0000003510200000005000L000O000[000110000000000000000000000000000001000C600300050006000700000000000000000000000000000000000\#
                4[000000^610200000005000C000E000l000d00000003000i^0000000000000000001000D600400050006000E0007000000000000000000010005100000000000000\#
                3_0000008510200000005000D000F000D100>10000000000000000000000000000001000C600300050006000700000000000000000000000000000000000\#
                Nb000000^610200000005000H000P000_000d00000003000i^0000000000000000001000I600400050006000E0007000000000000000000010005100000000000000\#
                Pf000000T410200000005000L000O000Z000G10000000000000000000000000000001000D600300050006000700000000000000000000000000000000000\#
                [i0000008510200000005000D000F000T000]000<1000000000000000000000000001000C600300050006000700000000000000000000000000000000000\#
                0m000000T410200000005000D000G000]000e00000000000000000000000000000001000D60040005000;0006000700000000000000000000000000000000000\#
                Vo000000T410200000005000B000I0008100R100R0001000000000000000000000001000I60060005000;00060007000>000600000000000000000001000N100000000000000\#
                T5100000W410200000005000I000L000]000]000O0000000000000000000000000001000I6004000500060007000600000000000000000001000:100000000000000\#
                ^9100000V410200000005000S000W000Y100<100000040000000000000000000a1001000I600400050006000@0007000000000000000000010005100000000000000\#
                o@100000_:10300000005000F000H000S000V00000003000Y?0000009>10000000001000d700300050006000700000000000000000000000000000000000\#
                5C100000`:10300000005000F000H000S000I10000003000Y?0000009>10000000001000d700300050006000700000000000000000000000000000000000\#
                nE100000_:10300000005000G000I000R000V00000003000Y?0000009>10000000001000d700300050006000700000000000000000000000000000000000\#
                5H100000`:10300000005000G000I000R000I10000003000Y?0000009>10000000001000d700300050006000700000000000000000000000000000000000\#
                oJ100000]:10300000005000?000@000T000810000000000000000000000000000001000h7004000500060007000800000000000000000002000X100o000000000000000\#
                5P100000`:10300000005000D000F000T000X10000000000000000000000000000001000d700300050006000700000000000000000001000<100000000000000\#
                ET100000?910300000005000P000S000l0002100000040000000000000000000_1001000d700600050006000>000@0007000800000000000000000002000>100X000000000000000\#
                Z[100000_:10400000005000?000@000N000\10000003000000000000000000000001000d700600050006000>00070008000;000000000000000000020003100L000000000000000\#
                M`100000?910400000005000B000D000^000V000000040000000000000000000^0001000d700400050006000@000700000000000000000000000000000000000\#
                Rc1000008910400000005000F000H000b000L10000002000000000000000000000001000d700400050006000>00070000000000000001000d00000000000;00000001000U000000000000000\#
                Ah100000_:10400000005000C000D000Z000M00000003000aD7000000000000000001000g700300050006000700000000000000000000000000000000000\#
                >j100000`810500000005000A000C000N000l00000003000000000000000000000001000d700300050006000700000000000000000002000f000L000000000000000\#
                [m100000Q410500000005000C000E000]000d00000002000000000000000000000001000d700400050006000>000700000000000000000000000000000000000\#
                @0200000`:10500000005000H000L000S000H00000003000000000000000000000001000d700400050006000>000700000000000000000001000L000000000000000\#
                f2200000Q510500000005000@000B000[0002100S0002000000000000000000000001000@600400050006000>0007000000000000000000010008100000000000000\#
                :7200000Q510500000005000=000?000Q000f000]0002000000000000000000000001000@600400050006000>000700000000000000000001000e000000000000000\#
                i:200000Q410500000005000D000F0003100=10000002000000000000000000000001000@600400050006000>000700000000000000000000000000000000000\#
                ?>200000Q510500000005000X000_000l0006100?1002000000000000000000000001000@600400050006000>000700000000000000000000000000000000000\#
                BC2000007000F00050005000>1002000000000000000000000000000000000000000\#
                2E2000009000@00050005000K2002000000000000000000000000000000000000000\#
                kG2000007000>00050005000l1003000Y?000000aD700000000020001000f000100070000000\#
                <K2000009000@00050005000910040000000000000000000l00020000000100070000000\#
                dM200000;000G00050005000J1004000000000000000000021000000000000000000\#
                fP2000007000F0000000;000\#
                KQ200000300000005020604070000000<0009000?000:000C00000009000c1002000\100G3002000500080000000\#
                MY20000070001030100000008000403060000000900000005000000080000000<000\#
                7Z20000050005000500050003000310000000000;1002000h000D100200080008000100000000000000000000000>30000000000000010007000>000910000000000
                """#
        )
    }
}
