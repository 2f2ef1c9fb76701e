import ErrataCore

extension CatalogPage {
    /// Writes the envelopes with their locators.
    func envelopes(_ page: inout MarkdownPage) {
        guard !catalog.envelopes.isEmpty else { return }
        page.heading(2, "Envelopes")
        for envelope in catalog.envelopes {
            page.heading(3, "\(envelope.id)", anchor: MarkdownAnchor(.envelope, envelope.id))
            if let summary = envelope.summary { page.paragraph("\(summary)") }
            page.list(parts(of: envelope) + notes(envelope.notes) + [origin(envelope.source)])
        }
    }

    private func parts(of envelope: Catalog.Envelope) -> [MarkdownItem] {
        let body = envelope.body == .json ? [] : [part("Body", "\(envelope.body.words)", "body", envelope)]
        let marks = envelope.marks.map { part("A failure has", Self.text(of: $0), "discriminator", envelope) }
        let levels: [(MarkdownText, Catalog.Envelope.Locator?, String)] = envelope.levels.enumerated().map {
            (envelope.levels.count == 1 ? "Code" : "Code, level \($0 + 1)", $1, "code")
        }
        let locators =
            levels + [
                ("Message", envelope.message, "message"), ("Request id", envelope.requestID, "requestID"),
                ("Wait in seconds", envelope.retryAfter, "retryAfter"),
            ]
        let noCode =
            envelope.noCode.isEmpty ? [] : [part("No code", Self.text(of: envelope.noCode), "noCode", envelope)]
        let fields = envelope.fields.map {
            part("\($0.name)", Self.text(of: $0.locator), "fields.\($0.name)", envelope)
        }
        let located = locators.compactMap { label, locator, field in
            locator.map { part(label, Self.text(of: $0), field, envelope) }
        }
        return body + marks + located + noCode + fields
    }

    private static func text(of mark: Catalog.Envelope.Mark) -> MarkdownText {
        switch mark.test {
        case .equals(let value): "\(code: mark.at) = \(code: value.json)"
        case .isIn(let values): "\(code: mark.at) = \(code: values.map { $0.json }.joined(separator: " | "))"
        case .isNot(let values): "\(code: mark.at) ≠ \(code: values.map { $0.json }.joined(separator: ", "))"
        case .isPresent(let isPresent): isPresent ? "a value at \(code: mark.at)" : "no value at \(code: mark.at)"
        }
    }

    private static func text(of locator: Catalog.Envelope.Locator) -> MarkdownText {
        "\(code: locator.description)"
    }

    private static func text(of codes: [WireCode]) -> MarkdownText {
        "\(code: codes.map { $0.json }.joined(separator: ", "))"
    }

    private func part(
        _ label: MarkdownText,
        _ text: MarkdownText,
        _ field: String,
        _ envelope: Catalog.Envelope
    ) -> MarkdownItem {
        MarkdownItem(label, text, .init(of: field, in: envelope.inferred))
    }

    /// Writes the categories with their ranges and rules.
    func categories(_ page: inout MarkdownPage) {
        guard !catalog.categories.isEmpty else { return }
        page.heading(2, "Categories")
        for category in catalog.categories {
            page.heading(3, "\(category.heading)", anchor: MarkdownAnchor(.category, category.id))
            if let summary = category.summary { page.paragraph("\(summary)") }
            page.list(rule(of: category) + notes(category.notes) + [origin(category.source)])
        }
    }

    private func rule(of category: Catalog.Category) -> [MarkdownItem] {
        let codes = category.entries.map { entry -> MarkdownText in
            "\("\(code: entry.pathText)", anchor: entry.anchor)"
        }
        let meaning = [
            ("Wire value", category.code.map { "\(code: $0.json)" as MarkdownText }, "code"),
            ("Kind", category.kind.map { "\($0.words)" }, "kind"),
            ("What to do", category.resolution.map { "\($0)" }, "resolution"),
            ("Who acts", category.actor.map { "\($0.words)" }, "actor"),
        ].compactMap { (label: MarkdownText, text, field) in
            text.map { MarkdownItem(label, $0, Reading(of: field, in: category.inferred)) }
        }
        let retry = category.retry.map { hint in
            let reading = Reading(of: "retry", parts: hint.parts, in: category.inferred)
            return MarkdownItem("Retry", "\(category.retryWords ?? "")", reading)
        }
        let effect = category.effect.word.map { _ in
            MarkdownItem("Effect", "\(category.effect.words)", Reading(of: "effect", in: category.inferred))
        }
        return [MarkdownItem("Id", "\(code: category.id)")] + meaning + [retry, effect].compactMap { $0 }
            + (codes.isEmpty ? [] : [MarkdownItem("Codes", codes.joined(", "))])
    }

    private func notes(_ notes: [String]) -> [MarkdownItem] {
        notes.map { MarkdownItem("Note", "\($0)") }
    }

    private func origin(_ source: Catalog.Source) -> MarkdownItem {
        MarkdownItem("Source", "\("\(source.title)", anchor: MarkdownAnchor(.source, source.id))")
    }
}

extension Catalog.Entry {
    /// The headings of a table of entries.
    static var columns: [MarkdownText] { ["Code", "Name", "HTTP", "Kind", "Retry", "Message"] }

    /// The entry as a row of its page's table.
    var row: [MarkdownText] { cells(reference: "\("\(code: pathText)", anchor: anchor)") }

    /// The status as a row of its page's table.
    var statusRow: [MarkdownText] {
        let cells = row
        return [cells[0]] + cells[3...]
    }

    func cells(reference: MarkdownText) -> [MarkdownText] {
        [
            reference,
            "\(name ?? "")",
            "\(http.map(String.init).joined(separator: ", "))",
            "\(kindCell ?? "")",
            "\(retryCell ?? "")",
            message.map { "\(code: $0)" } ?? "",
        ]
    }
}
