extension HeaderFields {
    /// Whether the answer came through the edge that has the statuses 520 to 527 of its own.
    var showEdge: Bool {
        contains("cf-ray") || contains("server") { Self.isSame($0, "cloudflare") }
    }

    /// Whether the body is declared to be HTML (RFC 9110 section 8.3: the media type ends at a semicolon).
    var declareHTML: Bool {
        contains("content-type") { value in
            let type = value.prefix { $0 != UInt8(ascii: ";") && $0 != 0x20 && $0 != 0x09 }
            return Self.isSame(type, "text/html") || Self.isSame(type, "application/xhtml+xml")
        }
    }

    /// Whether the server asks not to repeat the request: `x-should-retry: false`.
    var refuseRetry: Bool {
        contains("x-should-retry") { Self.isSame($0, "false") }
    }
}
