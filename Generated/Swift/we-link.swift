// The codes of We-Link, made by Errata from the spec `we-link`.
// Do not edit: change the spec.

@_exported public import ErrataRuntime

/// The error codes of We-Link.
///
/// An API that acts for LinkedIn accounts. Requests are accepted first and processed asynchronously; every API
/// endpoint and every webhook payload shares one error model.
public enum WeLink: ErrataRuntime.ErrorCatalog {
    /// The codes, one case each; a code that is newer than this table has none.
    ///
    /// ## Topics
    ///
    /// ### Authentication \& Session Errors
    ///
    /// - ``wrongPassword``
    /// - ``accountRestricted``
    /// - ``recruiterAcknowledgementRequired``
    /// - ``recruiterLoginSubmissionFailed``
    /// - ``recruiterAuthRequired``
    /// - ``salesSeatRequired``
    /// - ``basicInfoNotFound``
    /// - ``ownProfileIDNotFound``
    ///
    /// ### Connection \& Proxy Errors
    ///
    /// - ``proxyError``
    ///
    /// ### Rate Limit \& Quota Errors
    ///
    /// - ``linkedInRateLimited``
    /// - ``queueTimeoutThresholdExceeded``
    /// - ``cantResendYet``
    /// - ``fuseLimitExceeded``
    /// - ``maxInvitationSent``
    /// - ``customInviteLimitReached``
    /// - ``notEnoughInMailCredit``
    /// - ``insufficientCredits``
    /// - ``tooManyFollowers``
    ///
    /// ### Connection Request Errors
    ///
    /// - ``alreadyConnected``
    /// - ``pendingInvite``
    /// - ``notConnected``
    /// - ``customMessageTooLong``
    /// - ``noInvitationFound``
    /// - ``invitationIDNotFound``
    /// - ``cannotInvite``
    ///
    /// ### Messaging Errors
    ///
    /// - ``recipientNotFirstDegreeConnection``
    /// - ``messageValidationPluginError``
    /// - ``threadValidationPluginError``
    /// - ``unauthorizedViewer``
    /// - ``dataFetchingException``
    ///
    /// ### Profile \& Data Fetch Errors
    ///
    /// - ``profileNotFound``
    /// - ``profileID404``
    /// - ``contactInfoFetchFailed``
    /// - ``noCompanyData``
    /// - ``noGroupData``
    /// - ``totalCountFailed``
    /// - ``noViewersFound``
    /// - ``noConnectionsFound``
    /// - ``noInvitesFound``
    /// - ``invalidCompanyURL``
    /// - ``company404``
    /// - ``companyIDNotFound``
    ///
    /// ### Search Errors
    ///
    /// - ``unknownSearchURL``
    ///
    /// ### Content \& Post Errors
    ///
    /// - ``noContentOrMedia``
    /// - ``multiSelectionNotAllowed``
    /// - ``postMediaStillProcessing``
    /// - ``mediaUploadFailed``
    /// - ``noActivityFound``
    ///
    /// ### Engagement Errors
    ///
    /// - ``noSkills``
    /// - ``noPostsToLike``
    /// - ``noProfilesToGreet``
    /// - ``forbidden``
    /// - ``badRequest``
    ///
    /// ### Event \& Company Errors
    ///
    /// - ``eventNotFound``
    /// - ``eventFetchFailed``
    /// - ``noEventsFound``
    #if hasAttribute(nonexhaustive)
    @nonexhaustive
    #endif
    public enum Code: ErrataRuntime.ErrorCode {
        // MARK: Authentication \& Session Errors

        /// The LinkedIn password is wrong.
        ///
        /// `WRONG_PASSWORD`, “wrong password”.
        ///
        /// **What to do:** Check the LinkedIn credentials and correct them.
        ///
        /// **Retry:** only after a fix: as it is, the same request fails again (inferred).
        ///
        /// **Effect:** none: repeating is safe (inferred).
        ///
        /// The document's example is a webhook payload.
        case wrongPassword

        /// LinkedIn has flagged the account.
        ///
        /// `ACCOUNT_RESTRICTED`.
        ///
        /// **What to do:** Lower the account's activity, wait, or contact LinkedIn.
        ///
        /// **Retry:** it depends. Once LinkedIn has lifted the restriction, after less activity and a wait or after
        /// contact with LinkedIn (inferred).
        ///
        /// **Effect:** none: repeating is safe (inferred).
        case accountRestricted

        /// LinkedIn Recruiter demands an acknowledgement because several sessions are active.
        ///
        /// `RECRUITER_ACKNOWLEDGEMENT_REQUIRED`.
        ///
        /// **What to do:** Have the user give the acknowledgement in the LinkedIn Recruiter UI.
        ///
        /// **Retry:** only after a fix: as it is, the same request fails again (inferred).
        ///
        /// **Effect:** none: repeating is safe (inferred).
        case recruiterAcknowledgementRequired

        /// The recruiter login credentials could not be submitted.
        ///
        /// `RECRUITER_LOGIN_SUBMISSION_FAILED`.
        ///
        /// **What to do:** Send the request again, and verify that the account has a Recruiter seat.
        ///
        /// **Retry:** it depends. Once the account is known to have a Recruiter seat (inferred).
        ///
        /// **Effect:** possible: repeating could do it twice (inferred).
        ///
        /// The credentials may have reached LinkedIn all the same, and repeated sign-ins in a short time draw its
        /// attention (inferred).
        case recruiterLoginSubmissionFailed

        /// The session of the recruiter account could not be kept.
        ///
        /// `RECRUITER_AUTH_REQUIRED`.
        ///
        /// **What to do:** Authenticate the Recruiter account again.
        ///
        /// **Retry:** only after a fix: as it is, the same request fails again (inferred).
        ///
        /// **Effect:** none: repeating is safe (inferred).
        case recruiterAuthRequired

        /// The request needs a Sales Navigator subscription.
        ///
        /// `SALES_SEAT_REQUIRED`.
        ///
        /// **What to do:** Make sure that the account holds an active Sales Navigator license.
        ///
        /// **Retry:** only after a fix: as it is, the same request fails again (inferred).
        ///
        /// **Effect:** none: repeating is safe (inferred).
        case salesSeatRequired

        /// The basic profile details could not be fetched.
        ///
        /// `BASIC_INFO_NOT_FOUND`.
        ///
        /// **What to do:** Authenticate the account again, then retry.
        ///
        /// **Retry:** only after a fix: as it is, the same request fails again.
        ///
        /// **Effect:** none: repeating is safe (inferred).
        case basicInfoNotFound

        /// The account's own profile ID was not found.
        ///
        /// `OWN_PROFILE_ID_NOT_FOUND`.
        ///
        /// **What to do:** Authenticate the account again.
        ///
        /// **Retry:** only after a fix: as it is, the same request fails again (inferred).
        ///
        /// **Effect:** none: repeating is safe (inferred).
        case ownProfileIDNotFound

        // MARK: Connection \& Proxy Errors

        /// The connection through the proxy failed.
        ///
        /// `PROXY_ERROR`.
        ///
        /// **What to do:** Check the proxy configuration or switch to the internal proxy; the vendor's Proxy
        /// Configuration page tells how.
        ///
        /// **Retry:** only after a fix: as it is, the same request fails again (inferred).
        ///
        /// **Effect:** possible: repeating could do it twice (inferred).
        case proxyError

        // MARK: Rate Limit \& Quota Errors

