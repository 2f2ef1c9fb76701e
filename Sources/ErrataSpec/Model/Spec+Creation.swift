import ErrataCore

// Parts of a spec that is not read from a file, with nothing but what is required.

extension Spec.Entry {
    /// Creates an error, or the row of a status, that has nothing but its code.
    package init(code: WireCode, source: String, offset: Int = 0) {
        self.init(
            offset: offset,
            code: Located(code, at: offset),
            summary: "",
            effect: .unknown,
            limits: [],
            notes: [],
            keywords: [],
            examples: [],
            inferred: [],
            source: Located(source, at: offset)
        )
    }
}

extension Spec.Envelope {
    /// Creates an envelope without any part.
    package init(id: String, source: String) {
        self.init(
            id: Located(id, at: 0),
            body: .json,
            marks: [],
            levels: [],
            noCode: [],
            fields: [],
            notes: [],
            inferred: [],
            source: Located(source, at: 0)
        )
    }
}

extension Spec.Category {
    /// Creates a category without any rule.
    package init(id: String, title: String, source: String) {
        self.init(
            id: Located(id, at: 0),
            title: title,
            effect: .unknown,
            notes: [],
            inferred: [],
            source: Located(source, at: 0)
        )
    }
}

extension Spec.Source {
    /// Creates a document.
    ///
    /// - Parameter retrieved: the day of retrieval, as YYYY-MM-DD.
    package init(id: String, title: String, url: String?, retrieved: String) {
        self.init(id: Located(id, at: 0), title: title, url: url, retrieved: Located(retrieved, at: 0))
    }
}

extension Spec.RateLimit {
    /// Creates a rate limit of which only the rule in words is known.
    package init(summary: String, source: String) {
        self.init(summary: summary, inferred: [], source: Located(source, at: 0))
    }
}

extension Spec {
    /// Creates a spec of an API of which nothing but its names are known.
    package init(id: String, vendor: String, name: String, type: String, summary: String) {
        self.init(
            catalog: CatalogInfo(
                id: Located(id, at: 0),
                vendor: vendor,
                name: name,
                type: Located(type, at: 0),
                summary: summary,
                hosts: [],
                notes: [],
                inferred: []
            ),
            sources: [],
            envelopes: [],
            statuses: [],
            categories: [],
            errors: []
        )
    }
}

extension Spec.Policies {
    /// Creates policies that are nothing but rate limits.
    package init(limits: [Spec.RateLimit]) {
        self.init(rateLimits: limits, authentication: [])
    }
}
