extension SearchLexicon {
    /// Short and irregular forms of one word, one word per line.
    static let sameWords = """
        photo pic picture image img
        message msg
        password pwd passwd pw passcode passphrase
        credential cred
        authenticate auth authn
        configuration config conf
        organization organisation org
        company corp corporation
        document doc
        video vid
        number num
        parameter param
        argument arg
        identifier id
        url uri link
        certificate cert
        application app
        maximum max
        minimum min
        request req
        response answer
        character char
        language lang
        account acct
        conversation convo chat
        message dm
        license licence
        organizer organiser
        invite invitation
        send sent
        break broke broken
        forget forgot forgotten
        buy bought purchase
        pay paid payment
        write wrote written
        freeze froze frozen
        hang hung
        lose lost
        hide hidden
        choose chose chosen
        spend spent
        burn burnt
        steal stolen
        withdraw withdrew withdrawn
        visit visitor visited
        view viewer viewed
        follow follower following
        long length lengthy wordy verbose
        big huge oversized oversize large enormous giant gigantic massive
        vanish disappear gone
        nonexistent inexistent missing
        gateway upstream
        error failure
        many numerous
        user member person people somebody someone
        stuck stalled
        simultaneous concurrent
        login logon signin
        maintain maintained maintenance
        authorize authorization
        custom customized customised personalized personalised
        size sized
        server srv
        information info
        cancel cancelled
        receive received recipient receiver
        megabyte mb
        gigabyte gb
        kilobyte kb
        byte bytes
        credit balance wallet
        logout signout logoff
        """

