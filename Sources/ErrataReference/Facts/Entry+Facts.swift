import ErrataCore

extension Catalog.Entry {
    /// Returns the facts beyond code, name, message and summary, the most urgent first.
    ///
    /// - Parameters:
    ///   - related: the related entries.
    ///   - site: the reference site to lead to; nil for that of the catalog.
    package func facts(related: [Catalog.Entry], on site: SiteAddress? = nil) -> [Fact] {
        let details = details
        let marks = inferred
        let effective = effectiveFacts
        var facts: [Fact] = []
        facts += details.deprecation.map { [Fact(label: "Deprecated", content: .prose($0.words))] } ?? []
        facts += details.when.map { [Fact("Known by", $0.words, field: "when", marks)] } ?? []
        facts += remedy(effective)
        facts += [Fact("Kind", effective.kind) { $0.words }].compactMap { $0 }
        facts += wording(details, marks, effective)
        facts += background(details, related, marks)
        facts += addresses(on: site)
        facts.append(Fact(label: "Source", content: .source(source)))
        return facts
    }

    /// Returns the addresses of pages about the entry: on a reference site, and the vendor's own.
    package func addresses(on site: SiteAddress?) -> [Fact] {
        let page = (site ?? catalog.site)?.page(of: self)
        return [
            page.map { Fact(label: "Page", content: .address($0)) },
            documentation.map {
                Fact(
                    label: "Vendor page",
                    content: .address($0),
                    reading: Reading(of: "documentation", in: inferred)
                )
            },
        ].compactMap { $0 }
    }

    /// Returns the facts about the remedy: what to do, who must act, and whether to send the request again.
    private func remedy(_ effective: Catalog.EffectiveFacts) -> [Fact] {
        let gap = isStatus ? nil : Fact(label: "What to do", content: .prose("not documented"))
        let resolution = Fact("What to do", effective.resolution) { $0 } ?? gap
        let remedy = [resolution, Fact("Who acts", effective.actor) { $0.words }].compactMap { $0 }
        guard isFailure else { return remedy }
        let reading = effective.effect?.reading ?? .documented
        return remedy + [
            retryFact(effective.retry), Fact(label: "Effect", content: .prose(effect.words), reading: reading),
        ]
    }

    private func retryFact(_ retry: Catalog.Told<RetryHint>?) -> Fact {
        guard let retry, let words = retryWords else {
            return Fact(label: "Retry", content: .prose("not documented, so nothing is retried automatically"))
        }
        // The words name the category's rule.
        return Fact(label: "Retry", content: .prose(words), reading: retry.reading.withoutRung)
    }

    /// Returns the facts about other messages and spellings.
    private func wording(_ details: Details, _ marks: [String], _ effective: Catalog.EffectiveFacts) -> [Fact] {
        [
            forTheUser(effective).map { Fact("For the user", $0, field: "userMessage", marks) },
            Fact(
                items: details.variants.enumerated().map { $1.words($0, of: self) },
                "Other texts",
                field: "variants",
                marks
            ),
            Fact(items: details.aliases.map { $0.description }, "Also sent as", field: "aliases", marks),
            Fact(items: details.formerNames, "Once named", field: "formerNames", marks),
        ].compactMap { $0 }
    }

    /// The message for the app's own user: the table's, else that of the kind; nil where nothing failed.
    private func forTheUser(_ effective: Catalog.EffectiveFacts) -> String? {
        let kind = effective.kind?.value
        let sentence = kind.map { UserSentence($0, actor: effective.actor?.value).text }
        return userMessage ?? sentence.map { "\($0) (the sentence of its kind)" }
    }

    /// Returns the background: limits, notes, examples and related entries.
    private func background(_ details: Details, _ related: [Catalog.Entry], _ marks: [String]) -> [Fact] {
        [
            Fact(items: details.limits.map { $0.words }, "Limits", field: "limits", marks),
            Fact(items: details.notes, "Notes", field: "notes", marks),
            Fact(items: category?.notes ?? [], "Category", field: "", []),
            details.examples.isEmpty
                ? nil
                : Fact(
                    label: details.examples.count == 1 ? "Example" : "Examples",
                    content: .bodies(details.examples),
                    reading: Reading(of: "examples", in: marks)
                ),
            Fact(items: unplacedReadings(marks), "Inferred too", field: "", []),
            related.isEmpty ? nil : Fact(label: "Related", content: .entries(related)),
        ].compactMap { $0 }
    }

    /// Returns the paths of the inferred parts that no fact of their own can mark.
    private func unplacedReadings(_ marks: [String]) -> [String] {
        let placed = [
            "when", "resolution", "actor", "retry", "effect", "kind", "userMessage", "variants", "limits", "notes",
            "documentation",
        ]
        return marks.filter { path in
            let field = path.prefix { $0 != "." }
            return path != "message" && path != "examples" && (!placed.contains(String(field)) || isDeeper(path))
        }
    }

    /// Whether a path leads into a list item, as in `limits.0.maximum`, which a mark after the item cannot express.
    private func isDeeper(_ path: String) -> Bool {
        path.split(separator: ".").count > 2 && !Variant.isMarked(path)
    }
}

extension Fact {
    /// Creates a sentence about a field, marked where the field is inferred.
    package init(_ label: String, _ prose: String, field: String, _ marks: [String]) {
        self.init(label: label, content: .prose(prose), reading: Reading(of: field, in: marks))
    }

    /// Creates a sentence about a fact, marked where another rung tells it or where it is inferred; nil for none.
    package init?<Value>(_ label: String, _ fact: Catalog.Told<Value>?, _ words: (Value) -> String) {
        guard let fact else { return nil }
        self.init(label: label, content: .prose(words(fact.value)), reading: fact.reading)
    }

    /// Creates a list of sentences, each marked where it is inferred; nil for an empty list.
    init?(items: [String], _ label: String, field: String, _ marks: [String]) {
        guard !items.isEmpty else { return nil }
        self.init(
            label: label,
            content: .items(items.enumerated().map { Reading.marked($1, "\(field).\($0)", in: marks) }),
            reading: Reading(of: field, in: marks)
        )
    }
}

extension Catalog.Entry.Deprecation {
    var words: String {
        successor.map { "\(summary) Replaced by \($0)." } ?? summary
    }
}
