/// What people say for what tables say: words that ask and do not describe, words of one meaning, and turns of phrase.
enum SearchLexicon {
    /// Whether a word carries no meaning of its own in a question.
    static func isAsking(_ word: String) -> Bool {
        asking.contains(word) || asking.contains(WordStem.of(word))
    }

    private static let asking: Set<String> = Set(
        """
        a about actually again already am an and any anymore are as at be been but by can could did do does doing error \
        errors for from get gets getting give given go going got had happen happened happens has have having he help her \
        him his how i if im in into is it its ive just keep keeps let look me mean means my need of off on or our out \
        please really s say says saying she should so some somehow something still t tell tells that thats the their them \
        then there they this thing to try trying up us use want wants was we were what whats when where which while who \
        whom why will with would yet you your
        """.split(separator: " ").map(String.init)
    )

    /// Turns of phrase and the words of tables that say the same; of several that begin alike, the longest counts.
    static let phrases: [String: String] = [
        "out of": "insufficient exhausted", "ran out": "insufficient exhausted", "run out": "insufficient exhausted",
        "used up": "exceeded exhausted insufficient", "not enough": "insufficient", "no more": "insufficient exhausted",
        "too many": "limit exceeded maximum", "too much": "limit exceeded maximum", "too often": "rate limit",
        "too fast": "rate limit", "too quickly": "rate limit", "slow down": "rate limit", "calm down": "rate limit",
        "how many": "limit maximum", "how long": "wait seconds", "try again": "retry", "send again": "retry resend",
        "log in": "login authenticate", "logged in": "login authenticate", "sign in": "login authenticate",
        "signed in": "login authenticate", "log out": "logout", "logged out": "logout", "sign out": "logout",
        "signed out": "logout", "kicked out": "logout", "locked out": "locked restricted",
        "took too long": "timeout", "takes too long": "timeout", "taking too long": "timeout", "timed out": "timeout",
        "time out": "timeout", "no answer": "timeout", "no response": "timeout", "gave up": "maximum attempts exceeded",
        "not found": "missing", "doesnt exist": "missing", "does not exist": "missing", "not exist": "missing",
        "no such": "missing", "cant find": "missing", "cannot find": "missing", "can not find": "missing",
        "could not find": "missing", "couldnt find": "missing", "not there": "missing", "is gone": "missing gone",
        "not allowed": "forbidden", "may not": "forbidden", "no access": "forbidden", "no permission": "forbidden",
        "not ready": "processing", "still processing": "processing", "not finished": "processing",
        "in progress": "processing", "not done": "processing", "not supported": "unsupported",
        "not available": "unavailable", "not working": "failed unavailable", "doesnt work": "failed unavailable",
        "does not work": "failed unavailable", "went wrong": "failed unexpected", "went down": "unavailable",
        "turned off": "disabled", "turn on": "enable", "switch on": "enable",
        "left out": "missing", "already there": "exists", "already exists": "exists", "already have": "exists",
        "nobody there": "empty", "nothing there": "empty", "no results": "empty", "nothing found": "empty",
        "free plan": "premium upgrade", "phone down": "phone unavailable", "first degree": "connection degree",
        "whom to call": "support contact", "who to call": "support contact", "who do i call": "support contact",
        "whom do i call": "support contact", "who can help": "support contact", "opted out": "allowed",
        "too soon": "yet wait resend", "too early": "yet wait early", "not yet": "yet pending wait",
        "not accepted": "invalid unsupported", "cant see": "forbidden permission visible",
        "cannot see": "forbidden permission visible", "cant access": "forbidden permission access",
        "cannot access": "forbidden permission access", "can not access": "forbidden permission access",
        "not authorized": "unauthorized forbidden", "not authorised": "unauthorized forbidden",
        "not arrived": "delivery failed", "never arrived": "delivery failed", "not delivered": "delivery failed",
        "didnt arrive": "delivery failed", "did not arrive": "delivery failed", "not sent": "delivery failed",
        "stopped working": "failed unavailable", "not responding": "timeout unavailable",
        "not reachable": "unreachable unavailable", "cant reach": "unreachable unavailable",
        "cannot reach": "unreachable unavailable", "cant connect": "connection failed",
        "cannot connect": "connection failed", "used too much": "limit exceeded quota",
        "not valid": "invalid", "not correct": "invalid", "not right": "invalid", "not recognised": "unknown invalid",
        "not recognized": "unknown invalid", "left empty": "missing required", "two weeks": "weeks",
        "one file": "single file", "sign again": "authenticate", "over limit": "limit exceeded",
        "over the limit": "limit exceeded", "not connected": "connection", "switched off": "disabled",
    ]

