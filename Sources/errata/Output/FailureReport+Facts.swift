import ErrataReference
import ErrataRuntime

extension FailureReport {
    /// What is known, the most urgent first.
    var facts: [Fact] {
        [
            failure.resolution.map { Fact(label: "What to do", content: .prose($0), reading: resolutionReading) },
            actor.map { Fact("Who acts", $0.words, field: "actor", marks) },
            fact("Retry", failure.retryWords),
            Fact("Effect", failure.effect.words, field: "effect", effectMarks),
            charged.map { fact("Charged", $0) },
            fact("Recognized", recognition),
            isHTTP || entry?.catalog == failure.catalog ? nil : fact("Read as", failure.catalog.name),
            genericCode.map { Fact(label: "Code", content: .wire($0.cut(to: 200))) },
            message.map { Fact(label: speaker, content: .wire($0.cut(to: 1000))) },
            items(requestIDs.count > 1 ? "Request ids" : "Request id", requestIDs.map { $0.cut(to: 200) }),
            failure.requestID.flatMap { _ in failure.catalog.description.support }.map { fact("Support", $0) },
            items("Parameters", failure.parameters.map(words)),
            items("Fields", failure.fields.map(words)),
            items("More errors", failure.rest.map(words)),
            items("Odd", failure.flags.subtracting(.genericNames).ids),
            items("Fits as well", candidates.map(\.id)),
        ].compactMap(\.self)
    }

    /// The readings where the effect is from: an unknown code takes it from its category.
    private var effectMarks: [String] {
        failure.entry == nil ? failure.category?.inferred ?? marks : marks
    }

    /// Whether the resolution is inferred: the message's variant can have one of its own.
    private var resolutionReading: Reading {
        guard let variant = failure.variant, variant.resolution != nil,
            let index = failure.entry?.details.variants.firstIndex(of: variant)
        else { return Reading(of: "resolution", in: marks) }
        let item = Reading(ofItem: index, of: "variants", in: marks)
        return item == .documented ? Reading(of: "variants.\(index).resolution", in: marks) : item
    }

    /// Who said the message: what was found by a common name may be a log's own words.
    private var speaker: String {
        guard failure.transport == nil else { return "Client said" }
        return failure.flags.contains(.genericNames) ? "Message" : "They said"
    }

    /// A code that was found by a common name, and is in no table.
    private var genericCode: String? { failure.ownCode == nil ? failure.rawCode : nil }

    private var isHTTP: Bool { failure.catalog == HTTP.catalog }

    /// Who must act; HTTP's own rows need not say that it is nobody.
    private var actor: FailureActor? { isHTTP && failure.actor == .nobody ? nil : failure.actor }

    /// Whether it was charged, which HTTP says nothing about.
    private var charged: String? {
        failure.isCharged.map { $0 ? "yes" : "no" } ?? (isHTTP ? nil : "not documented")
    }

    /// The table's readings.
    private var marks: [String] { entry?.inferred ?? [] }

    private func fact(_ label: String, _ text: String) -> Fact {
        Fact(label: label, content: .prose(text))
    }

    private func items(_ label: String, _ items: [String]) -> Fact? {
        items.isEmpty ? nil : fact(label, items.joined(separator: ", "))
    }

    private func words(_ error: ListedError) -> String {
        let message = error.message.map { $0.cut(to: 200) }
        return [error.rawCode?.cut(to: 200), message].compactMap(\.self).joined(separator: ": ")
    }

    private func words(_ value: NamedValue) -> String {
        "\(value.name) = \(value.value.cut(to: 200))"
    }

    private var recognition: String {
        guard failure.transport == nil else { return "by the client's message; \(failure.origin.words)" }
        let status = failure.status.map { "HTTP \($0)" } ?? "no HTTP status"
        let mismatch = failure.isStatusMismatch ? ", which is not the one documented" : ""
        return "by \(failure.recognition.words); \(status)\(mismatch); \(failure.origin.words)"
    }
}

extension Recognition {
    fileprivate var words: String {
        switch self {
        case .code: "its code"
        case .category: "the category of its code"
        case .status: "its status"
        case .generic: "HTTP's meaning of its status"
        }
    }
}

extension FailureOrigin {
    fileprivate var words: String {
        switch self {
        case .vendor: "the API's own answer"
        case .edge: "the answer of an edge or proxy in front of the API"
        case .transport: "no answer at all"
        case .unknown: "not clear who answered"
        }
    }
}
