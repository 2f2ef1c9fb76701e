import ErrataRuntime

/// What a failure says, as texts by the names of its properties; a fact that is missing is `none`.
struct Facts {
    let failure: UntypedFailure?

    subscript(name: String) -> String {
        guard let failure else { return "no failure" }
        let parts = name.split(separator: ".", maxSplits: 1).map(String.init)
        switch parts[0] {
        case "fields": return failure.fields[parts[1]] ?? "none"
        case "parameters": return failure.parameters[parts[1]] ?? "none"
        case "coarserCodes": return list(failure.coarserCodes)
        case "rest": return list(failure.rest.map { $0.rawCode ?? $0.message ?? "none" })
        default: return text(parts[0], of: failure) ?? "none"
        }
    }

    private func text(_ name: String, of failure: UntypedFailure) -> String? {
        switch name {
        case "recognition": failure.recognition.rawValue
        case "entry": failure.entry?.id
        case "code": failure.entry?.codeText ?? failure.rawCode
        case "category": failure.entry?.category?.id ?? failure.category?.id
        case "rawCode": failure.rawCode
        case "kind": failure.kind.rawValue
        case "actor": failure.actor?.rawValue
        case "message": failure.message
        case "requestID": failure.requestID
        case "resolution": failure.resolution
        case "retry": failure.retry.verdict.rawValue
        case "serverDelay": failure.serverDelay.map { "\($0)" }
        case "origin": failure.origin.rawValue
        case "status": failure.status.map { "\($0)" }
        default: "there is no fact \(name)"
        }
    }

    private func list(_ texts: [String]) -> String {
        texts.isEmpty ? "none" : texts.joined(separator: ", ")
    }
}
