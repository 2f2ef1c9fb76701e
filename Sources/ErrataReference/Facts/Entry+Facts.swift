import ErrataCore

extension Catalog.Entry {
    /// What is known beyond code, name, message and summary, the most urgent first.
    var facts: [Fact] {
        let details = details
        let marks = inferred
        var facts: [Fact] = []
        facts += details.deprecation.map { [Fact(label: "Deprecated", content: .prose($0.words))] } ?? []
        facts += remedy(marks)
        facts += [kind].compactMap(\.self).map { Fact("Kind", $0.words, field: "kind", marks) }
        facts += wording(details, marks)
        facts += background(details, marks)
        return facts
    }

    /// What to do, who must do it, and whether to send the request again.
    private func remedy(_ marks: [String]) -> [Fact] {
        var facts: [Fact] = []
        if let resolution {
            facts.append(Fact("What to do", resolution, field: "resolution", marks))
        }
        if let actor {
            facts.append(Fact("Who acts", actor.words, field: "actor", marks))
        }
        guard kind != nil else { return facts }
        facts.append(retryFact(marks))
        facts.append(Fact("Effect", effect.words, field: "effect", marks))
        return facts
    }

    private func retryFact(_ marks: [String]) -> Fact {
        guard let retry, let words = retryWords else {
            return Fact(label: "Retry", content: .prose("not documented, so nothing retries by itself"))
        }
        return Fact(
            label: "Retry",
            content: .prose(words),
            reading: Reading(of: "retry", parts: retry.parts, in: marks)
        )
    }

    /// Other texts and spellings.
    private func wording(_ details: Details, _ marks: [String]) -> [Fact] {
        [
            forTheUser.map { Fact("For the user", $0, field: "userMessage", marks) },
            Fact(items: details.variants.map { $0.words(of: self) }, "Other texts", field: "variants", marks),
            Fact(items: details.aliases.map(\.description), "Also sent as", field: "aliases", marks),
            Fact(items: details.formerNames, "Once named", field: "formerNames", marks),
        ].compactMap(\.self)
    }

    /// The sentence for the app's own user: the table's, else that of the kind; none where nothing failed.
    private var forTheUser: String? {
        userMessage ?? kind.map { "\(UserSentence($0, actor: actor).text) (the sentence of its kind)" }
    }

    /// Limits, notes, examples, what is related, and where it is from.
    private func background(_ details: Details, _ marks: [String]) -> [Fact] {
        let related = related
        return [
            Fact(items: details.limits.map(\.words), "Limits", field: "limits", marks),
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
            related.isEmpty ? nil : Fact(label: "Related", content: .few(of: related)),
            Fact(label: "Source", content: .source(source)),
        ].compactMap(\.self)
    }

    /// The readings that no fact of their own can bear the mark of.
    private func unplacedReadings(_ marks: [String]) -> [String] {
        let placed = ["resolution", "actor", "retry", "effect", "kind", "userMessage", "variants", "limits", "notes"]
        return marks.filter { path in
            let field = path.prefix { $0 != "." }
            return path != "message" && path != "examples" && (!placed.contains(String(field)) || isDeeper(path))
        }
    }

    /// Whether a path leads into an item of a list, as in `limits.0.maximum`: no mark behind an item tells that.
    private func isDeeper(_ path: String) -> Bool {
        path.split(separator: ".").count > 2
    }
}

extension Fact {
    /// A sentence about a field, marked where the field is one of those that are a reading.
    package init(_ label: String, _ prose: String, field: String, _ marks: [String]) {
        self.init(label: label, content: .prose(prose), reading: Reading(of: field, in: marks))
    }

    /// Sentences of a list, each marked that is one of the readings.
    init?(items: [String], _ label: String, field: String, _ marks: [String]) {
        guard !items.isEmpty else { return nil }
        self.init(
            label: label,
            content: .items(items.enumerated().map { Reading.marked($1, "\(field).\($0)", in: marks) }),
            reading: Reading(of: field, in: marks)
        )
    }
}

extension Fact.Content {
    /// As many entries as a reader looks through.
    fileprivate static func few(of entries: [Catalog.Entry]) -> Fact.Content {
        let shown = entries.prefix(20)
        return .entries(Array(shown), more: entries.count - shown.count)
    }
}

extension Catalog.Entry.Variant {
    /// The text and what changes with it, beside an entry whose code it comes with.
    func words(of entry: Catalog.Entry) -> String {
        let retry = retry.map { "Retry: \($0.words(entry.circumstances(of: $0)))" }
        return (["“\(message)”"] + [resolution, retry].compactMap(\.self)).joined(separator: " ")
    }
}

extension Catalog.Entry.Deprecation {
    var words: String {
        successor.map { "\(summary) Replaced by \($0)." } ?? summary
    }
}