        /// LinkedIn's rate limit was hit.
        ///
        /// `STATUS_429`.
        ///
        /// **What to do:** Wait, and send requests less often.
        ///
        /// **Retry:** only once the rate limit's window has reset; when that is, is not documented (inferred:
        /// moment).
        ///
        /// **Effect:** none: repeating is safe (inferred).
        ///
        /// This is LinkedIn's own rate limit. We-Link's own is reported as HTTP status 429 (inferred).
        case linkedInRateLimited

        /// The request waited in the queue too long and was failed automatically.
        ///
        /// `QUEUE_TIMEOUT_THRESHOLD_EXCEEDED`.
        ///
        /// **What to do:** Submit the request again, and spread the workload so that the queue does not build up.
        ///
        /// **Retry:** yes, with backoff from 30 seconds to 5 minutes (inferred).
        ///
        /// **Effect:** none: repeating is safe (inferred).
        ///
        /// That it had no effect is a reading: it failed while queued, and the document says to submit it again
        /// without any reservation.
        ///
        /// The document gives no wait. A repeat after a second would meet the queue that has just overflowed, so
        /// the wait here is long (inferred).
        case queueTimeoutThresholdExceeded

        /// This person was sent a connection request less than two weeks ago and cannot be sent another yet.
        ///
        /// `CANT_RESEND_YET`.
        ///
        /// **What to do:** Let at least two weeks pass after the previous invite, then retry.
        ///
        /// **Retry:** it depends. Once two weeks have passed since the previous invite (inferred: verdict).
        ///
        /// **Effect:** none: repeating is safe (inferred).
        ///
        /// **Limit:** at least 2 weeks between connection requests to the same person.
        ///
        /// The two weeks count from the previous invite, not from this error, so less than that may remain.
        case cantResendYet

        /// LinkedIn's weekly limit or rate limit has been exceeded.
        ///
        /// `FUSE_LIMIT_EXCEEDED`.
        ///
        /// **What to do:** Pause the activity and wait until the limit resets.
        ///
        /// **Retry:** only once the rate limit's window has reset; when that is, is not documented.
        ///
        /// **Effect:** none: repeating is safe (inferred).
        case fuseLimitExceeded

        /// LinkedIn's limit of 30,000 connections has been reached.
        ///
        /// `MAX_INVITATION_SENT`.
        ///
        /// **What to do:** Remove invitations that are old and still pending.
        ///
        /// **Retry:** only after a fix: as it is, the same request fails again (inferred).
        ///
        /// **Effect:** none: repeating is safe (inferred).
        ///
        /// **Limit:** at most 30,000 LinkedIn connections.
        ///
        /// The document calls 30,000 the connection limit, while its remedy concerns pending invitations.
        case maxInvitationSent

        /// The monthly limit for custom invites, which only free accounts have, is reached.
        ///
        /// `CUSTOM_INVITE_LIMIT_REACHED`.
        ///
        /// **What to do:** Upgrade to Premium, or leave the custom message out of the invites.
        ///
        /// **Retry:** only after a fix: as it is, the same request fails again (inferred).
        ///
        /// **Effect:** none: repeating is safe (inferred).
        ///
        /// The document does not give the number of custom invites a month.
        case customInviteLimitReached

        /// There are too few InMail credits, or the recipient is not open to messages.
        ///
        /// `NOT_ENOUGH_INMAIL_CREDIT`.
        ///
        /// **What to do:** Buy more InMail credits if they have run out.
        ///
        /// **Retry:** it depends. Once InMail credits have been bought, if their lack was the cause; the recipient
        /// may instead not be open to messages (inferred).
        ///
        /// **Effect:** none: repeating is safe (inferred).
        ///
        /// Two causes share this code; the document's remedy, buying credits, answers only the first.
        case notEnoughInMailCredit

        /// The company invite quota has been exceeded.
        ///
        /// `INSUFFICIENT_CREDITS`.
        ///
        /// **What to do:** Wait until the quota resets.
        ///
        /// **Retry:** only once the quota has reset; when that is, is not documented.
        ///
        /// **Effect:** none: repeating is safe (inferred).
        ///
        /// The credits are the company's invite quota. The document says neither how large it is nor when it
        /// resets.
        case insufficientCredits

        /// With over 5,000 followers the company is too large, so the invitation is not possible.
        ///
        /// `TOO_MANY_FOLLOWERS`.
        ///
        /// **What to do:** Do not invite people to follow this company: follow invitations are unavailable at this
        /// size (inferred).
        ///
        /// **Retry:** no (inferred).
        ///
        /// **Effect:** none: repeating is safe (inferred).
        ///
        /// **Limit:** at most 5000 followers of a company that can send follow invitations.
        case tooManyFollowers

        // MARK: Connection Request Errors

        /// The account is already connected to the target user.
        ///
        /// `ALREADY_CONNECTED`.
        ///
        /// **What to do:** Do nothing: the connection exists.
        ///
        /// **Retry:** no (inferred).
        ///
        /// **Effect:** done: the state asked for already holds; after a lost answer this may be the success
        /// (inferred).
        case alreadyConnected

        /// An invite is already pending.
        ///
        /// `PENDING_INVITE`.
        ///
        /// **What to do:** Wait until the existing invite is accepted, or withdraw it.
        ///
        /// **Retry:** it depends. Once the existing invite has been withdrawn; once it is accepted, there is
        /// nothing left to do (inferred).
        ///
        /// **Effect:** done: the state asked for already holds; after a lost answer this may be the success
        /// (inferred).
        case pendingInvite

        /// The action requires a connection to this user, and there is none.
        ///
        /// `NOT_CONNECTED`.
        ///
        /// **What to do:** Send this user a connection request before the action.
        ///
        /// **Retry:** only after a fix: as it is, the same request fails again (inferred).
        ///
        /// **Effect:** none: repeating is safe (inferred).
        case notConnected

        /// The custom message of the invite is longer than 300 characters.
        ///
        /// `CUSTOM_MESSAGE_TOO_LONG`.
        ///
        /// **What to do:** Cut the message down to at most 300 characters.
        ///
        /// **Retry:** only after a fix: as it is, the same request fails again (inferred).
        ///
        /// **Effect:** none: repeating is safe (inferred).
        ///
        /// **Limit:** at most 300 characters in a custom invitation message.
        case customMessageTooLong

        /// The invitation was not found.
        ///
        /// `NO_INVITATION_FOUND`.
        ///
        /// **What to do:** Verify that the invitation exists before you withdraw it.
        ///
        /// **Retry:** only after a fix: as it is, the same request fails again (inferred).
        ///
        /// **Effect:** none: repeating is safe (inferred).
        case noInvitationFound

        /// The invitation ID could not be fetched.
        ///
        /// `INVITATION_ID_NOT_FOUND`.
        ///
        /// **What to do:** Make sure that an invitation is pending for the profile.
        ///
        /// **Retry:** only after a fix: as it is, the same request fails again (inferred).
        ///
        /// **Effect:** none: repeating is safe (inferred).
        case invitationIDNotFound

        /// This event does not accept invites.
        ///
        /// `CANNOT_INVITE`.
        ///
        /// **What to do:** Do not send invites for this event: its organizer has disabled invitations (inferred).
        ///
        /// **Retry:** no (inferred).
        ///
        /// **Effect:** none: repeating is safe (inferred).
        case cannotInvite

        // MARK: Messaging Errors

