extension SearchQuestions {
    /// Questions as whole sentences.
    static let sentences = """
        why can't I message this person = we-link/RECIPIENT_NOT_FIRST_DEGREE_CONNECTION we-link/UNAUTHORIZED_VIEWER \
        linq/2008 we-link/NOT_CONNECTED we-link/NOT_ENOUGH_INMAIL_CREDIT
        user has to log in again = linked-api/linkedinAccountSignedOut linkup-v2/ACCOUNT_INACTIVE \
        we-link/RECRUITER_AUTH_REQUIRED we-link/BASIC_INFO_NOT_FOUND we-link/OWN_PROFILE_ID_NOT_FOUND
        what do I do when the api key is invalid = linkup-v2/INVALID_API_KEY
        how long do I have to wait after too many requests = linq/1007 linkup-v2/RATE_LIMITED we-link/STATUS_429 \
        http/429 we-link/FUSE_LIMIT_EXCEEDED
        the customer ran out of credits = linkup-v2/INSUFFICIENT_CREDITS we-link/NOT_ENOUGH_INMAIL_CREDIT \
        we-link/INSUFFICIENT_CREDITS http/402
        we sent this person an invitation already last week = we-link/CANT_RESEND_YET we-link/PENDING_INVITE
        is the service down at the moment = linq/4004 http/503 http/521
        the password the user entered is not right = we-link/WRONG_PASSWORD
        linkedin flagged our user's account = we-link/ACCOUNT_RESTRICTED
        the proxy connection does not work = we-link/PROXY_ERROR
        why does my request sit in the queue and then fail = we-link/QUEUE_TIMEOUT_THRESHOLD_EXCEEDED
        the text of the invite is over 300 characters = we-link/CUSTOM_MESSAGE_TOO_LONG
        can I invite people without a custom note on a free account = we-link/CUSTOM_INVITE_LIMIT_REACHED
        the account has no sales navigator license = we-link/SALES_SEAT_REQUIRED
        how do I reactivate an inactive account = linkup-v2/ACCOUNT_INACTIVE
        which header do I need to send the token in = linked-api/accountApiTokenRequired \
        linked-api/identificationTokenRequired linq/2004 linkup-v2/INVALID_API_KEY
        the identification token is not accepted = linked-api/invalidIdentificationToken
        we forgot the account api token header = linked-api/accountApiTokenRequired
        there is no seat for this linkedin account = linked-api/noActiveSeats
        does this workflow need a plus seat = linked-api/plusSeatRequired
        our workflow configuration was rejected = linked-api/invalidWorkflow
        the user's linkedin is in a language you don't support = linked-api/languageNotSupported
        which format must a phone number have = linq/1002
        can I send a link together with text in one message = linq/1004
        why can't I rename a direct chat = linq/1006
        the chat is gone because the user left it = linq/2013
        I just created the chat and it is not ready yet = linq/2009
        I cannot find the message with this id = linq/2002
        the attachment is still being processed = linq/2007 we-link/POST_MEDIA_STILL_PROCESSING
        my presigned url has expired before the upload was done = linq/2003
        this phone is not assigned to our account = linq/2006
        why can I not write to a new recipient in the sandbox = linq/2008
        my webhook endpoint never gets called = linq/4003
        where did the webhook subscription go = linq/2010
        how do I get a feature enabled for us = linq/2011
        does this phone number already have a contact card = linq/2014
        there is no contact card for this number = linq/2012
        the message was deleted before I could edit it = linq/2015
        it tried to deliver too many times and gave up = linq/3007
        the message could not be delivered = linq/4001 linq/3007 linq/4002
        the file is too large to upload = linq/5005 http/413
        is this file type supported = linq/5004 http/415
        the extension of the url is not the same as the type of the file = linq/5006
        why is the picture url not working for the image download = linq/5007 linq/5002
        the person's profile does not exist anymore = we-link/PROFILE_NOT_FOUND we-link/404_PROFILE_ID
        the link to the profile is not valid = we-link/404_PROFILE_ID we-link/PROFILE_NOT_FOUND
        why can't I see the email and phone of this contact = we-link/CONTACT_INFO_FETCH_FAILED
        I can't get the data of a group = we-link/NO_GROUP_DATA
        can we invite people to follow a company with 10000 followers = we-link/TOO_MANY_FOLLOWERS
        the organiser of the event does not allow invites = we-link/CANNOT_INVITE
        I want to withdraw an invitation but it is not there = we-link/NO_INVITATION_FOUND \
        we-link/INVITATION_ID_NOT_FOUND
        nobody has looked at the profile = we-link/NO_VIEWERS_FOUND
        the post has no text and no picture = we-link/NO_CONTENT_OR_MEDIA
        can I attach more than one file to a post = we-link/MULTI_SELECTION_NOT_ALLOWED
        the event might be private = we-link/EVENT_FETCH_FAILED
        user has several recruiter sessions open = we-link/RECRUITER_ACKNOWLEDGEMENT_REQUIRED
        the server is having an internal problem = linq/3006 linq/3002 linq/3004 linkup-v2/INTERNAL_ERROR http/500
        what does it mean when the gateway did not get an answer in time = http/504
        the url is too long = http/414
        a required parameter was not in the request = linq/1001 linkup-v2/INVALID_PARAMS \
        linked-api/invalidActionParams
        my customers complain that their messages never get to the other phone = linq/4001 linq/3007 linq/4002
        we changed the api key yesterday and now everything returns unauthorized = linkup-v2/INVALID_API_KEY \
        http/401 linq/2004
        is there a cap on how many people i can invite per week = we-link/FUSE_LIMIT_EXCEEDED \
        we-link/MAX_INVITATION_SENT
        why can't i put a note on my connection requests any more = we-link/CUSTOM_INVITE_LIMIT_REACHED
        the user has to log in to linkedin again on the dashboard = linked-api/linkedinAccountSignedOut
        what do i do when the queue is clogged = we-link/QUEUE_TIMEOUT_THRESHOLD_EXCEEDED
        how do i know which parameter is missing = linkup-v2/INVALID_PARAMS linq/1001
        which header do i put the token in = linked-api/accountApiTokenRequired \
        linked-api/identificationTokenRequired linq/2004 linkup-v2/INVALID_API_KEY
        the video i uploaded a second ago cannot be posted yet = we-link/POST_MEDIA_STILL_PROCESSING linq/2007
        someone left the company and i cannot find the page anymore = we-link/404_COMPANY \
        we-link/COMPANY_ID_NOT_FOUND we-link/PROFILE_NOT_FOUND we-link/INVALID_COMPANY_URL we-link/NO_COMPANY_DATA
        do i get charged when the credits are insufficient = linkup-v2/INSUFFICIENT_CREDITS \
        we-link/INSUFFICIENT_CREDITS
        trying to unsend an invite that was already accepted = we-link/NO_INVITATION_FOUND we-link/ALREADY_CONNECTED
        the image url returns html instead of a picture = linq/5007 linq/5006
        what is the largest file i can attach = linq/5005 linq/5001
        can two people use recruiter at the same time = we-link/RECRUITER_ACKNOWLEDGEMENT_REQUIRED
        our sales navigator contract ran out = we-link/SALES_SEAT_REQUIRED
        candidate does not accept inmail = we-link/NOT_ENOUGH_INMAIL_CREDIT
        cannot see the email address of a lead = we-link/CONTACT_INFO_FETCH_FAILED
        how long until i can invite the same person again = we-link/CANT_RESEND_YET
        i want to message people in a group i am not a member of = we-link/UNAUTHORIZED_VIEWER we-link/NO_GROUP_DATA
        the webhook server returned a 302 = linq/4003
        nobody picks up the sms = linq/3007 linq/4001 linq/4002
        the contact has no card = linq/2012
        sending to a number that never wrote to us in sandbox = linq/2008
        add participants to a direct chat = linq/1006
        phone number with dashes and spaces = linq/1002
        the request has unknown json keys = linq/1003 linq/1005 http/400
        two workers edited the same message = linq/2015 http/409
        seat assigned but not active = linked-api/noActiveSeats
        this step of the workflow needs a better plan = linked-api/plusSeatRequired
        workflow definition rejected = linked-api/invalidWorkflow
        my linkedin ui is in turkish = linked-api/languageNotSupported
        the account id belongs to somebody else's key = linkup-v2/INVALID_ACCOUNT
        suspended account, how to reactivate = linkup-v2/ACCOUNT_INACTIVE we-link/ACCOUNT_RESTRICTED
        action does not exist in this category = linkup-v2/INVALID_ACTION
        should i retry an internal error = linkup-v2/INTERNAL_ERROR linq/3006 http/500
        requests time out behind cloudflare = http/524 http/522
        server says gone = http/410
        body compression not accepted = http/415
        the proxy asks for a username and password = http/407
        service is undergoing maintenance = http/503
        uploading a 2 gb body = http/413 linq/5005
        response says see another page = http/303
        precondition if-unmodified-since = http/412
        api requires tls 1.3 = http/426 http/525
        """
}
