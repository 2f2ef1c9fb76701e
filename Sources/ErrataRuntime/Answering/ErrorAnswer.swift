/// An API's answer with one of its errors: the code, and the details of this occurrence.
///
/// A server throws it where something fails and renders it in one place, in the form that the client asked for:
///
///     throw Acme.Code.outOfAnvils.answer(["count": "12"], retryAfter: .seconds(30))
///
/// ``response(envelope:)`` has the catalog's own envelope, and ``problemDocument(type:instance:)`` is RFC 9457's form.
/// No mistake in it throws or traps: see ``AnswerMistake``.
public struct ErrorAnswer: Error, Sendable, Hashable {
    /// The error, or the row of a status.
    public let entry: Catalog.Entry
    /// The values of the message's placeholders, by the names in the table's template.
    public var parameters: [String: String]
    /// A message in place of the table's, such as for a code without one; nil for the table's.
    public var message: String?
    /// The index of a variant of the message in `entry.details.variants`; nil for the usual one.
    public var variant: Int?
    /// The HTTP status; nil for the first that the table documents, or else the usual one for the code's kind.
    public var status: Int?
    /// The request or trace id; it is only written where the response has a place for it.
    public var requestID: String?
    /// Further parts of the response, by the envelope's names for them.
    public var fields: [String: FieldValue]
    /// The wait before the request is repeated; written in whole seconds, rounded up and clamped to 0…10^9 − 1: a
    /// greater number is read as a time since 1970.
    public var retryAfter: Duration?

    /// Creates an answer with an error.
    ///
    /// - Parameters:
    ///   - entry: the error.
    ///   - parameters: the values of the message's placeholders, by the names in the table's template.
    ///   - message: a message in place of the table's; nil for the table's.
    ///   - variant: the index of a variant of the message; nil for the usual one.
    ///   - status: the HTTP status, 200…599; nil for the documented one, or else the usual one for the kind.
    ///   - requestID: the id of the request or trace.
    ///   - fields: further parts, by the envelope's names for them.
    ///   - retryAfter: the wait before the request is repeated.
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
    /// The message with its placeholders filled in; nil where there is no message for the code. A placeholder without a
    /// value stays in its braces.
    public var filledMessage: String? { message ?? template.map { $0.filled(with: parameters) } }

    /// The message's template: the chosen variant, or else the usual one; nil where the message is given as it is.
    private var template: MessageTemplate? {
        if message != nil { return nil }
        let usual = entry.message ?? entry.details.when?.message
        return (chosenVariant?.message ?? usual).map { MessageTemplate($0) }
    }

    /// The names of the message's placeholders, each once, in order.
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

    /// The status of the response.
    var effectiveStatus: Int {
        if let status, Self.statuses.contains(status) { return status }
        return entry.http.first ?? entry.statusClass?.representative ?? (entry.kind ?? .internal).httpStatus
    }

    private static var statuses: ClosedRange<Int> { 200...599 }

    /// The wait in whole seconds.
    var delaySeconds: Int? { retryAfter.map { ServerDelay.seconds(of: $0) } }

    /// Returns the mistakes in the answer that do not depend on its form, for a form with fields of these names.
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
    /// Returns a wait as a server writes it: whole seconds, rounded up and clamped to 0…10^9 − 1 (some 32 years), since
    /// a number from 10^9 on is read as a time since 1970.
    static func seconds(of wait: Duration) -> Int {
        let (seconds, attoseconds) = wait.components
        guard seconds >= 0, attoseconds >= 0 else { return 0 }
        return Int(min(seconds, 999_999_998)) + (attoseconds > 0 || seconds > 999_999_998 ? 1 : 0)
    }
}
