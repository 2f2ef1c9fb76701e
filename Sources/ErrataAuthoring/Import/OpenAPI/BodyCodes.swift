import ErrataCore
import ErrataJSON

/// The codes in an example of a body, by the names of its members.
struct BodyCodes {
    /// The codes, each with its message, the first being that of the body.
    private(set) var values: [CodeValue] = []
    /// The HTTP status that the body repeats.
    private(set) var status: Int?

    /// An object that may be about an error.
    private struct Level {
        let value: JSONValue
        let isAboutErrors: Bool
        let depth: Int
    }

    /// The maximum number of objects and lists that are looked into.
    private static let limit = 500
    /// The maximum depth of an object with a code.
    private static let depth = 8

    /// Finds the codes of a body.
    ///
    /// - Parameters:
    ///   - statuses: the statuses of the response; a number that repeats one is no code.
    ///   - line: returns the line of a value.
    init(_ body: JSONValue, statuses: Set<Int>, line: (JSONValue) -> Int) {
        var levels = [Level(value: body, isAboutErrors: true, depth: 0)]
        var next = 0
        var found: [(degree: FieldName.CodeDegree, value: CodeValue)] = []
        var message: SourceText?
        while next < levels.count, next < Self.limit {
            let level = levels[next]
            next += 1
            status = status ?? Self.status(level.value)
            let text = Self.message(level.value)
            message = message ?? text
            if let (degree, code) = Self.code(level.value, statuses) {
                guard var value = CodeValue(code, line: line(code)) else { continue }
                value.facts[.message] = text.flatMap { $0.text == value.code.description ? nil : $0 } ?? message
                found.append((degree, value))
            }
            levels += Self.inner(level)
        }
        let isStrong = found.contains { $0.degree == .strong }
        values = found.filter { !isStrong || $0.degree == .strong }.map(\.value)
    }

    private static func inner(_ level: Level) -> [Level] {
        guard level.depth < depth else { return [] }
        if let elements = level.value.array {
            return elements.map { Level(value: $0, isAboutErrors: level.isAboutErrors, depth: level.depth + 1) }
        }
        let members = level.value.object ?? []
        return members.compactMap { member in
            let name = FieldName(member.name)
            let isWrapper = members.count == 1 && level.depth == 0
            guard member.value.object != nil || member.value.array != nil,
                name.isAboutErrors || name.isContainer || isWrapper
            else { return nil }
            return Level(value: member.value, isAboutErrors: true, depth: level.depth + 1)
        }
    }

    /// The finest member of an object that is a code.
    private static func code(_ object: JSONValue, _ statuses: Set<Int>) -> (FieldName.CodeDegree, JSONValue)? {
        let codes = (object.object ?? []).compactMap {
            member -> (name: FieldName, degree: FieldName.CodeDegree, JSONValue)? in
            let name = FieldName(member.name)
            guard let degree = name.codeDegree, isCode(member, name, statuses) else { return nil }
            return (name, degree, member.value)
        }
        let finest = codes.max { ($0.degree.rawValue, $0.name.fineness) < ($1.degree.rawValue, $1.name.fineness) }
        return finest.map { ($0.degree, $0.2) }
    }

    /// Whether the value of a member is a code rather than a sentence, a status, a placeholder or a mere mark.
    static func isCode(_ member: JSONMember, _ name: FieldName, _ statuses: Set<Int>) -> Bool {
        guard let value = CodeValue(member.value, line: 1), value.code.isToken, !value.isGeneric else { return false }
        if let status = value.status {
            guard !statuses.contains(status), statuses.count == 1 else { return false }
        }
        guard !name.words.contains("status") || value.code.description.contains(where: \.isLetter) else { return false }
        let text = value.code.description
        let words = FieldName(text).words.joined()
        let placeholders = [
            "string", "text", "value", "example", "message", "foo", "bar", "xxx", "code", "errorcode", "integer",
        ]
        return !words.isEmpty && words != name.words.joined() && !placeholders.contains(words) && text != "about:blank"
            && !text.contains { "<>{}$…".contains($0) } && text != "0"
    }

    private static func message(_ object: JSONValue) -> SourceText? {
        (object.object ?? []).compactMap { member -> (rank: Int, text: SourceText)? in
            guard let rank = FieldName(member.name).messageRank, let text = member.value.string else { return nil }
            let words = text.split(whereSeparator: \.isWhitespace)
            guard words.count > 1 || (rank < 4 && !words.isEmpty) else { return nil }
            return (rank, SourceText(text))
        }.min { $0.rank < $1.rank }?.text
    }

    private static func status(_ object: JSONValue) -> Int? {
        let member = (object.object ?? []).first { member in
            ["status", "statuscode", "httpstatus", "httpcode", "httpstatuscode"].contains(
                FieldName(member.name).words.joined()
            )
        }
        return member?.value.httpStatus.flatMap { $0 >= 400 ? $0 : nil }
    }
}
