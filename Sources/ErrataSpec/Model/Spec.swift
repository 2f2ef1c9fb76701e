import ErrataCore
import ErrataJSON

/// One spec as it was read: the error table of one version of one API.
///
/// A spec that came out of the parser has the right shape; whether its parts agree with each other is the validator's
/// question. Values that later checks speak of keep their place in the file.
public struct Spec: Sendable {
    /// Where the schema is, for editors.
    public var schema: String?
    /// The API.
    public var catalog: CatalogInfo
    /// The documents that the facts came from.
    public var sources: [Source]
    /// How to find things in an answer, most specific first.
    public var envelopes: [Envelope]
    /// What each HTTP status means here.
    public var statuses: [Entry]
    /// Rate limits, credits and authentication.
    public var policies: Policies?
    /// The categories.
    public var categories: [Category]
    /// The errors.
    public var errors: [Entry]
}

/// A value and the byte offset in the file at which it stands.
public struct Located<Value: Sendable>: Sendable {
    /// The value.
    public var value: Value
    /// Its offset in bytes from the start of the file.
    public var offset: Int

    /// A value at a place.
    public init(_ value: Value, at offset: Int) {
        self.value = value
        self.offset = offset
    }
}

extension Spec {
    /// What is known about the API as a whole.
    public struct CatalogInfo: Sendable {
        /// The permanent id.
        public var id: Located<String>
        /// The vendor's id.
        public var vendor: String
        /// The API's name for people.
        public var name: String
        /// The Swift type that is generated.
        public var type: Located<String>
        /// The version as the vendor writes it.
        public var version: String?
        /// What the API is.
        public var summary: String
        /// Where the vendor documents its errors.
        public var documentation: String?
        /// The request header that makes a repeated request harmless.
        public var idempotencyHeader: String?
        /// Whom to contact and what to quote.
        public var support: String?
        /// Facts that have no field of their own.
        public var notes: [String]
        /// The fields, by path, that are a reading.
        public var inferred: [Located<String>]
    }

    /// A document.
    public struct Source: Sendable {
        /// The id by which entries name it.
        public var id: Located<String>
        /// Its title.
        public var title: String
        /// Where it is.
        public var url: String?
        /// The day it was read, as YYYY-MM-DD.
        public var retrieved: Located<String>
    }

    /// Where the parts of an answer are.
    public struct Envelope: Sendable {
        /// The id, unique in the spec.
        public var id: Located<String>
        /// What answers have this form.
        public var summary: String?
        /// The field whose value marks a failure.
        public var discriminator: Catalog.Envelope.Discriminator?
        /// Where the code is.
        public var code: String
        /// Where the message is.
        public var message: String?
        /// Where the request or trace id is.
        public var requestID: String?
        /// Where the server says how many seconds to wait.
        public var retryAfter: String?
        /// Further parts worth keeping, in the order of the file.
        public var fields: [Catalog.Envelope.Field]
        /// Facts that have no field of their own.
        public var notes: [String]
        /// The fields, by path, that are a reading.
        public var inferred: [Located<String>]
        /// The id of the source.
        public var source: Located<String>
    }

    /// A group of errors.
    public struct Category: Sendable {
        /// The id by which entries name it.
        public var id: Located<String>
        /// The vendor's title.
        public var title: String
        /// The first and the last numeric code.
        public var range: Located<ClosedRange<Int>>?
        /// What its errors have in common.
        public var summary: String?
        /// For its codes without a hint of their own.
        public var retry: RetryHint?
        /// For its codes that say nothing about their effect.
        public var effect: RequestEffect
        /// Facts that have no field of their own.
        public var notes: [String]
        /// The fields, by path, that are a reading.
        public var inferred: [Located<String>]
        /// The id of the source.
        public var source: Located<String>
    }

    /// An error, or what an HTTP status means (then the code is the status or its class, and there is no name).
    public struct Entry: Sendable {
        /// Where the object stands in the file.
        public var offset: Int
        /// The code as on the wire.
        public var code: Located<WireCode>
        /// The Swift case's name as the file gives it; nil where it is to be derived.
        public var name: Located<String>?
        /// Earlier names of the case.
        public var formerNames: [Located<String>] = []
        /// Other wire spellings; of a status row other phrases.
        public var aliases: [Located<WireCode>] = []
        /// The id of the category.
        public var category: Located<String>?
        /// The statuses it is documented with; empty for a status row.
        public var http: [Int] = []
        /// Whether only an edge before the vendor sends this status.
        public var isEdge = false
        /// Who sends a status that is not registered.
        public var sender: String?
        /// The class.
        public var kind: FailureKind?
        /// The wire text; for a status the reason phrase.
        public var message: String?
        /// Other texts that the same code comes with.
        public var variants: [Catalog.Entry.Variant] = []
        /// What happened.
        public var summary: String
        /// What to do.
        public var resolution: String?
        /// Who must act.
        public var actor: FailureActor?
        /// A sentence for the app's own user.
        public var userMessage: String?
        /// The entry's own hint.
        public var retry: RetryHint?
        /// Whether the request may have taken effect.
        public var effect: RequestEffect
        /// Documented bounds.
        public var limits: [Catalog.Entry.Limit]
        /// Facts that have no field of their own.
        public var notes: [String]
        /// Bodies as the vendor documents them.
        public var examples: [JSONValue]
        /// Set for a code that is no longer sent.
        public var deprecation: Catalog.Entry.Deprecation?
        /// The fields, by path, that are a reading.
        public var inferred: [Located<String>]
        /// The id of the source.
        public var source: Located<String>
    }
}
