internal import ErrataJSON

extension APIFailure {
    /// Whether the code was recognized by its exact spelling; a number and a string of the same digits are equal. Also
    /// false where no code was recognized.
    public var isExact: Bool { entry != nil && !observed.contains(.inexactCode) }

    /// Whether the code is documented with other statuses than the one received.
    public var isStatusMismatch: Bool {
        guard let status, let documented = entry?.http, !documented.isEmpty else { return false }
        return !documented.contains(status)
    }

    /// The anomalies of the response.
    public var flags: FailureFlags { isStatusMismatch ? observed.union(.statusMismatch) : observed }

    /// The category: that of the code, or for an unknown code the one that covers it, by its range or by a coarser code.
    public var category: Catalog.Category? { facts.category }

    /// The entry with the coarser code that recognizes an unknown code; nil where the code is known, and where none
    /// does.
    public var coarserEntry: Catalog.Entry? { facts.coarserEntry }

    /// The kind of the failure: the code's, else its category's, else the status's, else that of the transport failure.
    /// Without any of these, `FailureKind.unavailable` where the vendor did not respond, else `FailureKind.internal`.
    public var kind: FailureKind {
        told({ $0.kind }, { $0.kind }, { $0.kind })?.value ?? transport?.kind
            ?? (isUnanswered ? .unavailable : .internal)
    }

    /// The actor who must do something before the request can succeed: that of the code, else of its category, else of
    /// the status's row, else of the transport failure. Nil where none of these has one, as for an HTML page in place of
    /// a success.
    public var actor: FailureActor? {
        told({ $0.actor }, { $0.actor }, { $0.actor }, isAdvice: true)?.value ?? transport?.actor
    }

    /// The summary in the table's words: the code's, else the status's, else that of the transport failure. No text in
    /// it is the server's.
    public var summary: String? {
        entry?.summary ?? coarserEntry?.summary ?? statusEntry?.summary ?? transport?.summary
            ?? (isForeignPage ? ForeignPage.summary : nil)
    }

    /// The URL of a page about what ``summary`` is from, for a link beside it: the page of the code; for a code that the
    /// table lacks that of the coarser code within which it came, else that of the received status.
    ///
    /// It is the permalink on the catalog's reference site where its spec names one (`docs`), else the vendor's own page
    /// where the spec knows one, else nil: no URL is made up, and none is the server's.
    public var documentationURL: String? { (entry ?? coarserEntry ?? statusEntry)?.documentationURL }

    /// The remedy in the table's words: that of the received variant, else the code's, else its category's, else the
    /// status's, else that of the transport failure.
    public var resolution: String? {
        told({ $0.resolution }, { $0.resolution }, { $0.resolution }, isAdvice: true)?.value ?? transport?.resolution
            ?? (isForeignPage ? ForeignPage.resolution : nil)
    }

    /// Whether the request may have taken effect, from the source of the verdict of ``retry``: the code where it was
    /// recognized exactly, else its category, else the status, or the transport failure.
    public var effect: RequestEffect { box.withBytes(of: .message) { facts.effect(message: $0) } }

    /// Whether the call was charged: by the response's own `creditsConsumed` field, else by the vendor's policy. Nil
    /// where neither says, and where an edge or nothing responded in the vendor's place.
    public var isCharged: Bool? {
        guard !isUnanswered else { return nil }
        if let credits = fields["creditsConsumed"].flatMap(Self.decimal)?.ceiling(atMost: 1) { return credits > 0 }
        return catalog.description.credits?.isCharged(status: status)
    }

    /// Whether it is known that the vendor did not respond.
    private var isUnanswered: Bool { origin == .edge || origin == .transport }

    /// Returns the value of a text that is a JSON number and nothing else; nil for any other text.
    static func decimal(_ text: String) -> JSONDecimal? {
        var text = text
        return text.withUTF8 { bytes in
            guard let root = try? JSONDocument(validating: bytes).root, root.source.count == bytes.count else {
                return nil
            }
            return root.decimal
        }
    }
}

extension APIFailure {
    /// The variant of the received message, where the code comes with several and it is not the usual one.
    public var variant: Catalog.Entry.Variant? {
        guard let entry, let index = variantIndex else { return nil }
        let variants = entry.details.variants
        return variants.indices.contains(index) ? variants[index] : nil
    }

    /// The index of the variant among those of the code's entry.
    var variantIndex: Int? {
        guard let entry, facts.dependsOnMessage else { return nil }
        return box.withBytes(of: .message) { message in
            let table = catalog.reader
            return table.variant(of: table.record(ofError: entry.ordinal), matching: message, facts.conditions)?.index
        }
    }

    /// The values of the message's placeholders, by the names and in the order of the table's template; empty where the
    /// code is unknown or the message matches no template of the table.
    public var parameters: [NamedValue] {
        guard let message, let entry else { return [] }
        let details = entry.details
        let variants = details.variants.map { $0.message ?? $0.when?.message }
        let templates = ([entry.message ?? details.when?.message] + variants).compactMap { $0 }
        for template in templates {
            if let values = MessageTemplate(template).match(message) { return values }
        }
        return []
    }
}

extension APIFailure {
    /// Returns the table's entry for one of the ``rest``; nil for a code that the table does not have in this spelling.
    public func entry(of error: ListedError) -> Catalog.Entry? {
        error.rawCode.flatMap { catalog.entry(code: $0) }
    }
}
