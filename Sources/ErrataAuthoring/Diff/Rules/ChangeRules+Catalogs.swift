extension ChangeRule {
    static let catalogAdded = ChangeRule(
        "catalog-added",
        .safe,
        summary: "A catalog is there that was not there before.",
        reason: "Nothing depends on it yet.",
        example: .added
    )

    static let catalogRemoved = ChangeRule(
        "catalog-removed",
        .source,
        summary: "A catalog is gone, with all of its codes.",
        reason: "Source that names its type no longer compiles, and responses of its API are no longer recognized.",
        example: .removed
    )

    static let catalogIDChanged = ChangeRule(
        "catalog-id-changed",
        .behavior,
        summary: "The id of a catalog changed.",
        reason: """
            The permanent ids of all of its codes begin with it: labels, metrics and stored summaries have the old \
            ones.
            """,
        example: .part(
            \.id,
            #""id": "acme", "vendor": "acme", "name": "Acme", "type": "Acme""#,
            #""id": "acme-v1", "vendor": "acme", "name": "Acme", "type": "Acme""#
        )
    )

    static let typeRenamed = ChangeRule(
        "type-renamed",
        .source,
        summary: "The Swift type of a catalog has another name.",
        reason: "Source that names the type no longer compiles, and no deprecated name is generated for it.",
        example: .part(
            \.id,
            #""id": "acme", "vendor": "acme", "name": "Acme", "type": "Acme""#,
            #""id": "acme", "vendor": "acme", "name": "Acme", "type": "AcmeOrders""#
        )
    )

    static let vendorChanged = ChangeRule(
        "vendor-changed",
        .behavior,
        summary: "A catalog counts to another vendor.",
        reason: "Look-ups by the vendor's id find other catalogs.",
        example: .part(
            \.id,
            #""id": "acme", "vendor": "acme", "name": "Acme", "type": "Acme""#,
            #""id": "acme", "vendor": "acme-inc", "name": "Acme", "type": "Acme""#
        )
    )

    static let failsWith2xxChanged = ChangeRule(
        "fails-with-2xx-changed",
        .behavior,
        summary: "Whether an API answers errors with a 2xx changed.",
        reason: "It decides whether a response with a status of success can be a failure.",
        example: .part(\.catalog, #""failsWith2xx": true"#, #""failsWith2xx": false"#)
    )

    static let idempotencyHeaderChanged = ChangeRule(
        "idempotency-header-changed",
        .behavior,
        summary: "The header that makes a request idempotent changed.",
        reason: """
            With such a header a request that may have taken effect can be repeated; a header that the API ignores \
            protects from nothing.
            """,
        example: .part(\.catalog, nil, #""idempotencyHeader": "Idempotency-Key""#)
    )

    static let hostAdded = ChangeRule(
        "host-added",
        .safe,
        summary: "A host is documented that was not before.",
        reason: "Responses from it are attributed to the catalog; before, they had to be told by their form.",
        example: .part(\.catalog, #""hosts": ["api.acme.com"]"#, #""hosts": ["api.acme.com", "eu.acme.com"]"#)
    )

    static let hostRemoved = ChangeRule(
        "host-removed",
        .behavior,
        summary: "A host is no longer documented.",
        reason: "Responses from it are no longer attributed to the catalog by where they come from.",
        example: .part(\.catalog, #""hosts": ["api.acme.com", "eu.acme.com"]"#, #""hosts": ["api.acme.com"]"#)
    )

    static let catalogTextChanged = ChangeRule(
        "catalog-text-changed",
        .safe,
        summary: "The name, version, summary, address or contact of an API changed.",
        reason: "People read it; no app acts on it.",
        example: .part(\.catalog, #""version": "1""#, #""version": "2""#)
    )

    static let documentChanged = ChangeRule(
        "document-changed",
        .safe,
        summary: "A document that facts came from was added, removed, or retrieved again.",
        reason: "It says how old the facts are and changes none of them.",
        example: .part(
            \.sources,
            #"{"id": "docs", "title": "Acme API", "retrieved": "2026-01-31"}"#,
            #"{"id": "docs", "title": "Acme API", "retrieved": "2026-06-30"}"#
        )
    )
}
