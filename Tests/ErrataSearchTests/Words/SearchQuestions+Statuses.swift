extension SearchQuestions {
    /// Questions that only HTTP's own statuses answer.
    static let statuses = """
        certificate expired = http/526
        origin server is down = http/521 http/523
        gateway timeout = http/504
        page moved for good = http/301 http/308
        cookies too large = http/431
        site in maintenance = http/503
        legal block = http/451
        payment = http/402
        dns problem = http/523
        tls handshake = http/525
        method not allowed = http/405
        resource locked = http/423
        not modified, use cache = http/304
        content type unsupported = http/415
        url too long = http/414
        body too large = http/413
        missing content length = http/411
        if-match failed = http/412
        insufficient disk space = http/507
        infinite loop = http/508
        captive portal = http/511
        cloudflare timeout = http/524 http/522
        http version = http/505
        temporary redirect = http/307 http/302
        teapot = http/418
        bad gateway = http/502
        too early = http/425
        upgrade required = http/426
        permanently moved = http/301 http/308
        proxy login = http/407
        resource deleted forever = http/410
        origin unreachable = http/523
        header too big = http/431
        proxy needs credentials = http/407
        wrong http method = http/405
        ssl handshake failed = http/525
        gone forever = http/410
        redirect with get = http/303
        partial content = http/206
        """
}
