import ErrataCore
public import ErrataJSON

extension SpecDrift.NewCode {
    /// What an entry for the code can say by the logs alone, with the keys of a spec. All of it is inferred, since no
    /// document states it; what the logs do not show is absent.
    public var stub: JSONValue {
        var members = [JSONMember("code", code.json)]
        if let within = coarserCodes.last { members.append(JSONMember("within", .text(within))) }
        var inferred: [String] = []
        func add(_ key: String, _ value: JSONValue?) {
            guard let value else { return }
            members.append(JSONMember(key, value))
            inferred.append(key)
        }
        add("category", category.map { .text($0) })
        let statuses = sightings.statuses.map(\.status)
        add("http", statuses.isEmpty ? nil : .list(statuses.map { .integer($0) }))
        add("message", messages.first.map { .text($0.text) })
        let others = messages.dropFirst().map { JSONValue(.object([JSONMember("message", .text($0.text))])) }
        add("variants", others.isEmpty ? nil : .list(others))
        members.append(JSONMember("notes", .list([.text(sightings.note)])))
        if !inferred.isEmpty { members.append(JSONMember("inferred", .list(inferred.map { .text($0) }))) }
        return JSONValue(.object(members))
    }
}

extension Sightings {
    /// How many times something was seen in logs, as a sentence.
    var note: String { "Seen in logs \(count == 1 ? "once" : "\(count) times"); not documented." }
}

extension JSONValue {
    fileprivate static func text(_ text: String) -> JSONValue { JSONValue(.string(text)) }
    fileprivate static func integer(_ number: Int) -> JSONValue { JSONValue(.number(JSONNumber(Int64(number)))) }
    fileprivate static func list(_ items: [JSONValue]) -> JSONValue { JSONValue(.array(items)) }
}

extension WireCode {
    fileprivate var json: JSONValue {
        switch self {
        case .string(let text): .text(text)
        case .integer(let number): .integer(number)
        }
    }
}
