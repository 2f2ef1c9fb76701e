internal import ErrataBytes

extension HeaderFields {
    /// Whether the response came through the edge with its own statuses 520 to 527.
    var showEdge: Bool {
        contains("cf-ray") || contains("server") { Self.isSame($0, "cloudflare") }
    }

    /// Whether the body is declared as HTML.
    var declareHTML: Bool { declare("text/html") || declare("application/xhtml+xml") }

    /// Whether the body is declared as a problem document in JSON (RFC 9457 section 3).
    var declareProblem: Bool { declare("application/problem+json") }

    /// Whether the body is declared as a form (URL Standard section 5).
    var declareForm: Bool { declare("application/x-www-form-urlencoded") }

    /// Whether the body is declared with a media type, which ends at a semicolon (RFC 9110 section 8.3).
    private func declare(_ mediaType: StaticString) -> Bool {
        contains("content-type") { value in
            Self.isSame(value.prefix { $0 != UInt8(ascii: ";") && !ASCII.isBlank($0) }, mediaType)
        }
    }

    /// Whether the server asks not to repeat the request: `x-should-retry: false`.
    var refuseRetry: Bool {
        contains("x-should-retry") { Self.isSame($0, "false") }
    }
}
