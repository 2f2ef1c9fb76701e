import Testing

@Suite("Names from messages")
struct MessageNameTests {
    @Test(
        "end with the first sentence, if it says something",
        arguments: [
            ("Max send attempts reached.", "maxSendAttemptsReached"),
            ("Too many prune requests. Try again later", "tooManyPruneRequests"),
            ("Too many prune requests! (Try again later)", "tooManyPruneRequests"),
            ("Too many prune requests\nTry again later", "tooManyPruneRequests"),
            ("Sorry. The token has expired", "sorryTheTokenHasExpired"),
            ("Error: The token has expired", "errorTheTokenHasExpired"),
            ("Use a format, e.g. PNG, for it", "useAFormatEGPNGForIt"),
            ("Needs v2.0 or later", "needsV20OrLater"),
            ("Use version no. 2 of it", "useVersionNo2OfIt"),
            ("The value of api. prefix is bad", "valueOfAPIPrefixIsBad"),
        ]
    )
    func endWithSentences(message: String, name: String) {
        #expect(SpecText.names(ofMessages: message) == [name])
    }

    @Test(
        "leave out what is in brackets at the end, if the words before say something",
        arguments: [
            ("Maximum number of friends reached (1000)", "maximumNumberOfFriendsReached"),
            ("General error (such as a malformed body, amongst others)", "generalError"),
            ("Invalid recording rule(s)", "invalidRecordingRule"),
            ("Unknown user [{id}].", "unknownUser"),
            ("Unknown user (in a guild (or none))", "unknownUser"),
            ("Unauthorized (the token has expired)", "unauthorizedTheTokenHasExpired"),
            ("Unknown (or deleted) user", "unknownOrDeletedUser"),
            ("Unknown user)", "unknownUser"),
            ("Unknown user (of a guild", "unknownUserOfAGuild"),
        ]
    )
    func leaveOutBrackets(message: String, name: String) {
        #expect(SpecText.names(ofMessages: message) == [name])
    }

    @Test(
        "end at a sign between clauses, where the sentence is too long",
        arguments: [
            (
                "Cloudflare blocks your request; this can often be resolved by a proper user agent",
                "cloudflareBlocksYourRequest"
            ),
            (
                "Cloudflare blocks your request - this can often be resolved by a proper user agent",
                "cloudflareBlocksYourRequest"
            ),
            (
                "Cloudflare blocks your request\u{2014}this can often be resolved by a proper user agent",
                "cloudflareBlocksYourRequest"
            ),
            (
                "Cloudflare blocks your request: this can often be resolved by a proper user agent",
                "cloudflareBlocksYourRequest"
            ),
            (
                "Invalid form body (of `application/json` and `multipart/form-data`), or an invalid type",
                "invalidFormBody"
            ),
            (
                "The name is bad; the topic is bad; and whatever else there may be in the text is just as bad",
                "nameIsBadTheTopicIsBad"
            ),
        ]
    )
    func endAtClauses(message: String, name: String) {
        #expect(SpecText.names(ofMessages: message) == [name])
    }

    @Test("that are still too long end with the code's digits, and not with a word that only joins others")
    func endWithDigits() {
        let message = "The archived thread does not allow for operations such as the editing of a message"
        let name = "archivedThreadDoesNotAllowForOperationsSuchAsTheEditing"
        #expect(SpecText.names(ofMessages: message) == [name + "1"])
        #expect(SpecText.names(ofCodes: ["E0000047": message]) == [name + "0000047"])
        let topic = "Programmable chat: archived threads do not allow for the editing of many messages"
        #expect(SpecText.names(ofMessages: topic) == ["programmableChatArchivedThreadsDoNotAllowForTheEditingOfMany1"])
    }
}