    /// Words of one meaning, a family a line. A word may be in several.
    private static let families = """
        key token credential secret apikey bearer
        password credential login passphrase passcode
        login authenticate sign signin session credential authorization
        logout signout expired
        unauthorized unauthenticated authenticate credential
        limit quota cap maximum allowance threshold ceiling
        rate throttle frequency speed burst
        rate limit throttled ratelimit
        exceed over reach above beyond exhausted
        insufficient lack exhausted few short remaining depleted
        credit money balance fund pay payment billing bill charge cost
        big large long huge size oversized heavy larger longer
        short cut shorten less smaller small
        shorten shorter long
        stranger unconnected unknown connection
        phone number mobile telephone cell msisdn handset device
        wrong invalid bad incorrect malformed unacceptable mistaken faulty broken illegal garbage mismatch
        format shape syntax
        gone missing nonexistent lost deleted unknown absent removed
        missing required lack absent without omitted forgot blank
        forbidden denied permission access allowed refuse unauthorized prohibited block right
        down unavailable unreachable offline outage dead failed disconnected
        failed crash broke error problem trouble
        internal crash unexpected unforeseen bug server
        busy overload
        timeout slow late hang delay stuck
        retry repeat resend again
        seat licence license subscription plan
        premium upgrade plus paid pro
        user person people member someone somebody recipient
        invite invitation
        connect friend contact network
        message text dm sms
        chat conversation thread group
        file attachment upload media document
        photo picture image media
        video media clip mp4
        url link address uri
        company organisation organization business employer firm
        webhook callback hook
        restrict ban block suspend flag lock blacklist disable
        inactive suspended disabled disconnected deactivated
        pending outstanding open
        json body payload
        body content payload
        edge cloudflare cdn origin
        dns resolve unreachable host
        permanent forever good always
        temporary transient moment briefly
        confirm acknowledge approve
        email mail contact inbox
        rejected declined refused denied invalid
        send deliver arrive receive
        undelivered bounced delivery
        lead prospect colleague profile person recipient
        viewer visitor view
        reply respond answer
        internet network connectivity connection
        disk storage space
        vpn ip proxy
        mandatory compulsory required
        id identifier uuid guid
        write message text talk speak
        member membership belong join group
        admin owner organiser organizer host operator
        compress shrink reduce resize smaller
        week weekly fortnight
        month monthly
        day daily
        simultaneous concurrent parallel several
        misconfigured configuration setting setup configured
        legal law court
        endless infinite loop cycle
        cookie header
        picture avatar photo
        visible see show public
        verification verify check validation
        soon early yet
        attempt retry try
        several multiple multi many
        attachment file
        parameter param argument field input value
        certificate ssl tls cert https
        maintenance overload temporary
        empty none nothing zero blank
        already exists duplicate twice double
        delete remove withdraw cancel revoke
        language locale
        support call help contact report escalate
        follow follower
        event meetup
        post content activity update article
        queue backlog
        process prepare pending creating
        like reaction
        search query lookup
        redirect move relocate
        feature function capability
        enable activate
        action operation command method verb
        country international e164
        fetch retrieve load read
        disable off
        change edit update modify
        expired old stale outdated
        birthday greet congratulate anniversary
        account profile
        private restricted visible hidden
        cache cached
        version protocol
        type extension mime kind
        team company
        wait cooldown pause
        """

    /// The words that mean the same as a word, by stem; each is a stem.
    static func synonyms(of stem: String) -> [String] {
        index[stem] ?? []
    }

    /// All words that the lexicon knows; misspelt words are compared with them, too.
    static var words: [String] {
        families.split { $0 == " " || $0 == "\n" }.map(String.init)
    }

    private static let index: [String: [String]] = {
        var index: [String: [String]] = [:]
        for line in families.split(separator: "\n") {
            let stems = line.split(separator: " ").map { WordStem.of(String($0)) }
            for stem in stems { index[stem, default: []] += stems.filter { $0 != stem } }
        }
        return index
    }()
}
