extension SearchQuestions {
    /// Questions that were written before the ranking and the keywords that they judge, and that nothing was fitted to.
    /// The keywords came later from the same hand, so the figure may flatter. They stay as they are: whoever looks at one
    /// to improve it moves it to another list.
    static let fresh = table(
        """
        texts bounce because the guy never wrote to us first = linq/2008
        plus sign before the number = linq/1002
        can't rename a one to one chat = linq/1006
        we left the group and now can't post there = linq/2013
        edited a message somebody had erased = linq/2015
        how do I turn on a beta feature for my account = linq/2011
        hook endpoint took longer than 10 seconds = linq/4003
        the line is not assigned to us = linq/2006
        json won't parse = linq/1003 http/400
        their battery is dead = linq/4002
        said it's a png but it is a jpeg = linq/5006
        our video is 300 MB = linq/5005 http/413
        exe files refused = linq/5004 http/415
        link plus text in the same message = linq/1004
        vcard is there already = linq/2014
        no vcard for this line = linq/2012
        thread just made, not usable yet = linq/2009
        authorization header forgotten = linq/2004 http/401
        picture url needs a login = linq/5007 linq/5002
        gave up after several tries to hand over the text = linq/3007 linq/4001
        which subscription id is it, the hook is unknown = linq/2010
        photo still uploading when I sent it = linq/2007
        account asleep, how do I wake it = linkup-v2/ACCOUNT_INACTIVE
        account id from somebody else's key = linkup-v2/INVALID_ACCOUNT
        buy more credits = linkup-v2/INSUFFICIENT_CREDITS we-link/NOT_ENOUGH_INMAIL_CREDIT
        no such verb for profiles = linkup-v2/INVALID_ACTION
        forgot to pass profile_url = linkup-v2/INVALID_PARAMS
        my key was revoked = linkup-v2/INVALID_API_KEY
        am I billed when the server crashes = linkup-v1/500 linkup-v1:credits linkup-v2:credits
        how many calls a minute am I allowed = linkup-v1/429 linkup-v1:rateLimit
        token from the login endpoint ran out = linkup-v1/401 linkup-v1/403
        cloud browser lost the session = linked-api/linkedinAccountSignedOut
        linkedin interface is in Finnish = linked-api/languageNotSupported
        subscription lapsed, renew = linked-api/noActiveSeats
        better plan needed for these actions = linked-api/plusSeatRequired
        steps of my automation do not fit together = linked-api/invalidWorkflow
        forgot the header that says which account = linked-api/identificationTokenRequired linked-api/accountApiTokenRequired
        typo in the api token of the account = linked-api/invalidAccountApiToken
        linkedin flagged us for too much activity = we-link/ACCOUNT_RESTRICTED
        someone is using recruiter in another tab = we-link/RECRUITER_ACKNOWLEDGEMENT_REQUIRED
        we have no sales navigator = we-link/SALES_SEAT_REQUIRED
        invited him last week, wants to invite again = we-link/CANT_RESEND_YET
        weekly cap on invites = we-link/FUSE_LIMIT_EXCEEDED we-link/MAX_INVITATION_SENT
        thirty thousand connections = we-link/MAX_INVITATION_SENT
        personal note only with a paid profile = we-link/CUSTOM_INVITE_LIMIT_REACHED
        invitation text longer than 300 = we-link/CUSTOM_MESSAGE_TOO_LONG
        want to write to a second degree contact = we-link/RECIPIENT_NOT_FIRST_DEGREE_CONNECTION we-link/NOT_CONNECTED
        not in the same group as him = we-link/UNAUTHORIZED_VIEWER we-link/NO_GROUP_DATA
        nobody looked at my profile = we-link/NO_VIEWERS_FOUND we-link/TOTAL_COUNT_FAILED
        company page too popular to invite people = we-link/TOO_MANY_FOLLOWERS
        job sat in line for too long = we-link/QUEUE_TIMEOUT_THRESHOLD_EXCEEDED
        nothing to endorse = we-link/NO_SKILLS
        empty post = we-link/NO_CONTENT_OR_MEDIA
        nobody has a birthday today = we-link/NO_PROFILES_TO_GREET
        organizer switched off guests = we-link/CANNOT_INVITE
        that search link is of a kind you don't know = we-link/UNKNOWN_SEARCH_URL
        resource was there but has been removed for good = http/410
        only POST works here = http/405
        cloudflare cannot reach our box = http/523 http/522 http/521
        server certificate has expired = http/526 http/525 http/495
        """
    )
}
