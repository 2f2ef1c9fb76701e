import ErrataCore
import ErrataJSON
import ErrataRuntime

/// What a response in an archive tells by common names, as the runtime reads a response of an unknown API.
struct ArchiveFailure {
    /// The body as a tree; nil where it is no JSON.
    let body: JSONValue?
    /// The code.
    let code: String?
    /// The message.
    let message: String?

    /// Reads a response; nil for a success, and for one that a proxy sent.
    init?(_ call: ArchiveCall) {
        let tree = try? JSONValue.parse(call.body)
        let isFailure = call.status >= 400
        guard isFailure || tree.map(Self.isMarked) ?? false else { return nil }
        // HTTP takes no 2xx for a failure, so one that the body marks is read with a status that no API sends.
        let status = isFailure ? call.status : 599
        let failure = HTTP.catalog.failure(status: status, headers: call.headers, body: call.body)
        guard let failure, failure.origin != .edge else { return nil }
        (body, code, message) = (tree, failure.rawCode, failure.message)
    }

    /// Whether a body says that the call failed, whatever its status says.
    private static func isMarked(_ body: JSONValue) -> Bool {
        (body.object ?? []).contains { member in
            switch member.name.lowercased() {
            case "success", "ok": member.value.bool == false
            case "status": ["error", "failed", "fail", "failure"].contains(member.value.string?.lowercased())
            case "error": member.value.object?.isEmpty == false || member.value.string?.isEmpty == false
            case "errors": member.value.array?.isEmpty == false
            default: false
            }
        }
    }

    /// The code with its type in the body; nil where the body has no types.
    var typedCode: WireCode? {
        guard let code, let body else { return nil }
        var pending = [body]
        while let value = pending.popLast() {
            switch value.content {
            case .string(let text) where text == code: return .string(code)
            case .number(let number) where number.text == code: return Int(code).map { .integer($0) }
            case .array(let elements): pending += elements.reversed()
            case .object(let members): pending += members.map(\.value).reversed()
            default: break
            }
        }
        return nil
    }
}
