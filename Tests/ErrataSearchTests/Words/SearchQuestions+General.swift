import ErrataReference

extension SearchQuestions {
    /// Questions that no code answers: what an API says about a status, about limits, credits, sign-in and itself. A
    /// fact is named by its catalog, its topic and a word in it.
    static let general = table(
        """
        300 requests a minute = linkup-v1/429 linkup-v1:rateLimit
        requests per minute per api key = linkup-v1/429 linkup-v1:rateLimit
        rolling window = we-link/429 we-link:rateLimit
        when does the window reset = we-link/429 we-link:rateLimit
        login_token = linkup-v1/401 linkup-v1/403 linkup-v1:authentication:login_token
        x-api-secret = we-link/401 we-link:authentication:x-api-secret
        api secret = we-link/401 we-link:authentication:x-api-secret
        country of the proxy = linkup-v1:note:country
        proxy country = linkup-v1:note:country
        official SDKs = linq:category:SDKs
        sdk retries = linq:category:SDKs
        are errors charged = linkup-v1:credits linkup-v2:credits
        do failed calls cost credits = linkup-v1:credits linkup-v2:credits we-link:note:credits
        is a 500 free = linkup-v1:credits linkup-v1/500
        credits_consumed = linkup-v2:credits linkup-v2:envelope
        trace id support = linq:support linq/4001 linq/3006
        where is the trace id = linq:envelope:trace_id linq:support linq:note:trace
        idempotency key = we-link:note:idempotency linked-api:note:idempotency
        idempotency header = we-link:note:idempotency linked-api:note:idempotency
        where do I get the LinkedIn token = linkup-v1:note:obtain linkup-v1/401 linkup-v1:authentication:login_token
        get a new login token = linkup-v1/401 linkup-v1:authentication:login_token
        delivery errors retry = linq:category:Delivery linq/4001
        identification-token header = linked-api:authentication:identification linked-api/identificationTokenRequired
        account-api-token header = linked-api:authentication:account linked-api/accountApiTokenRequired
        bearer token = linq:authentication:Bearer linq/2004
        support email address = linked-api:support linkup-v1:support
        who do i contact at linkup = linkup-v1:support linkup-v2:support
        exponential backoff = linq:category:exponential linq/3006 we-link/500
        asynchronous processing = we-link:summary we-link/200
        request accepted, processing has started = we-link/200
        failure of an asynchronous operation = we-link:envelope:webhook
        request_id or requestId = we-link:envelope
        400 invalid parameters linkup v1 = linkup-v1/400
        accountId invalid = we-link/404 linkup-v2/INVALID_ACCOUNT
        format of the request body = we-link/400
        retry_after in the answer = linq/1007 linq:envelope linq:rateLimit
        default country FR = linkup-v1:note:country
        expired linkedin token = linkup-v1/401
        //v1/auth/verify = linkup-v1:note:verify linkup-v1/401 linkup-v1:authentication:login_token
        is it safe to retry = http:note:harmless linq/4001
        """
    )
}

extension SearchSubject {
    /// The id of an entry, or a fact in few words.
    var id: String {
        switch self {
        case .entry(let entry): entry.id
        case .fact(let fact): "\(fact.catalog.id):\(fact.topic): \(fact.text.prefix(40))"
        }
    }

    /// Whether it is what a question names: the id of an entry, or the catalog, the topic and a word of a fact.
    func isNamed(by answer: String) -> Bool {
        switch self {
        case .entry(let entry): return entry.id == answer
        case .fact(let fact):
            let parts = answer.split(separator: ":").map(String.init)
            return parts.prefix(2) == [fact.catalog.id, fact.topic.rawValue]
                && parts.dropFirst(2).allSatisfy(fact.text.contains)
        }
    }
}
