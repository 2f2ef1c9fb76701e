import ErrataJSON
import Testing

/// An answer of a vendor with what is to be found in it, as `bodies.json` has them: there, as in the input of
/// `errata decode`, `stdin` is the answer, `args` can hold the status of a body without a head, and `expect` has the
/// keys of the command's output.
struct Sample {
    let id: String
    let vendor: String
    let answer: Answer
    /// The number of failures, if that is all that is expected.
    let failures: Int?
    /// The facts by their names, with the values as texts.
    let facts: [(name: String, value: String)]

    init(_ value: JSONValue) throws {
        id = try #require(value.member(named: "id")?.value.string)
        vendor = try #require(value.member(named: "vendor")?.value.string)
        var answer = Answer(try #require(value.member(named: "stdin")?.value.string))
        let arguments = value.member(named: "args")?.value.array?.compactMap(\.string) ?? []
        if arguments.first == "--status" { answer.status = Int(arguments[1]) }
        self.answer = answer
        let expected = try #require(value.member(named: "expect")?.value.object)
        failures = expected.first { $0.name == "failures" }.flatMap { Int($0.value.factText) }
        facts = expected.filter { $0.name != "failures" }.flatMap(Self.facts)
    }

    private static func facts(_ member: JSONMember) -> [(name: String, value: String)] {
        let name = ["delaySeconds": "serverDelay", "retryVerdict": "retry", "alsoCode": "coarserCodes"][member.name]
        guard let members = member.value.object else { return [(name ?? member.name, member.value.factText)] }
        return members.map { ("\(member.name).\($0.name)", $0.value.factText) }
    }
}

extension JSONValue {
    /// A fact's value as text.
    fileprivate var factText: String {
        switch content {
        case .string(let text): text
        case .null: "none"
        case .array(let values): values.map(\.factText).joined(separator: ", ")
        default: text()
        }
    }
}
