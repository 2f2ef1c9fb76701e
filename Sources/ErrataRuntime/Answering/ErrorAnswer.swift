/// What an API says about one of its errors: the code, and what is particular to this time.
///
/// A server throws it where something goes wrong and renders it in one place, in the form that the client asked for:
///
///     throw Acme.Code.outOfAnvils.answer(["count": "12"], retryAfter: .seconds(30))
///
/// ``response(envelope:)`` has the catalog's own envelope, and ``problemDocument(type:instance:)`` is RFC 9457's form. No
/// mistake in it throws or traps: see ``AnswerMistake``.
public struct ErrorAnswer: Error, Sendable, Hashable {
    /// The error, or what a status means.
    public let entry: Catalog.Entry
    /// The parts of the message that vary, by the names of the table's template.
    public var parameters: [String: String]
    /// A text in place of the table's message, such as for a code without one; nil for the table's.
    public var message: String?
    /// Which of the code's further messages it is: an index into `entry.details.variants`; nil for the usual one.
    public var variant: Int?
    /// The HTTP status; nil for the first that the table documents, or else the one that is usual for the code's kind.
    public var status: Int?
    /// The id of the request or trace; it is only written where the answer's form has a place for it.
    public var requestID: String?
    /// Further parts of the answer, by the names that the envelope has for them.
    public var fields: [String: FieldValue]
    /// How long to wait before the request is repeated; written in whole seconds, rounded up, from 0 to
    /// 10^9 − 1: what is longer reads as a time since 1970.
    public var retryAfter: Duration?

    /// An answer with an error.
    ///
    /// - Parameters:
    ///   - entry: the error.
    ///   - parameters: the parts of the message that vary, by the names of the table's template.
    ///   - message: a text in place of the table's message; nil for the table's.
    ///   - variant: the index of one of the code's further messages; nil for the usual one.
    ///   - status: the HTTP status, 200…599; nil for the documented one, or else the one that is usual for the kind.
    ///   - requestID: the id of the request or trace.
    ///   - fields: further parts, by the names that the envelope has for them.
    ///   - retryAfter: how long to wait before the request is repeated.
    public init(
        _ entry: Catalog.Entry,
        _ parameters: [String: String] = [:],
        message: String? = nil,
        variant: Int? = nil,
        status: Int? = nil,
        requestID: String? = nil,
        fields: [String: FieldValue] = [:],
        retryAfter: Duration? = nil
    ) {
        self.entry = entry
        self.parameters = parameters
        self.message = message
        self.variant = variant
        self.status = status
        self.requestID = requestID
        self.fields = fields
        self.retryAfter = retryAfter
    }
}

extension ErrorAnswer {
    /// The message as it is written, its parts filled in; nil where there is no text for the code. A part without a value
    /// stays in its braces.
    public var filledMessage: String? { message ?? template.map { $0.filled(with: parameters) } }

    /// The message's template: the one that was chosen, or else the usual one; nil where the message is given as it is.
    private var template: MessageTemplate? {
        if message != nil { return nil }
        return (chosenVariant?.message ?? entry.message).map { MessageTemplate($0) }
    }

    /// The names of the message's parts, each once, in its order.
    var parameterNames: [String] {
        var names: [String] = []
        for name in template?.names ?? [] where !names.contains(name) { names.append(name) }
        return names
    }

    private var chosenVariant: Catalog.Entry.Variant? {
        guard let variant else { return nil }
        let variants = entry.details.variants
        return variants.indices.contains(variant) ? variants[variant] : nil
    }

    /// The status that the answer has.
    var effectiveStatus: Int {
        if let status, Self.statuses.contains(status) { return status }
        return entry.http.first ?? entry.statusClass?.representative ?? (entry.kind ?? .internal).httpStatus
    }

    private static var statuses: ClosedRange<Int> { 200...599 }

    /// The wait in whole seconds.
    var delaySeconds: Int? { retryAfter.map { ServerDelay.seconds(of: $0) } }

    /// What is wrong with the answer, whatever form it takes, where a form has fields of these names.
    func mistakes(fieldNames: [String]) -> [AnswerMistake] {
        let names = parameterNames
        var mistakes: [AnswerMistake] = []
        if let variant, chosenVariant == nil { mistakes.append(.unknownVariant(variant)) }
        if let status, !Self.statuses.contains(status) { mistakes.append(.invalidStatus(status)) }
        mistakes += names.filter { parameters[$0] == nil }.map { .missingParameter($0) }
        mistakes += Self.sorted(parameters.keys.filter { !names.contains($0) }).map { .unknownParameter($0) }
        return mistakes + Self.sorted(fields.keys.filter { !fieldNames.contains($0) }).map { .unknownField($0) }
    }

    private static func sorted(_ names: [String]) -> [String] {
        names.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
    }
}

extension ServerDelay {
    /// A wait as a server writes it: whole seconds, rounded up and brought into 0…10^9 − 1 (some 32 years), since from 10^9
    /// on a number is read as a time since 1970.
    static func seconds(of wait: Duration) -> Int {
        let (seconds, attoseconds) = wait.components
        guard seconds >= 0, attoseconds >= 0 else { return 0 }
        return Int(min(seconds, 999_999_998)) + (attoseconds > 0 || seconds > 999_999_998 ? 1 : 0)
    }
}