    /// Synonyms, one family per line. A word may be in several.
    static let families = """
        key token credential secret apikey bearer jwt oauth
        password credential login
        login authenticate sign session credential authorization
        logout signed expired disconnected
        unauthorized unauthenticated authenticate credential
        limit quota cap maximum allowance threshold ceiling bound restriction
        rate throttle frequency speed burst spam flood hammer frequent fast quick pace rps qps often
        rate limit throttle ratelimit spam flood hammer overuse
        exceed over reach above beyond exhausted hit surpass
        insufficient lack exhausted few short remaining depleted spent drained low scarce run
        credit money balance fund funding pay payment billing bill charge cost cash wallet broke unpaid invoice \
        paywall dollar euro budget prepaid afford checkout topup recharge refill price
        quota credit limit
        subscription seat plan renew payment premium
        big large long size oversized heavy larger longer over megabyte gigabyte kilobyte
        short cut shorten less smaller small trim truncate
        shorten shorter long
        stranger unconnected unknown connection cold
        phone number mobile telephone cell cellphone msisdn handset device iphone smartphone sim tel battery \
        signal airplane
        wrong invalid bad incorrect malformed unacceptable mistaken faulty broken illegal garbage mismatch bogus \
        corrupt unusable unparseable nonsense junk dirty corrupted garbled weird strange odd unexpected \
        unrecognized
        typo misspelt misspelled mistyped unknown invalid
        format shape syntax
        gone missing nonexistent lost deleted unknown absent removed vanish disappear
        missing required lack absent without omitted forgot blank skipped unfilled incomplete
        forbidden denied permission access allowed refuse unauthorized prohibited block right disallowed \
        privilege scope disallow trespass role entitled permitted restricted
        down unavailable unreachable offline outage dead failed disconnected broken downtime
        failed crash broke error problem trouble fault failing broken explode fell borked busted kaput messed \
        incident issue oops
        internal crash unexpected unforeseen bug server glitch exception hiccup panic explode incident oops
        server backend host site website
        service site website system platform backend infrastructure
        busy overload swamped overwhelmed congested load stress
        timeout slow late hang delay stuck lag laggy sluggish freeze forever unresponsive age eternity sleepy
        retry repeat resend again rerun redo reattempt reissue
        seat license subscription plan
        premium upgrade plus paid pro tier
        user profile account
        recipient user receiver addressee
        connect friend contact network
        invite friend
        message text dm sms note imessage
        chat conversation thread group
        file attachment upload media document
        picture media avatar
        video media clip mp4 movie footage
        url address href
        company business employer firm
        webhook callback hook listener notification push event
        restrict ban block suspend flag lock blacklist disable freeze jail penalize punish shadowban hold kill \
        terminate
        inactive suspended disabled disconnected deactivated dormant frozen
        pending outstanding open awaiting unanswered waiting
        json body payload syntax parse comma bracket brace quote
        body content payload
        edge cloudflare cdn origin
        dns resolve unreachable host
        permanent forever good always final never
        temporary transient moment briefly
        confirm acknowledge approve accept consent dialog popup prompt click
        email mail contact inbox
        rejected declined refused denied invalid
        send deliver arrive receive
        undelivered bounced delivery bounce
        lead prospect colleague profile person recipient candidate
        page profile
        viewer visitor look watch
        reply respond answer
        internet network connectivity wifi
        network connection connectivity
        disk storage space
        vpn ip proxy tunnel socks egress residential
        mandatory compulsory required obligatory necessary
        id uuid guid
        write message text talk speak contact ping
        member membership belong join group
        admin owner organiser host operator
        compress shrink reduce resize smaller
        week weekly fortnight
        month monthly
        day daily today
        simultaneous parallel several
        misconfigured configuration setting setup configured
        legal law court
        endless infinite loop cycle
        cookie header
        visible see show public
        verification verify check validation
        soon early yet
        attempt retry try
        several multiple multi many two three both
        parameter argument field input value option property attribute key variable
        certificate ssl tls https
        maintenance overload temporary
        empty none nothing zero blank nobody neither no
        already exists duplicate twice double dupe
        delete remove withdraw cancel revoke retract unsend undo archive discard erase trash wipe
        language locale translation translate french german spanish english italian portuguese dutch polish \
        russian japanese chinese korean arabic turkish hindi
        support call contact report escalate helpdesk ticket complain
        event meetup webinar conference
        post content activity update article publication feed tweet story status share
        publish post
        queue backlog congestion jam clogged pile line pileup job task
        process prepare pending creating render convert transcode encode build unfinished incomplete loading
        create generate make produce build
        like reaction react heart
        search query lookup
        redirect move relocate
        feature function capability functionality beta
        enable activate
        action operation command method verb
        country international e164
        fetch retrieve load read download grab pull
        disable off
        change edit update modify rename alter title participant
        expired old stale outdated lapsed ended end over finished
        birthday greet congratulate anniversary celebrate wish
        endorse skill endorsement
        account profile
        private restricted visible hidden secret confidential
        cache cached
        version protocol
        type extension mime kind suffix codec
        file type png jpeg jpg gif heic pdf mov webp docx svg bmp tiff mp4 mp3
        team company
        wait cooldown pause
        conflict clash collide collision race concurrent concurrency meanwhile
        contact card vcard
        sandbox test playground
        workflow flow automation scenario
        session login browser tab window
        range bound bounds interval
        follower audience fan subscriber
        followup second initial first reminder nudge
        constraint rule condition requirement
        rename title name
        prefix country code
        sender author from own
        group community club
        read parse understand
        digit number
        assign own belong
        expect require
        origin backend server
        handshake negotiate
        cold stranger
        gateway proxy
        maximum most highest
        minimum least lowest
        count total number amount
        test trial sandbox
        trial free premium
        reachable reach connect
        connection link tie socket
        unreachable connectivity
        deliver reach arrive
        redirect address
        media gallery carousel album
        drop disconnect lost
        reset disconnect
        encrypt tls ssl
        length size
        wait later moment
        support agent human
        safe harmless idempotent idempotency
        bot robot crawler scraper automation
        captcha challenge verification
        bandwidth traffic throughput quota
        full exhausted insufficient
        compress encoding gzip
        quota credit allowance
        rights permission
        subscribe subscription
        exist there present
        invite add
        pending unaccepted unread ignored sent
        detail information data
        private closed confidential
        """
}
