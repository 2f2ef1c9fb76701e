import ErrataCore

extension Catalog.Entry {
    /// The facts beyond code, name, message and summary, the most urgent first.
    var facts: [Fact] { facts(related: related) }

    /// Returns the facts, with the related entries that the caller knows.
    func facts(related: [Catalog.Entry]) -> [Fact] {
        let details = details
        let marks = inferred
        var facts: [Fact] = []
        facts += details.deprecation.map { [Fact(label: "Deprecated", content: .prose($0.words))] } ?? []
        facts += remedy(marks)
        facts += [kind].compactMap(\.self).map { Fact("Kind", $0.words, field: "kind", marks) }
        facts += wording(details, marks)
        facts += background(details, related, marks)
        return facts
    }

    /// Returns the facts about the remedy: what to do, who must act, and whether to send the request again.
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
            return Fact(label: "Retry", content: .prose("not documented, so nothing is retried automatically"))
        }
        return Fact(
            label: "Retry",
            content: .prose(words),
            reading: Reading(of: "retry", parts: retry.parts, in: marks)
        )
    }

    /// Returns the facts about other messages and spellings.
    private func wording(_ details: Details, _ marks: [String]) -> [Fact] {
        [
            forTheUser.map { Fact("For the user", $0, field: "userMessage", marks) },
            Fact(
                items: details.variants.enumerated().map { $1.words($0, of: self) },
                "Other texts",
                field: "variants",
                marks
            ),
            Fact(items: details.aliases.map(\.description), "Also sent as", field: "aliases", marks),
            Fact(items: details.formerNames, "Once named", field: "formerNames", marks),
        ].compactMap(\.self)
    }

    /// The message for the app's own user: the table's, else that of the kind; nil where nothing failed.
    private var forTheUser: String? {
        userMessage ?? kind.map { "\(UserSentence($0, actor: actor).text) (the sentence of its kind)" }
    }

    /// Returns the background: limits, notes, examples, related entries, and the source.
    private func background(_ details: Details, _ related: [Catalog.Entry], _ marks: [String]) -> [Fact] {
        [
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
            related.isEmpty ? nil : Fact(label: "Related", content: .entries(related)),
            Fact(label: "Source", content: .source(source)),
        ].compactMap(\.self)
    }

    /// Returns the paths of the inferred parts that no fact of their own can mark.
    private func unplacedReadings(_ marks: [String]) -> [String] {
        let placed = ["resolution", "actor", "retry", "effect", "kind", "userMessage", "variants", "limits", "notes"]
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
