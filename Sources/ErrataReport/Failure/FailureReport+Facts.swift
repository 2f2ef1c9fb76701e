import ErrataReference
import ErrataRuntime

extension FailureReport {
    /// What is known, the most urgent first.
    package var facts: [Fact] {
        let effective = failure.effectiveFacts
        return [
            Fact("What to do", effective.resolution) { $0 } ?? failure.resolution.map { fact("What to do", $0) },
            isIdle
                ? nil
                : Fact("Who acts", effective.actor) { $0.words } ?? failure.actor.map { fact("Who acts", $0.words) },
            fact("Retry", failure.retryWords),
            effect(effective.effect),
            kind(effective.kind),
            charged.map { fact("Charged", $0) },
            fact("Recognized", recognition),
            isHTTP || entry?.catalog == failure.catalog ? nil : fact("Read as", failure.catalog.name),
            sentCode.map { Fact(label: "Code", content: .wire($0)) },
            message.map { Fact(label: speaker, content: .wire($0.cut(to: 1000))) },
            items(requestIDs.count > 1 ? "Request ids" : "Request id", requestIDs.map { $0.cut(to: 200) }),
            failure.requestID.flatMap { _ in failure.catalog.description.support }.map { fact("Support", $0) },
            items("Parameters", failure.parameters.map(words)),
            items("Fields", failure.fields.map(words)),
            items("More errors", failure.rest.map(words)),
            items("Odd", failure.flags.subtracting(.genericNames).ids),
            items("Fits as well", candidates.map { $0.id }),
        ].compactMap { $0 } + (entry?.addresses(on: site) ?? [])
    }

    /// The kind, where the page's entry does not tell it or where it is another one here.
    private func kind(_ kind: Catalog.Told<FailureKind>?) -> Fact? {
        kind?.rung == nil ? nil : Fact("Kind", kind) { $0.words }
    }

    private func effect(_ effect: Catalog.Told<RequestEffect>?) -> Fact {
        Fact(label: "Effect", content: .prose(failure.effect.words), reading: effect?.reading ?? .documented)
    }

    /// Who said the message: what was found by a common name may be a log's own words.
    private var speaker: String {
        guard failure.transport == nil else { return "Client said" }
        return failure.flags.contains(.genericNames) ? "Message" : "They said"
    }

    /// The code as it was sent, where the page does not name it: one that was found by a common name and is in no table,
    /// and one of several levels, from the coarsest on.
    private var sentCode: String? {
        let coarser = failure.coarserCodes
        guard failure.ownCode == nil || !coarser.isEmpty else { return nil }
        let levels = coarser + [failure.rawCode].compactMap { $0 }
        return levels.isEmpty ? nil : levels.map { $0.cut(to: 200) }.joined(separator: " > ")
    }

    private var isHTTP: Bool { failure.catalog == HTTP.catalog }

    /// Whether nobody has to act by HTTP's own row, which need not be said.
    private var isIdle: Bool { isHTTP && failure.actor == .nobody }

    /// Whether it was charged, which HTTP says nothing about.
    private var charged: String? {
        failure.isCharged.map { $0 ? "yes" : "no" } ?? (isHTTP ? nil : "not documented")
    }

    private func fact(_ label: String, _ text: String) -> Fact {
        Fact(label: label, content: .prose(text))
    }

    private func items(_ label: String, _ items: [String]) -> Fact? {
        items.isEmpty ? nil : fact(label, items.joined(separator: ", "))
    }

    private func words(_ error: ListedError) -> String {
        let message = error.message.map { $0.cut(to: 200) }
        return [error.rawCode?.cut(to: 200), message].compactMap { $0 }.joined(separator: ": ")
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
