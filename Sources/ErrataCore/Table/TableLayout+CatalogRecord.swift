extension TableLayout {
    /// The API as a whole, with its policies.
    @usableFromInline
    package enum CatalogRecord: Int, RecordField {
        case id = 2
        case vendor, name, type, version, summary, documentation, idempotencyHeader, support
        case notes, inferred, hosts
        /// Whether the API answers errors with a 2xx: 0 where it is not known, 1 for no, 2 for yes.
        case failsWith2xx
        case rateLimits
        /// The policy on credits; at most one item.
        case credits
        case authentication
        /// The base address of the reference site.
        case docs

        @inlinable
        package var shape: FieldShape {
            switch self {
            case .id, .vendor, .name, .type, .version, .summary, .documentation, .idempotencyHeader, .support,
                .docs:
                .text
            case .notes, .inferred, .hosts: .list(.text)
            case .failsWith2xx: .word
            case .rateLimits: .list(.rateLimit)
            case .credits: .list(.credits)
            case .authentication: .list(.authentication)
            }
        }
    }

    /// A rate limit.
    @usableFromInline
    package enum RateLimitRecord: Int, RecordField {
        case amount
        /// The window in milliseconds.
        case window = 2
        case scope = 4
        case summary, inferred
        /// The index of the source.
        case source

        @inlinable
        package var shape: FieldShape {
            switch self {
            case .amount, .window: .number
            case .scope, .summary: .text
            case .inferred: .list(.text)
            case .source: .word
            }
        }
    }

    /// A policy on credits for errors.
    @usableFromInline
    package enum CreditsRecord: Int, RecordField {
        /// 1 where a failed request costs credits.
        case isChargedOnError
        /// The statuses for which the opposite holds.
        case exceptStatuses
        case summary, inferred
        /// The index of the source.
        case source

        @inlinable
        package var shape: FieldShape {
            switch self {
            case .isChargedOnError, .source: .word
            case .exceptStatuses: .list(.word)
            case .summary: .text
            case .inferred: .list(.text)
            }
        }
    }

    /// A credential that a request must carry.
    @usableFromInline
    package enum AuthenticationRecord: Int, RecordField {
        case location, name, summary, inferred
        /// The index of the source.
        case source

        @inlinable
        package var shape: FieldShape {
            switch self {
            case .location, .name, .summary: .text
            case .inferred: .list(.text)
            case .source: .word
            }
        }
    }

    /// A category of errors.
    @usableFromInline
    package enum CategoryRecord: Int, RecordField {
        case id = 2
        case title
        /// The first numeric code, in decimal digits.
        case rangeStart
        /// The last numeric code, in decimal digits.
        case rangeEnd
        case summary, resolution
        case retry
        /// The bits that ``MeaningFlag`` names.
        case meaning = 14
        /// The value on the wire; at most one item.
        case code
        case notes, inferred
        /// The index of the source.
        case source

        @inlinable
        package var shape: FieldShape {
            switch self {
            case .id, .title, .rangeStart, .rangeEnd, .summary, .resolution: .text
            case .retry: .retryHint
            case .meaning, .source: .word
            case .code: .list(.code)
            case .notes, .inferred: .list(.text)
            }
        }
    }

    /// A document that facts came from.
    @usableFromInline
    package enum SourceRecord: Int, RecordField {
        case id = 2
        case title, url, retrieved

        @inlinable
        package var shape: FieldShape { .text }
    }
}
