/// Words of general English, and of HTTP APIs in general, that mean much the same to somebody who searches.
///
/// One group a line, its items separated by commas; each item finds all others of its line, and no further. An item may
/// be in several groups, and it may be a phrase. Regular forms need no mention, since stems are compared; in a phrase any
/// negation counts as `not`, and auxiliaries and articles do not count: `not deliver` is `cannot deliver` and `could not
/// be delivered`. What one API's users call an error is not here but in its spec, under `keywords`.
enum Synonyms {
    static let groups = """
        account, acct, profile, user
        address, url, uri, link, href
        admin, owner, organizer, organiser, host, operator
        allowed, permitted, permission, right, privilege, access, authorized, authorised, scope, role, entitled
        answer, response, reply, respond
        argument, parameter, param, field, attribute, option, property, input, value, variable, key
        authenticate, auth, authn, authorization, authorisation, sign in, log in, log on, login, logon, signin, relogin
        begin, start, first, initial
        blocked, banned, suspended, restricted, locked, locked out, disabled, frozen, deactivated, blacklisted, flagged, \
        on hold, penalized, punished, terminated, kill, freeze, froze
        body, payload, content
        busy, overloaded, load, congested, swamped, overwhelmed, stress
        cancel, revoke, withdraw, retract, undo, delete, remove, unsend, erase, discard, purge, archive, trash, wipe
        certificate, cert, tls, ssl, https, encrypted
        change, edit, update, modify, alter, modified
        character, char
        charge, cost, bill, free, consume
        company, corp, organization, organisation, org, business, firm, employer, corporation, team
        compress, encoding, gzip
        compress, shrink, reduce, resize, smaller
        concurrent, simultaneous, parallel, at once, at same time, several, multiple, multi, many, two, three, both
        configuration, config, conf, setting, setup, set up, misconfigured
        confirm, acknowledge, approve, accept, consent, dialog, popup, prompt, click
        conflict, clash, collision, meanwhile, state
        connection, network, connectivity, internet, link, socket, wifi
        contact, person, people, somebody, someone, member, user, colleague
        conversation, chat, thread, convo
        country, region, international, e164
        crash, exploded, explode, panic, exception, bug, internal, unexpected, unforeseen, glitch, hiccup, blew up, fell \
        over, fell apart, incident, oops, server, broke, failed
        create, make, generate, produce, build
        credit, money, fund, balance, wallet, budget, cash, dollar, euro, afford, broke, top up, topup, recharge, \
        refill, buy, purchase, paywall, prepaid, payment, pay
        custom, personal, personalized, personalised, customised
        daily, day, today
        deliver, delivery, arrive, receive, send, sent, reach
        denied, forbidden, refuse, rejected, declined, not allow, not permit, may not, disallowed, prohibited, \
        unauthorized, not authorize, no access, no right, no privilege, not access, not see, permission, not authorise, \
        trespass
        disable, turn off, switch off
        document, doc, file, attachment, media, upload
        down, unavailable, failed, offline, disconnected, outage, dead, unreachable, not reach, not reachable, not \
        available, not respond, downtime, not connect
        download, fetch, retrieve, load, read, grab, pull, not load
        duplicate, twice, double, already exist, already there, already have, second time, dupe
        early, soon, yet, too soon, not yet
        enable, turn on, switch on, activate
        event, meeting, conference
        exist, there, found
        expired, old, outdated, stale, lapsed, ended, out of date, over, finished
        failed, failure, fault, broken, broke, error, problem, trouble, issue, not work, stop work, went wrong, borked, \
        busted, kaput, messed, faulty, crash, exploded, fell, incident, oops
        feature, function, capability, functionality
        forever, permanent, always, final, never, good
        format, syntax, shape, pattern
        gateway, proxy, upstream, tunnel
        group, community, club
        human, agent, support, call, help, escalate, helpdesk, ticket, complain, report, contact
        identifier, id, uuid, guid
        inactive, asleep, dormant, disabled, suspended, deactivated, frozen
        insufficient, exhausted, out of, ran out, run out, running out, used up, use up, spent, depleted, drained, not \
        enough, short, too few, too little, low, lack, remaining, no more, scarce, run, no money, no fund
        invalid, wrong, bad, incorrect, malformed, not valid, not correct, unacceptable, mistaken, illegal, corrupt, \
        garbled, garbage, bogus, nonsense, junk, weird, strange, odd, mismatch, unrecognized, not recognize, unusable, \
        faulty, unparseable, dirty, broken
        invite, invitation
        json, syntax, parse, malformed, comma, bracket, brace, quote
        key, token, credential, secret, bearer, jwt, apikey, oauth
        language, lang, locale, translation
        large, big, huge, long, heavy, oversized, oversize, size, larger, longer, enormous, giant, massive, verbose, \
        lengthy, gigantic, wordy
        law, legal, court
        limit, exceed, over, beyond, above, reached, hit, exhausted, over limit, over quota, maxed out, too many, too \
        much, surpass
        limit, quota, cap, maximum, max, allowance, bound, ceiling, threshold, how many, most, highest, restriction
        logout, log out, logged out, sign out, log off, logoff, signout, kicked out, booted out, thrown out, \
        disconnected
        loop, cycle, infinite, endless, circular
        maintenance, temporary, transient, moment, briefly, hiccup, maintain
        member, membership, belong, join, group
        message, msg, dm, text, sms, direct message, private message, write, wrote, talk, speak, ping
        method, verb, action, operation, command
        minimum, min, least, lowest
        missing, absent, required, left out, omitted, lack, without, forgot, forgotten, not set, not give, not given, \
        not provide, not fill, mandatory, compulsory, necessary, incomplete, left blank, left empty, skipped, blank, \
        forget, unfilled, obligatory
        missing, not find, not found, not exist, no such, unknown, nonexistent, inexistent, not there, lost, gone, \
        deleted, removed, vanish, disappear, taken down, not around, lose, absent
        month, monthly
        move, redirect, relocate
        name, title, rename
        nobody, none, nothing, empty, zero, no result, nothing found, nothing there, nobody there
        number, num, digit
        own, belong, mine, assign
        page, site, website
        password, pwd, passwd, passcode, passphrase, credential, secret, pw, cred
        pay, paid, payment, bill, invoice, price, unpaid, credit card, buy, purchase, money, paywall, prepaid, checkout, \
        afford, cash, credit
        pending, waiting, outstanding, open, unanswered, not accept, not answer, still waiting, awaiting, unaccepted
        phone, mobile, telephone, cell, cellphone, handset, device, smartphone, tel
        photo, picture, pic, image, img, avatar, media
        plan, subscription, seat, license, licence, tier, premium, upgrade, renew, pro, paid
        post, publish, article, activity, content
        private, hidden, restricted, visible, secret, confidential, closed
        processing, process, in progress, not ready, not finish, not complete, not done, being made, being set up, being \
        created, creating, preparing, convert, transcode, render, unfinished
        queue, backlog, line, pile, pileup, jam, congestion, job, task, clogged
        range, bound, interval, out of bounds, out of range
        rate limit, throttle, too often, too fast, too quickly, too frequently, slow down, calm down, cool down, back \
        off, flood, spam, hammer, burst, frequent, frequency, faster, speed, pace, rps, qps, fast, quick, often, rate, \
        limit, ratelimit, overuse
        read, parse, understand
        recipient, receiver, addressee
        repeat, again, retry, resend, redo, rerun, try again, send again, reattempt, reissue
        rule, constraint, condition, requirement
        safe, harmless, harm, idempotent, idempotency
        sandbox, test, trial, playground, test mode, test account, test environment
        sender, author, from
        server, backend, srv, host, origin, infrastructure
        service, platform, system, website, backend, site
        session, login, tab, browser, window
        shorten, shorter, trim, cut, truncate, long
        size, length, megabyte, mb, gigabyte, gb, kilobyte, kb, byte
        storage, disk, space, full
        timeout, timed out, time out, too long, took ages, for ages, for hours, too slow, so slow, very slow, slow, \
        late, lag, laggy, sluggish, stuck, hang, hung, stalled, freeze, forever, unresponsive, no answer, no response, \
        deadline, delay, eternity, takes forever, taking forever, takes ages, taking ages
        too many request, too many call, rate limit
        traffic, bandwidth, throughput, quota
        type, kind, codec, extension, mime, suffix, format, file name, filename
        typo, misspelled, misspelt, mistyped, unknown, invalid
        undelivered, not deliver, not send, not sent, not go, not arrive, not receive, not reach, not get, not got, \
        bounced, failed to send, sending failed
        unsupported, not support
        verify, check, validate, validation, verification, challenge
        version, protocol
        video, clip, movie, footage, vid, media
        visit, visitor, viewer, view
        wait, pause, delay, later, how long, hold off, cooldown, cool off
        webhook, callback, hook, notification, listener, push
        week, weekly
        workflow, flow, automation
        """
}