        /// Direct messages reach first-degree connections only, and the recipient is not one.
        ///
        /// `RECIPIENT_NOT_FIRST_DEGREE_CONNECTION`.
        ///
        /// **What to do:** Send the recipient a connection request first, or write by InMail.
        ///
        /// **Retry:** only after a fix: as it is, the same request fails again (inferred).
        ///
        /// **Effect:** none: repeating is safe (inferred).
        case recipientNotFirstDegreeConnection

        /// The sender profile ID did not pass validation in Sales Navigator.
        ///
        /// `MESSAGE_VALIDATION_PLUGIN_ERROR`.
        ///
        /// **What to do:** Check the sender profile ID and correct it.
        ///
        /// **Retry:** only after a fix: as it is, the same request fails again (inferred).
        ///
        /// **Effect:** none: repeating is safe (inferred).
        case messageValidationPluginError

        /// The thread did not pass LinkedIn's validation.
        ///
        /// `THREAD_VALIDATION_PLUGIN_ERROR`.
        ///
        /// **What to do:** Check that the thread ID is valid; the account must be able to access the thread, too.
        ///
        /// **Retry:** only after a fix: as it is, the same request fails again (inferred).
        ///
        /// **Effect:** none: repeating is safe (inferred).
        case threadValidationPluginError

        /// The account may not message this group member.
        ///
        /// `UNAUTHORIZED_VIEWER`.
        ///
        /// **What to do:** Make sure that the account belongs to the same group.
        ///
        /// **Retry:** only after a fix: as it is, the same request fails again (inferred).
        ///
        /// **Effect:** none: repeating is safe (inferred).
        case unauthorizedViewer

        /// A follow-up message was sent before the first message request had been accepted.
        ///
        /// `DATAFETCHINGEXCEPTION`.
        ///
        /// **What to do:** Wait until the initial message has been delivered before sending a follow-up.
        ///
        /// **Retry:** it depends. Once the first message request has been accepted and the initial message
        /// delivered (inferred: verdict).
        ///
        /// **Effect:** none: repeating is safe (inferred).
        case dataFetchingException

        // MARK: Profile \& Data Fetch Errors

        /// The target LinkedIn profile does not exist.
        ///
        /// `PROFILE_NOT_FOUND`.
        ///
        /// **What to do:** Check the profile URL or identifier.
        ///
        /// **Retry:** only after a fix: as it is, the same request fails again (inferred).
        ///
        /// **Effect:** none: repeating is safe (inferred).
        case profileNotFound

        /// The profile URL in the request is invalid.
        ///
        /// `404_PROFILE_ID`.
        ///
        /// **What to do:** Check the format of the URL, then try again.
        ///
        /// **Retry:** only after a fix: as it is, the same request fails again.
        ///
        /// **Effect:** none: repeating is safe (inferred).
        ///
        /// The 404 is part of the code; the document ties no HTTP status to it.
        case profileID404

        /// The contact information could not be fetched.
        ///
        /// `CONTACT_INFO_FETCH_FAILED`.
        ///
        /// **What to do:** Check whether the profile shows its contact information; it may have restricted who can
        /// see it (inferred).
        ///
        /// **Retry:** it depends. Only if the profile's contact information is visible to the account (inferred).
        ///
        /// **Effect:** none: repeating is safe (inferred).
        case contactInfoFetchFailed

        /// The company information could not be fetched.
        ///
        /// `NO_COMPANY_DATA`.
        ///
        /// **What to do:** Verify that the account has access to the company's data.
        ///
        /// **Retry:** only after a fix: as it is, the same request fails again (inferred).
        ///
        /// **Effect:** none: repeating is safe (inferred).
        case noCompanyData

        /// The group information could not be fetched.
        ///
        /// `NO_GROUP_DATA`.
        ///
        /// **What to do:** Make sure that the account belongs to the group.
        ///
        /// **Retry:** only after a fix: as it is, the same request fails again (inferred).
        ///
        /// **Effect:** none: repeating is safe (inferred).
        case noGroupData

        /// The total number of profile views could not be retrieved.
        ///
        /// `TOTAL_COUNT_FAILED`.
        ///
        /// **What to do:** Send the request again.
        ///
        /// **Retry:** yes, after a wait; how long is not documented (Errata backs off from 1 second to 1 minute)
        /// (inferred).
        ///
        /// **Effect:** none: repeating is safe (inferred).
        case totalCountFailed

        /// No viewers of the profile were found.
        ///
        /// `NO_VIEWERS_FOUND`.
        ///
        /// **What to do:** Show an empty list: there are no recent profile views (inferred).
        ///
        /// **Retry:** no (inferred).
        ///
        /// **Effect:** none: repeating is safe (inferred).
        case noViewersFound

        /// No connections were found.
        ///
        /// `NO_CONNECTIONS_FOUND`.
        ///
        /// **What to do:** Show an empty list: no connection of the account matches the query (inferred).
        ///
        /// **Retry:** no (inferred).
        ///
        /// **Effect:** none: repeating is safe (inferred).
        case noConnectionsFound

        /// No pending invites were found.
        ///
        /// `NO_INVITES_FOUND`.
        ///
        /// **What to do:** Show an empty list: there are no outstanding invitations (inferred).
        ///
        /// **Retry:** no (inferred).
        ///
        /// **Effect:** none: repeating is safe (inferred).
        case noInvitesFound

        /// The company URL in the request is invalid.
        ///
        /// `INVALID_COMPANY_URL`.
        ///
        /// **What to do:** Check the format of the company URL.
        ///
        /// **Retry:** only after a fix: as it is, the same request fails again (inferred).
        ///
        /// **Effect:** none: repeating is safe (inferred).
        case invalidCompanyURL

        /// The details of the company could not be found.
        ///
        /// `404_COMPANY`.
        ///
        /// **What to do:** Check the company URL or ID.
        ///
        /// **Retry:** only after a fix: as it is, the same request fails again (inferred).
        ///
        /// **Effect:** none: repeating is safe (inferred).
        ///
        /// The 404 is part of the code; the document ties no HTTP status to it.
        case company404

        /// The company ID could not be resolved.
        ///
        /// `COMPANY_ID_NOT_FOUND`.
        ///
        /// **What to do:** Confirm that the company exists on LinkedIn.
        ///
        /// **Retry:** only after a fix: as it is, the same request fails again (inferred).
        ///
        /// **Effect:** none: repeating is safe (inferred).
        case companyIDNotFound

        // MARK: Search Errors

        /// The search URL is not supported.
        ///
        /// `UNKNOWN_SEARCH_URL`.
        ///
        /// **What to do:** Check the format and the parameters of the search URL.
        ///
        /// **Retry:** only after a fix: as it is, the same request fails again (inferred).
        ///
        /// **Effect:** none: repeating is safe (inferred).
        ///
        /// It applies to all search endpoints: the regular, group, post, event, Sales Navigator and Recruiter
        /// search variants.
        case unknownSearchURL

        // MARK: Content \& Post Errors

        /// The post has neither content nor a media attachment, and one of them is required.
        ///
        /// `NO_CONTENT_OR_MEDIA`.
        ///
        /// **What to do:** Give the post a text or a media file.
        ///
        /// **Retry:** only after a fix: as it is, the same request fails again (inferred).
        ///
        /// **Effect:** none: repeating is safe (inferred).
        case noContentOrMedia

