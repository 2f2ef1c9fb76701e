import ErrataCore
import ErrataJSON

/// What a source says about one error or one HTTP status.
public struct SourceRow: Sendable {
    /// The line at which it starts, from 1.
    public var line: Int
    /// The texts, by what they state. A fact that the source does not state is absent.
    public var facts: [SourceFact: SourceText]
    /// The code where the source tells its type, as JSON does; else it is read from the text of ``SourceFact/code``: digits
    /// are a number where all codes of the document are.
    public var code: WireCode?
    /// The statuses under which the source lists it, in addition to those in ``facts``.
    public var statuses: [Int]
    /// Bodies as the source documents them.
    public var examples: [JSONValue]
    /// Further facts, one text each.
    public var notes: [SourceText]

    /// Creates a row.
    public init(
        line: Int,
        facts: [SourceFact: SourceText] = [:],
        code: WireCode? = nil,
        statuses: [Int] = [],
        examples: [JSONValue] = [],
        notes: [SourceText] = []
    ) {
        self.line = line
        self.facts = facts
        self.code = code
        self.statuses = statuses
        self.examples = examples
        self.notes = notes
    }

    /// The text of a fact.
    public subscript(fact: SourceFact) -> String? { facts[fact]?.text }
}

/// A group of errors, as a source describes it.
public struct SourceCategory: Sendable {
    /// The line at which it starts, from 1.
    public var line: Int
    /// The title.
    public var title: String
    /// The first and the last numeric code.
    public var range: ClosedRange<Int>?
    /// The texts about all of its errors: summary, resolution, retry.
    public var facts: [SourceFact: SourceText]

    /// Creates a category.
    public init(line: Int, title: String, range: ClosedRange<Int>? = nil, facts: [SourceFact: SourceText] = [:]) {
        self.line = line
        self.title = title
        self.range = range
        self.facts = facts
    }
}

/// A body of a response, from which the envelope is read.
public struct SourceBody: Sendable {
    /// The body.
    public var value: JSONValue
    /// The HTTP status of the response, where the source tells it.
    public var status: Int?
    /// A summary of the responses with this form, such as the heading above it.
    public var title: String?
    /// Whether it came over the wire or shows a real code; a schema with placeholders does not.
    public var isReal: Bool

    /// Creates a body.
    public init(_ value: JSONValue, status: Int? = nil, title: String? = nil, isReal: Bool = true) {
        self.value = value
        self.status = status
        self.title = title
        self.isReal = isReal
    }
}

/// An envelope as a source describes it: the places of its parts as JSON Pointers (RFC 6901) or names of headers.
public struct SourceEnvelope: Sendable, Hashable {
    /// When a response has this form.
    public var title: String?
    /// The format of the bodies.
    public var body: Catalog.Envelope.BodyFormat = .json
    /// The places of the coarser codes within which the code stands, from the coarsest.
    public var coarserCodes: [String] = []
    /// The place of the code.
    public var code: String?
    /// The place of the message.
    public var message: String?
    /// The place of the request or trace id.
    public var requestID: String?
    /// The place of the wait that the server asks for.
    public var retryAfter: String?
    /// The place and the value that mark a failure.
    public var mark: Catalog.Envelope.Mark?
    /// The sign in the text at ``code`` after which the code begins, such as `#`.
    public var codeAfter: String?
    /// The sign in the text at ``code`` before which the code ends, such as `:`.
    public var codeBefore: String?
    /// Whether the source only suggests these places.
    public var isInferred: Bool

    /// Creates an envelope without any part.
    public init(title: String? = nil, isInferred: Bool = true) {
        self.title = title
        self.isInferred = isInferred
    }
}
