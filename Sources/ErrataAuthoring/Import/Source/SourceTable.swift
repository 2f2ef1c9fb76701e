import ErrataCore

/// What a document says about the errors of an API, as the reader of its format found it. Nothing in it is invented: what
/// the document does not say is absent.
public struct SourceTable: Sendable {
    /// The title of the document or of the API.
    public var title: String?
    /// The version of the API.
    public var version: String?
    /// What the API does.
    public var summary: String?
    /// The names of the hosts that answer.
    public var hosts: [String] = []
    /// The address of the document.
    public var url: String?
    /// The errors, in the order of the document. Two rows of one code are one error: the first text of a fact counts, a
    /// second message is a variant.
    public var errors: [SourceRow] = []
    /// What each HTTP status means here.
    public var statuses: [SourceRow] = []
    /// The groups of errors.
    public var categories: [SourceCategory] = []
    /// The bodies in the document.
    public var bodies: [SourceBody] = []
    /// The envelopes that the document describes by other means than bodies.
    public var envelopes: [SourceEnvelope] = []
    /// Sentences about rate limits.
    public var rateLimits: [SourceText] = []
    /// Further facts about the API.
    public var notes: [SourceText] = []
    /// What a person has to look at.
    public var flags: [ImportFlag] = []

    /// Creates an empty table.
    public init() {}

    /// Adds what a further part of the same document says.
    public mutating func add(_ other: SourceTable) {
        title = title ?? other.title
        version = version ?? other.version
        summary = summary ?? other.summary
        url = url ?? other.url
        hosts += other.hosts.filter { !hosts.contains($0) }
        errors += other.errors
        statuses += other.statuses
        categories += other.categories
        bodies += other.bodies
        envelopes += other.envelopes
        rateLimits += other.rateLimits
        notes += other.notes
        flags += other.flags
    }
}

/// A place in a source that a person has to look at.
public struct ImportFlag: Sendable, Hashable {
    /// The line, from 1.
    public var line: Int
    /// What is doubtful, as a sentence in lower case without a full stop. Text from the file is quoted and escaped.
    public var text: String

    /// Creates a flag.
    public init(line: Int, _ text: String) {
        self.line = line
        self.text = text
    }
}

/// A source that cannot be imported.
public struct ImportError: Error, Sendable, Hashable {
    /// The line, from 1; nil where the whole file is concerned.
    public var line: Int?
    /// What is wrong and what to do, as a sentence in lower case without a full stop. Text from the file is quoted and
    /// escaped.
    public var text: String

    /// Creates an error.
    public init(line: Int? = nil, _ text: String) {
        self.line = line
        self.text = text
    }
}