        /// This type does not support several attachments.
        ///
        /// `MULTI_SELECTION_NOT_ALLOWED`.
        ///
        /// **What to do:** Attach a single file of this type.
        ///
        /// **Retry:** only after a fix: as it is, the same request fails again (inferred).
        ///
        /// **Effect:** none: repeating is safe (inferred).
        ///
        /// **Limit:** at most 1 attached file of a type that does not support several.
        case multiSelectionNotAllowed

        /// LinkedIn is still processing the media.
        ///
        /// `POST_MEDIA_STILL_PROCESSING`.
        ///
        /// **What to do:** Wait a few seconds, then retry.
        ///
        /// **Retry:** yes, after 3 seconds (inferred: wait).
        ///
        /// **Effect:** none: repeating is safe (inferred).
        case postMediaStillProcessing

        /// The media could not be uploaded.
        ///
        /// `MEDIA_UPLOAD_FAILED`.
        ///
        /// **What to do:** Check the format and the size of the file, then retry.
        ///
        /// **Retry:** only after a fix: as it is, the same request fails again.
        ///
        /// **Effect:** none: repeating is safe (inferred).
        case mediaUploadFailed

        /// The post was not found.
        ///
        /// `NO_ACTIVITY_FOUND`.
        ///
        /// **What to do:** Check the post URL or ID.
        ///
        /// **Retry:** only after a fix: as it is, the same request fails again (inferred).
        ///
        /// **Effect:** none: repeating is safe (inferred).
        case noActivityFound

        // MARK: Engagement Errors

        /// There are no skills to endorse.
        ///
        /// `NO_SKILLS`.
        ///
        /// **What to do:** Skip this profile: it lists no skills that can be endorsed (inferred).
        ///
        /// **Retry:** no (inferred).
        ///
        /// **Effect:** none: repeating is safe (inferred).
        case noSkills

        /// There are no posts to like.
        ///
        /// `NO_POSTS_TO_LIKE`.
        ///
        /// **What to do:** Skip this profile: it has no recent posts (inferred).
        ///
        /// **Retry:** no (inferred).
        ///
        /// **Effect:** none: repeating is safe (inferred).
        case noPostsToLike

        /// There are no profiles to greet.
        ///
        /// `NO_PROFILES_TO_GREET`.
        ///
        /// **What to do:** Send no greetings today: no contact has a matching event (inferred).
        ///
        /// **Retry:** no (inferred).
        ///
        /// **Effect:** none: repeating is safe (inferred).
        case noProfilesToGreet

        /// There is no access to this account.
        ///
        /// `FORBIDDEN`.
        ///
        /// **What to do:** Check the profile ID and the permissions of the account.
        ///
        /// **Retry:** only after a fix: as it is, the same request fails again (inferred).
        ///
        /// **Effect:** none: repeating is safe (inferred).
        ///
        /// This is a code, not an HTTP status; the document ties no status to it.
        case forbidden

        /// The profile ID or the follow status is invalid.
        ///
        /// `BAD_REQUEST`.
        ///
        /// **What to do:** Check the parameters of the request.
        ///
        /// **Retry:** only after a fix: as it is, the same request fails again (inferred).
        ///
        /// **Effect:** none: repeating is safe (inferred).
        ///
        /// This is a code, not an HTTP status; the document ties no status to it.
        case badRequest

        // MARK: Event \& Company Errors

        /// The event was not found, or its details could not be retrieved.
        ///
        /// `EVENT_NOT_FOUND`.
        ///
        /// **What to do:** Check the event URL or ID.
        ///
        /// **Retry:** only after a fix: as it is, the same request fails again (inferred).
        ///
        /// **Effect:** none: repeating is safe (inferred).
        case eventNotFound

        /// The details of the event could not be fetched.
        ///
        /// `EVENT_FETCH_FAILED`.
        ///
        /// **What to do:** Send the request again, and consider that the event may be private.
        ///
        /// **Retry:** yes, after a wait; how long is not documented (Errata backs off from 1 second to 1 minute)
        /// (inferred).
        ///
        /// **Effect:** none: repeating is safe (inferred).
        case eventFetchFailed

        /// No events were found.
        ///
        /// `NO_EVENTS_FOUND`.
        ///
        /// **What to do:** Show an empty list: no event matches the current query (inferred).
        ///
        /// **Retry:** no (inferred).
        ///
        /// **Effect:** none: repeating is safe (inferred).
        case noEventsFound
    }
}

extension WeLink.Code {
    /// The table that the cases stand for.
    public static var catalog: ErrataRuntime.Catalog { .init(tableLiterals) }

    @inline(never)
    private static var tableLiterals: ErrataRuntime.PackedTable.Literals {
        ErrataRuntime.PackedTable.Literals(
            text: """
                WRONG_PASSWORDwrongPasswordwrong passwordThe LinkedIn password is wrong.Check the LinkedIn credentials and correct them.The LinkedIn password is not correct. Check it and try again.kindactorretry.verdicteffectThe document's example is a webhook payload.{\"status\":\"WRONG_PASSWORD\",\"request_id\":\"req-12345-abcde\",\"message\":\"wrong password\",\"hash\":\"security_hash\"}bad logincannot log inwrong credentialschanged password\
                ACCOUNT_RESTRICTEDaccountRestrictedLinkedIn has flagged the account.Lower the account's activity, wait, or contact LinkedIn.LinkedIn has restricted this account. Use it less for a while, or contact LinkedIn.Once LinkedIn has lifted the restriction, after less activity and a wait or after contact with LinkedIn.kindactorretry.verdictretry.conditioneffectbannedblockedsuspendedjailshadowbanaccount lockedflagged as a botcrawlerscrapercaptchaterms of service\
                RECRUITER_ACKNOWLEDGEMENT_REQUIREDrecruiterAcknowledgementRequiredLinkedIn Recruiter demands an acknowledgement because several sessions are active.Have the user give the acknowledgement in the LinkedIn Recruiter UI.Open LinkedIn Recruiter and acknowledge the notice about several active sessions.kindretry.verdicteffectanother sessionanother browsertwo devicessecond tabconfirm dialogalready logged in elsewhere\
                RECRUITER_LOGIN_SUBMISSION_FAILEDrecruiterLoginSubmissionFailedThe recruiter login credentials could not be submitted.Send the request again, and verify that the account has a Recruiter seat.The sign-in to LinkedIn Recruiter did not work. Check that your account has a Recruiter seat, then try again.Once the account is known to have a Recruiter seat.kindactorretry.verdicteffectretry.conditionnotesThe credentials may have reached LinkedIn all the same, and repeated sign-ins in a short time draw its attention.recruiter sign-incannot log in to Recruiter\
                RECRUITER_AUTH_REQUIREDrecruiterAuthRequiredThe session of the recruiter account could not be kept.Authenticate the Recruiter account again.Sign in to LinkedIn Recruiter again.kindactorretry.verdicteffectrecruiter session expiredlogged out of Recruitersign in to Recruiter again\
                SALES_SEAT_REQUIREDsalesSeatRequiredThe request needs a Sales Navigator subscription.Make sure that the account holds an active Sales Navigator license.This needs an active LinkedIn Sales Navigator license.kindactorretry.verdicteffectSales Navsalesnavupgradepremium planno license\
                BASIC_INFO_NOT_FOUNDbasicInfoNotFoundThe basic profile details could not be fetched.Authenticate the account again, then retry.Sign in to LinkedIn again.kindactoreffectmy own profilename and headlinerelogin\
                OWN_PROFILE_ID_NOT_FOUNDownProfileIDNotFoundThe account's own profile ID was not found.Authenticate the account again.Sign in to LinkedIn again.kindactorretry.verdicteffectmy own profilewho am Irelogin\
                PROXY_ERRORproxyErrorThe connection through the proxy failed.Check the proxy configuration or switch to the internal proxy; the vendor's Proxy Configuration page tells how.kindactorretry.verdicteffectproxy downvpnip addresssocksresidentialegresstunnel\
                STATUS_429linkedInRateLimitedLinkedIn's rate limit was hit.Wait, and send requests less often.LinkedIn's limit is reached. Pause, and try again when it has been reset.kindactorretry.untileffectnotesThis is LinkedIn's own rate limit. We-Link's own is reported as HTTP status 429.throttled by LinkedIntoo many requestsslow down\
                QUEUE_TIMEOUT_THRESHOLD_EXCEEDEDqueueTimeoutThresholdExceededThe request waited in the queue too long and was failed automatically.Submit the request again, and spread the workload so that the queue does not build up.kindactorretry.verdicteffectretry.initialSecondsretry.maximumSecondsnotes.1That it had no effect is a reading: it failed while queued, and the document says to submit it again without any reservation.The document gives no wait. A repeat after a second would meet the queue that has just overflowed, so the wait here is long.backlogwaited in linestuck in the queuejob dropped\
                CANT_RESEND_YETcantResendYetThis person was sent a connection request less than two weeks ago and cannot be sent another yet.Let at least two weeks pass after the previous invite, then retry.You can invite this person again two weeks after your previous invitation.Once two weeks have passed since the previous invite.kindactoreffectretry.verdictseconds between connection requests to the same personThe two weeks count from the previous invite, not from this error, so less than that may remain.invite againtwo weeksfortnightfourteen daystoo soonwithdrawn invitationreinvite\
                FUSE_LIMIT_EXCEEDEDfuseLimitExceededLinkedIn's weekly limit or rate limit has been exceeded.Pause the activity and wait until the limit resets.LinkedIn's limit is reached. Pause, and try again when it has been reset.kindactoreffectweekly invitesinvites per weektoo many invitationsfuse\
                MAX_INVITATION_SENTmaxInvitationSentLinkedIn's limit of 30,000 connections has been reached.Remove invitations that are old and still pending.LinkedIn's limit of 30,000 connections is reached. Remove old pending invitations.kindactorretry.verdicteffectLinkedIn connectionsThe document calls 30,000 the connection limit, while its remedy concerns pending invitations.30kthirty thousandnetwork fulltoo many connectionstoo many invitations\
                CUSTOM_INVITE_LIMIT_REACHEDcustomInviteLimitReachedThe monthly limit for custom invites, which only free accounts have, is reached.Upgrade to Premium, or leave the custom message out of the invites.This month's personal invitations are used up. Upgrade to Premium or invite without a message.kindactorretry.verdicteffectThe document does not give the number of custom invites a month.personalized noteinvite with a notefree plantoo many invitationsper month\
                NOT_ENOUGH_INMAIL_CREDITnotEnoughInMailCreditThere are too few InMail credits, or the recipient is not open to messages.Buy more InMail credits if they have run out.There are too few InMail credits, or this person does not accept messages.Once InMail credits have been bought, if their lack was the cause; the recipient may instead not be open to messages.kindactorretry.verdictretry.conditioneffectTwo causes share this code; the document's remedy, buying credits, answers only the first.out of InMailsclosed profileopen profile\
                INSUFFICIENT_CREDITSinsufficientCreditsThe company invite quota has been exceeded.Wait until the quota resets.The quota of company invitations is used up. Try again after it resets.kindactoreffectThe credits are the company's invite quota. The document says neither how large it is nor when it resets.page invitescompany page followersaudiencefanssubscribersinvite people to follow\
                TOO_MANY_FOLLOWERStooManyFollowersWith over 5,000 followers the company is too large, so the invitation is not possible.Do not invite people to follow this company: follow invitations are unavailable at this size.This company has too many followers to send follow invitations.kindresolutionactorretry.verdicteffectfollowers of a company that can send follow invitationspage too popularaudiencefanssubscribers5kbig company pagefollow invitation\
                ALREADY_CONNECTEDalreadyConnectedThe account is already connected to the target user.Do nothing: the connection exists.kindretry.verdicteffectalready friendsin my networkfirst degree\
                PENDING_INVITEpendingInviteAn invite is already pending.Wait until the existing invite is accepted, or withdraw it.An invitation to this person is pending already.Once the existing invite has been withdrawn; once it is accepted, there is nothing left to do.kindactorretry.verdicteffectretry.conditionnot accepted yetalready invitedfriend requestcontact requeststill waitingconnect request\
                NOT_CONNECTEDnotConnectedThe action requires a connection to this user, and there is none.Send this user a connection request before the action.You are not connected to this person. Send a connection request first.kindactorretry.verdicteffectnot friendsstrangernot in my networkadd the person firstconnect requestleadprospect\
                CUSTOM_MESSAGE_TOO_LONGcustomMessageTooLongThe custom message of the invite is longer than 300 characters.Cut the message down to at most 300 characters.The message is too long. Use at most 300 characters.kindactorretry.verdicteffectcharacters in a custom invitation messagenote too longcharacter limitshorten the text\
                NO_INVITATION_FOUNDnoInvitationFoundThe invitation was not found.Verify that the invitation exists before you withdraw it.kindactorretry.verdicteffectnothing to withdrawcancel an invitealready withdrawnconnection request\
                INVITATION_ID_NOT_FOUNDinvitationIDNotFoundThe invitation ID could not be fetched.Make sure that an invitation is pending for the profile.kindactorretry.verdicteffectcancel an inviteinvite gone\
                CANNOT_INVITEcannotInviteThis event does not accept invites.Do not send invites for this event: its organizer has disabled invitations.The organizer of this event has disabled invitations.kindresolutionactorretry.verdicteffectwebinarconferenceattendeesguestsorganizer turned off invites\
                RECIPIENT_NOT_FIRST_DEGREE_CONNECTIONrecipientNotFirstDegreeConnectionDirect messages reach first-degree connections only, and the recipient is not one.Send the recipient a connection request first, or write by InMail.You can message only your direct connections. Connect with this person first, or use InMail.kindactorretry.verdicteffectsecond degreethird degreestrangernot friendsDMunconnected personleadprospectcandidate\
                MESSAGE_VALIDATION_PLUGIN_ERRORmessageValidationPluginErrorThe sender profile ID did not pass validation in Sales Navigator.Check the sender profile ID and correct it.kindactorretry.verdicteffectSales Navsalesnavwrong senderfrom whom\
                THREAD_VALIDATION_PLUGIN_ERRORthreadValidationPluginErrorThe thread did not pass LinkedIn's validation.Check that the thread ID is valid; the account must be able to access the thread, too.kindactorretry.verdicteffectconversationchatwrong thread\
                UNAUTHORIZED_VIEWERunauthorizedViewerThe account may not message this group member.Make sure that the account belongs to the same group.You can message this person only if you belong to the same group.kindactorretry.verdicteffectnot a group memberjoin the groupfellow membercommunity\
                DATAFETCHINGEXCEPTIONdataFetchingExceptionA follow-up message was sent before the first message request had been accepted.Wait until the initial message has been delivered before sending a follow-up.Once the first message request has been accepted and the initial message delivered.kindactorretry.verdicteffectsecond messagefollowupremindernudgemessage request not acceptedtoo early\
                PROFILE_NOT_FOUNDprofileNotFoundThe target LinkedIn profile does not exist.Check the profile URL or identifier.kindactorretry.verdicteffectno such personuser deletedperson gonedead linkleadprospectcandidate\
                404_PROFILE_IDprofileID404The profile URL in the request is invalid.Check the format of the URL, then try again.The address of the profile is not valid. Check it and try again.kindactoreffectThe 404 is part of the code; the document ties no HTTP status to it.bad profile linkmalformed profile URLwrong person linkleadprospectcandidate\
                CONTACT_INFO_FETCH_FAILEDcontactInfoFetchFailedThe contact information could not be fetched.Check whether the profile shows its contact information; it may have restricted who can see it.Only if the profile's contact information is visible to the account.kindresolutionactorretry.verdictretry.conditioneffectemailphone numberhidden contact detailsleadprospect\
                NO_COMPANY_DATAnoCompanyDataThe company information could not be fetched.Verify that the account has access to the company's data.This account has no access to the company's data.kindactorretry.verdicteffectemployercompany page\
                NO_GROUP_DATAnoGroupDataThe group information could not be fetched.Make sure that the account belongs to the group.This is visible only to members of the group.kindactorretry.verdicteffectcommunityjoin the groupnot a member\
                TOTAL_COUNT_FAILEDtotalCountFailedThe total number of profile views could not be retrieved.Send the request again.kindactorretry.verdicteffecthow many viewersview countvisitors\
                NO_VIEWERS_FOUNDnoViewersFoundNo viewers of the profile were found.Show an empty list: there are no recent profile views.kindresolutionactorretry.verdicteffectwho viewed mewho looked at my profilevisitorsnobody visited\
                NO_CONNECTIONS_FOUNDnoConnectionsFoundNo connections were found.Show an empty list: no connection of the account matches the query.kindresolutionactorretry.verdicteffectno friendscontacts emptynetwork empty\
                NO_INVITES_FOUNDnoInvitesFoundNo pending invites were found.Show an empty list: there are no outstanding invitations.kindresolutionactorretry.verdicteffectnobody to inviteno invitationsinbox empty\
                INVALID_COMPANY_URLinvalidCompanyURLThe company URL in the request is invalid.Check the format of the company URL.The address of the company is not valid. Check it and try again.kindactorretry.verdicteffectbad company linkcompany page addressemployer link\
                404_COMPANYcompany404The details of the company could not be found.Check the company URL or ID.kindactorretry.verdicteffectThe 404 is part of the code; the document ties no HTTP status to it.no such companycompany goneemployerorganization\
                COMPANY_ID_NOT_FOUNDcompanyIDNotFoundThe company ID could not be resolved.Confirm that the company exists on LinkedIn.kindactorretry.verdicteffectno such companyunknown companycompany deletedorganizationemployer\
                UNKNOWN_SEARCH_URLunknownSearchURLThe search URL is not supported.Check the format and the parameters of the search URL.The address of the search is not supported. Check it and try again.kindactorretry.verdicteffectIt applies to all search endpoints: the regular, group, post, event, Sales Navigator and Recruiter search variants.search linkbad query URLwrong kind of search\
                NO_CONTENT_OR_MEDIAnoContentOrMediaThe post has neither content nor a media attachment, and one of them is required.Give the post a text or a media file.Add a text or a media file to the post.kindactorretry.verdicteffectempty postnothing to publishno text and no picture\
                MULTI_SELECTION_NOT_ALLOWEDmultiSelectionNotAllowedThis type does not support several attachments.Attach a single file of this type.Attach only one file of this type.kindactorretry.verdicteffectattached files of a type that does not support severaltwo picturesseveral imagesgallerycarouselalbummultiple files\
                POST_MEDIA_STILL_PROCESSINGpostMediaStillProcessingLinkedIn is still processing the media.Wait a few seconds, then retry.kindactorretry.initialSecondseffectvideo encodingupload not finishedtranscodingrenderingconverting\
                MEDIA_UPLOAD_FAILEDmediaUploadFailedThe media could not be uploaded.Check the format and the size of the file, then retry.The file could not be uploaded. Check its format and size, then try again.kindactoreffectpicturevideoattachupload broke\
                NO_ACTIVITY_FOUNDnoActivityFoundThe post was not found.Check the post URL or ID.kindactorretry.verdicteffectno such postdeleted postarticlefeedsharestorytweet\
                NO_SKILLSnoSkillsThere are no skills to endorse.Skip this profile: it lists no skills that can be endorsed.kindresolutionactorretry.verdicteffectendorsementnothing to endorserecommend\
                NO_POSTS_TO_LIKEnoPostsToLikeThere are no posts to like.Skip this profile: it has no recent posts.kindresolutionactorretry.verdicteffectreactreactionheartthumbs upnothing to like\
                NO_PROFILES_TO_GREETnoProfilesToGreetThere are no profiles to greet.Send no greetings today: no contact has a matching event.kindresolutionactorretry.verdicteffectbirthdaycongratulateanniversarycelebratenew jobwish\
                FORBIDDENforbiddenThere is no access to this account.Check the profile ID and the permissions of the account.kindactorretry.verdicteffectThis is a code, not an HTTP status; the document ties no status to it.not allowedno privilegesno permissionsomeone else's account\
                BAD_REQUESTbadRequestThe profile ID or the follow status is invalid.Check the parameters of the request.kindactorretry.verdicteffectThis is a code, not an HTTP status; the document ties no status to it.followunfollowwrong profile id\
                EVENT_NOT_FOUNDeventNotFoundThe event was not found, or its details could not be retrieved.Check the event URL or ID.kindactorretry.verdicteffectwebinarmeetupno such eventevent deleted\
                EVENT_FETCH_FAILEDeventFetchFailedThe details of the event could not be fetched.Send the request again, and consider that the event may be private.kindactorretry.verdicteffectprivate eventwebinarcannot load the event\
                NO_EVENTS_FOUNDnoEventsFoundNo events were found.Show an empty list: no event matches the current query.kindresolutionactorretry.verdicteffectnothing onno webinarscalendar empty\
                200SuccessThe request was accepted and its asynchronous processing has started.If the operation fails later, the error comes by webhook.\
                400Bad RequestThe request is not acceptable as it was sent.Check the format of the request body.kindactorretry.verdicteffect\
                401UnauthorizedThe credentials of the request were not accepted.Check the x-api-key and the x-api-secret of the request.kindactorretry.verdicteffectwrong secretnot logged in\
                404Not FoundThe endpoint or the accountId is invalid.Correct the endpoint or the accountId.kindresolutionactorretry.verdicteffectwrong account idwrong path\
                429Too Many RequestsThe rate limit was exceeded.Wait until the rolling window resets.kindactoreffectLinkedIn's own rate limit is reported by the code STATUS_429.throttledslow down\
                500Internal Server ErrorThe server has a temporary problem.Repeat the request, with backoff between the attempts.kindactorretry.initialSecondsretry.maximumSecondseffectcrashbug\
                authenticationAuthentication & Session Errors\
                connectionConnection & Proxy Errors\
                rate-limitRate Limit & Quota Errors\
                invitationConnection Request Errors\
                messagingMessaging Errors\
                profileProfile & Data Fetch Errors\
                searchSearch Errors\
                contentContent & Post Errors\
                engagementEngagement Errors\
                eventEvent & Company Errors\
                error-modelWe-Link: Error Model2026-11-20\
                hash/status/message/request_id/hashwebhookThe webhook payload that reports the failure of an asynchronous operation.The request id is called request_id here and requestId in an API response.The document's example is listed with WRONG_PASSWORD.\
                /status/message/requestIdresponseThe body of every API error.The message is a description of the problem for people.The document's example: {\"status\": \"ERROR_CODE\", \"message\": \"Human-readable description of the problem\", \"requestId\": \"req-12345-abcde\"}.\
                statusmessagerequest_idhashrequestId\
                we-linkwe-linkWe-LinkWeLinkAn API that acts for LinkedIn accounts. Requests are accepted first and processed asynchronously; every API endpoint and every webhook payload shares one error model.The document ties no HTTP status to any of the codes; its status table stands on its own.The document shows a code's wire message only for WRONG_PASSWORD; the descriptions in its table are not wire texts.The document says nothing about an idempotency header, nor whether failed requests cost credits.summaryRequests are limited over a rolling window; above the limit the API answers 429 until the window resets. The document gives neither the number of requests nor the length of the window.headerx-api-keyThe API key; check it when the API answers 401.inheaderx-api-secretThe API secret; check it when the API answers 401.in
                """,
            words: #"""
                5000o10060008_00i^0000000000h000C6000000;7006000;700:000A7001000K7002000L700\#
                000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000RHBdnb2000?0000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000:JXH__0000:0000000000000000000000000F:AgTl1000G0000000000000000000000000000000000000000000000000000000000000X0<7L63000C0000000000000000000000000000000000000_Z>d_S3000C00000000000007Tb9MU0000D0U930`l2000@0000000000000000000000000000000000000000000000000000000000000000000000000@LGMLI1000H0BG:8ZW1000B0`<M;PW3000A0b81Me\3000@0g@Q3Wm3000B0;XCndd0000P08ega[X0000H0?LfkCB1000K0000000000000e4AQ7g3000;0000000000000000000000000000000000000000000000000000000000000>F?PO;1000C0000000000000000000000000GT:JR12000C0000000000000C2SEU^1000A05:QR_L0000G0L@Z=]F2000N0ZZ7m9>3000D0000000000000000000000000=OOV271000C0E^fYOg1000=0OTJ4kT2000A0DRKkKa1000>0[13;LA3000B0000000000000000000000000000000000000000000000000000000000000000000000000000000000000<EDA3n0000?020`eP60000B0]i6JPK3000K03=UnX=0000R0d1oSmb300090000000000000M4GdRJ2000C0000000000000000000000000SF=2Qf2000=0000000000000AL@R]Q1000D0PlJA9X2000>04B`44D0000Q0TN]00j2000B0a78UnY3000900000000000000000000000000000000000006<dG5Q0000C0000000000000c2EgW_3000D0fic3_j3000?0Whk]H33000@09jb;d[0000;0000000000000000000000000000000000000H;gXn42000G0000000000000Kod[4C2000O0000000000000000000000000IhZdo72000=01FLO000000>0JifYM<2000U0Qcn6G]2000I0VXVE:03000D0NaDPmN2000E0\TYmBG3000C0^j;:DP3000K0hLbIo04000?0000000000000000000000000000000000000000000000000YbFeK:3000;0000000000000000000000000\#
                N7004800`800E900j900M:002;00T;007<00^<00C=00l=00Y>00<?00g?00M@002A00XA00EB00gB00NC005D00]D00AE00cE00IF002G00VG009H00]H00CI00jI00PJ007K00YK00<L00_L00DM00hM00LN00oN00TO009P00]P00@Q00kQ00PR003S00ZS00>T00dT00KU000V00TV008W00[W00?X00]X00>Y00aY00EZ00hZ00L[00][00n[00?\00P\00a\002]00C]00T]00e]006^00<^00T^00\#
                00000000R50010000000?000>000?000P000a000n0002000000000000000000000000000400050006000>000700000000000000000001000]0001000]100000000004000:000>000B000A000\#
                P6000000Y50010000000C000B0000000R000i000D10040000000000000000000Y1000000500050006000>000@000700000000000000000000000000000000000;00070008000:0005000:000?000A000800080008000A000\#
                X=000000Y50010000000S000Q0000000C1005100B100200000000000000000000000000030005000>0007000000000000000000000000000000000006000@000@000<000;000?000L000\#
                4D000000_90010000000R000O0000000h000:100^10040000000000000000000d0000000600050006000>0007000@000600000000000000000001000b1000000000000002000B000K000\#
                _L000000Y50010000000H000F0000000h000Z000U0002000000000000000000000000000400050006000>0007000000000000000000000000000000000003000J000H000K000\#
                5Q000000[50010000000D000B0000000b0004100g0002000000000000000000000000000400050006000>0007000000000000000000000000000000000005000:00090008000=000;000\#
                MU000000Y50010000000E000B0000000`000\000K00020000000000000000000000000003000500060007000000000000000000000000000000000003000?000B0008000\#
                [X000000Y50010000000I000E0000000\000P000K0002000000000000000000000000000400050006000>0007000000000000000000000000000000000003000?00090008000\#
                d[000000?90020000000<000;0000000Y000`10000002000000000000000000000000000400050006000>0007000000000000000000000000000000000007000;0004000;0006000<00070007000\#
                __000000Z60030000000;000D0000000O000T000:100;000000000000000000000000000500050006000<0007000600000000000000000001000A1000000000000003000F000B000:000\#
                dd000000]60030000000Q000N00000007100G10000003000aD700000Q?91000000000000700050006000>0007000E000E000800000000000000000002000n100m10000000000000040008000?000C000<000\#
                3n000000Z60030000000@000>0000000R1003100;10040000000000000000000f00000004000500060007000>0000000000000001000g0001DW40000000000001000Q1000000000000007000=000:000:000>0009000E0009000\#
                27100000Z60030000000D000B0000000i000d000:100;0000000000000000000000000003000500060007000000000000000000000000000000000004000?000A000E0005000\#
                O;100000[50030000000D000B0000000i000c000C1002000000000000000000000000000400050006000>00070000000000000001000E00000000000aD7000001000O10000000000000050004000@000=000E000E000\#
                CB100000[50030000000L000I0000000A1004100O1002000000000000000000000000000400050006000>00070000000000000000000100011000000000000005000B000C000:000E000:000\#
                LI100000[50030000000I000F0000000<100^000;10040000000000000000000f1000000500050006000>000@000700000000000000000001000K1000000000000003000?000?000=000\#
                ]Q100000[60030000000E000D0000000\000M0008100;000000000000000000000000000300050006000700000000000000000001000Z1000000000000006000=000G00090005000<000H000\#
                ZW100000\60030000000C000A0000000G100N1000100100000000000000000000000000050005000;0006000>00070000000000000001000h000000000009>10000000000000000000007000A00090005000<0003000A000B000\#
                U^100000W>0040000000B000A0000000e000S0000000100000000000000000000000000030005000>0007000000000000000000000000000000000003000@000>000=000\#
                Ka100000W>0040000000?000>0000000N000l000a00040000000000000000000O1000000500050006000>0007000@000000000000000000000000000000000006000A000@000?000@000>000@000\#
                Og100000X50040000000>000=00000002100g00071002000000000000000000000000000400050006000>0007000000000000000000000000000000000007000<0009000B000E000@00050009000\#
                Tl100000Q50040000000H000E00000000100`000e0002000000000000000000000000000400050006000>00070000000000000001000Z00000000000]400000000000000000000003000>000@000A000\#
                R1200000T40040000000D000B0000000N000j00000002000000000000000000000000000400050006000>0007000000000000000000000000000000000004000D000A000B000C000\#
                n4200000T40040000000H000E0000000X000i00000002000000000000000000000000000400050006000>0007000000000000000000000000000000000002000A000<000\#
                o7200000S60040000000>000=0000000T000<100f000100000000000000000000000000050005000;0006000>00070000000000000000000000000000000000050008000;000:0007000M000\#
                M<200000X50050000000V000R0000000C1003100M1002000000000000000000000000000400050006000>0007000000000000000000000000000000000009000>000=0009000<0003000C00050009000:000\#
                4C200000Q40050000000P000M00000002100\00000002000000000000000000000000000400050006000>0007000000000000000000000000000000000004000:0009000=000:000\#
                ]F200000Q40050000000O000L0000000_000G10000002000000000000000000000000000400050006000>0007000000000000000000000000000000000003000=0005000=000\#
                RJ200000S50050000000D000C0000000_000f00021002000000000000000000000000000400050006000>0007000000000000000000000000000000000004000C000?000>000:000\#
                mN200000X60050000000F000F0000000A100>100000040000000000000000000D1000000400050006000>0007000000000000000000000000000000000006000?000900090006000M000:000\#
                kT200000T40060000000B000@0000000\000U00000002000000000000000000000000000400050006000>0007000000000000000000000000000000000007000?000=000<000:00050009000:000\#
                9X200000Q50060000000?000=0000000[000]0001100200000000000000000000000000030005000600070000000000000000000100051000000000000006000A000F000B00050009000:000\#
                G]200000S60060000000J000G0000000^000P1000000400000000000000000005100000060005000;0006000>000@00070000000000000000000000000000000000050006000=000G00050009000\#
                nb200000S50060000000@000>0000000^000j000b0002000000000000000000000000000400050006000>00070000000000000000000000000000000000020009000=000\#
                Qf200000S50060000000>000<0000000\000a000^0002000000000000000000000000000400050006000>0007000000000000000000000000000000000003000:000?000=000\#
                0j200000_60060000000C000A0000000j000H00000003000000000000000000000000000400050006000>0007000000000000000000000000000000000003000A000;0009000\#
                `l200000U60060000000A000?0000000V000g0000000100000000000000000000000000050005000;0006000>0007000000000000000000000000000000000004000>000I0009000?000\#
                :0300000U60060000000E000C0000000K00041000000100000000000000000000000000050005000;0006000>0007000000000000000000000000000000000003000;000?000>000\#
                H3300000U60060000000A000?0000000O000j0000000100000000000000000000000000050005000;0006000>0007000000000000000000000000000000000003000A000?000<000\#
                L6300000Q50060000000D000B0000000[000U00011002000000000000000000000000000400050006000>0007000000000000000000000000000000000003000A000E000>000\#
                K:300000T40060000000<000;0000000_000M00000002000000000000000000000000000400050006000>00070000000000000000000100051000000000000004000@000=0009000=000\#
                9>300000T40060000000E000B0000000V000]00000002000000000000000000000000000400050006000>0007000000000000000000000000000000000005000@000@000@000=0009000\#
                LA300000Q50070000000C000A0000000Q000g00041002000000000000000000000000000400050006000>000700000000000000000001000d1000000000000003000<000>000E000\#
                BG300000Q50080000000D000A0000000B100V000X0002000000000000000000000000000400050006000>0007000000000000000000000000000000000003000;000C000G000\#
                PK300000Q50080000000L000I0000000`000S000S0002000000000000000000000000000400050006000>00070000000000000001000g000000000002000000000000000000000006000=000?000800090006000?000\#
                DP300000^60080000000L000I0000000X000P00000003000i^0000000000000000000000400050006000E0007000000000000000000000000000000000005000?000D000<000:000;000\#
                _S300000Q50080000000D000B0000000Q000g000;10020000000000000000000000000003000500060007000000000000000000000000000000000004000800060007000=000\#
                PW300000T40080000000B000@0000000H000J00000002000000000000000000000000000400050006000>0007000000000000000000000000000000000007000=000=00080005000600060006000\#
                nY300000U60090000000:00090000000P000l0000000100000000000000000000000000050005000;0006000>0007000000000000000000000000000000000003000<000C000:000\#
                e\300000U60090000000A000>0000000L000[0000000100000000000000000000000000050005000;0006000>0007000000000000000000000000000000000005000600090006000:000@000\#
                W_300000U60090000000E000B0000000P000j0000000100000000000000000000000000050005000;0006000>00070000000000000000000000000000000000060009000=000<000:00080005000\#
                mb300000S40090000000:000:0000000T000i00000002000000000000000000000000000400050006000>00070000000000000000000100071000000000000004000<000>000>000G000\#
                7g300000Q40090000000<000;0000000`000U00000002000000000000000000000000000400050006000>0007000000000000000000010007100000000000000300070009000A000\#
                _j300000T400:0000000@000>00000000100K00000002000000000000000000000000000400050006000>000700000000000000000000000000000000000400080007000>000>000\#
                Wm300000_600:0000000C000A0000000_000410000003000000000000000000000000000400050006000>0007000000000000000000000000000000000003000>0008000F000\#
                o0400000U600:0000000@000>0000000F000h0000000100000000000000000000000000050005000;0006000>0007000000000000000000000000000000000003000;000<000?000\#
                `340000000A60000000040000000800061000000000000000000000000000000000010008300000000000000000000001000j0000000000000000000\#
                h5400000Q4Q<0000000040000000<000^000V00000002000000000000000000000001000@600400050006000>0007000000000000000000000000000000000000000\#
                d740000025S<0000000040000000=000b000i00000002000000000000000000000001000A600400050006000>0007000000000000000000000000000000000002000=000>000\#
                Q:400000T4Y<0000000040000000:000Z000W00000002000000000000000000000001000D60050005000;0006000>0007000000000000000000000000000000000002000A000;000\#
                l<400000Z6K=0000000040000000B000M000V0000000;000000000000000000000001000]600300050006000700000000000000000001000n0000000000000002000:000:000\#
                _?400000`:Y?0000000040000000F000T000g00000003000Y?000000aD70000000001000d700500050006000E000E000700000000000000000000000000000000000200060004000\#
                OB400000?000P0000000000000000000000000000000000000000000000000000000\#
                <C400000;000J0000000000000000000000000000000000000000000000000000000\#
                _C400000;000J0000000000000000000000000000000000000000000000000000000\#
                BD400000;000J0000000000000000000000000000000000000000000000000000000\#
                eD400000:000A0000000000000000000000000000000000000000000000000000000\#
                >E4000008000L0000000000000000000000000000000000000000000000000000000\#
                `E4000007000>0000000000000000000000000000000000000000000000000000000\#
                3F4000008000F0000000000000000000000000000000000000000000000000000000\#
                OF400000;000B0000000000000000000000000000000000000000000000000000000\#
                jF4000006000G0000000000000000000000000000000000000000000000000000000\#
                EG400000<000E0000000;000\#
                nG40000000000000200030400000100050005000800000009000<0000000100060008000;1002000;100f00000000000\#
                aK400000000000002000306000000000800000009000;000000000009000M0002000h000:20000000000\#
                ^O40000060001050100000007000000080000000;000000050000000:000\#
                BP40000080008000800070000000W2000000000000003000J100d100Q10010008000100000000000000000000000i20000000000000020007000:000`0001000300000007000=000c000100030000000
                """#
        )
    }
}
