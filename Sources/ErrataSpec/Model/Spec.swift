import ErrataCore
import ErrataJSON

/// A parsed spec: the error table of one version of one API.
///
/// A spec from the parser has the right shape; whether its parts agree with each other is checked by the validator.
/// Values that later diagnostics refer to keep their location in the file.
public struct Spec: Sendable {
    /// The URL or path of the schema, for editors.
    public var schema: String?
    /// The description of the API.
    public var catalog: CatalogInfo
    /// The documents that the facts came from.
    public var sources: [Source]
    /// The envelopes of responses, most specific first.
    public var envelopes: [Envelope]
    /// The rows of the HTTP statuses.
    public var statuses: [Entry]
    /// The rate limits, credits and authentication.
    public var policies: Policies?
    /// The categories.
    public var categories: [Category]
    /// The errors.
    public var errors: [Entry]
}

/// A value with its offset in the file.
public struct Located<Value: Sendable>: Sendable {
    /// The value.
    public var value: Value
    /// Its offset in bytes from the start of the file.
    public var offset: Int

    /// Creates a value with its offset.
    public init(_ value: Value, at offset: Int) {
        self.value = value
        self.offset = offset
    }
}

extension Spec {
    /// The description of an API as a whole.
    public struct CatalogInfo: Sendable {
        /// The permanent id.
        public var id: Located<String>
        /// The vendor's id.
        public var vendor: String
        /// The API's name for people.
        public var name: String
        /// The generated Swift type.
        public var type: Located<String>
        /// The version as the vendor writes it.
        public var version: String?
        /// A summary of the API.
        public var summary: String
        /// The URL of the vendor's documentation of its errors.
        public var documentation: String?
        /// The base address of the reference site that documents this catalog.
        public var docs: String?
        /// The names of the hosts that answer.
        public var hosts: [Located<String>]
        /// Whether the API answers errors with a 2xx; nil where that is not documented.
        public var failsWith2xx: Bool?
        /// The request header that makes a request idempotent.
        public var idempotencyHeader: String?
        /// The contact for support, and what to quote.
        public var support: String?
        /// Facts that have no field of their own.
        public var notes: [String]
        /// The paths of the fields that are inferred.
        public var inferred: [Located<String>]
    }

    /// A document.
    public struct Source: Sendable {
        /// The id that entries refer to.
        public var id: Located<String>
        /// The document's title.
        public var title: String
        /// The URL of the document.
        public var url: String?
        /// The day of retrieval, as YYYY-MM-DD.
        public var retrieved: Located<String>
    }

    /// The locators of the parts of a response.
    public struct Envelope: Sendable {
        /// The id, unique in the spec.
        public var id: Located<String>
        /// A summary of the responses with this form.
        public var summary: String?
        /// The format of the bodies.
        public var body: Catalog.Envelope.BodyFormat
        /// The marks of a failure, which all hold in one.
        public var marks: [Catalog.Envelope.Mark]
        /// The locators of the code's levels, from the coarsest to the finest.
        public var levels: [Catalog.Envelope.Locator]
        /// The values that mean that there is no code.
        public var noCode: [Located<WireCode>]
        /// The locator of the message.
        public var message: Catalog.Envelope.Locator?
        /// The locator of the request or trace id.
        public var requestID: Catalog.Envelope.Locator?
        /// The locator of the wait that the server asks for.
        public var retryAfter: Catalog.Envelope.Locator?
        /// The further parts to keep, in the order of the file.
        public var fields: [Catalog.Envelope.Field]
        /// Facts that have no field of their own.
        public var notes: [String]
        /// The paths of the fields that are inferred.
        public var inferred: [Located<String>]
        /// The id of the source.
        public var source: Located<String>
    }

    /// A category of errors.
    public struct Category: Sendable {
        /// The id that entries refer to.
        public var id: Located<String>
        /// The vendor's title.
        public var title: String
        /// The value on the wire, where the vendor sends the category as a coarser code.
        public var code: Located<WireCode>?
        /// The first and the last numeric code.
        public var range: Located<ClosedRange<Int>>?
        /// A summary of what its errors have in common.
        public var summary: String?
        /// The kind for its codes that do not state one.
        public var kind: FailureKind?
        /// The remedy for its codes that do not state one.
        public var resolution: String?
        /// The actor for its codes that do not state one.
        public var actor: FailureActor?
        /// The retry hint for its codes without one of their own.
        public var retry: RetryHint?
        /// The effect for its codes that do not state one.
        public var effect: RequestEffect
        /// Facts that have no field of their own.
        public var notes: [String]
        /// The paths of the fields that are inferred.
        public var inferred: [Located<String>]
        /// The id of the source.
        public var source: Located<String>
    }

    /// An error, or the row of an HTTP status (then the code is the status or its class, and there is no name).
    public struct Entry: Sendable {
        /// The offset of the object in the file.
        public var offset: Int
        /// The code on the wire; the name for an error without one.
        public var code: Located<WireCode>
        /// The coarser code within which the code stands.
        public var within: Located<WireCode>?
        /// The condition by which an error without a code is known.
        public var when: Catalog.Condition?
        /// The name of the Swift case in the file; nil where it is to be derived.
        public var name: Located<String>?
        /// Former names of the case.
        public var formerNames: [Located<String>] = []
        /// Other spellings on the wire; for a status row other phrases.
        public var aliases: [Located<WireCode>] = []
        /// The id of the category.
        public var category: Located<String>?
        /// The statuses that it is documented with; empty for a status row.
        public var http: [Int] = []
        /// Whether only an edge before the vendor sends this status.
        public var isEdge = false
        /// The sender of a status that is not registered.
        public var sender: String?
        /// The kind of the error.
        public var kind: FailureKind?
        /// The message on the wire; for a status the reason phrase.
        public var message: String?
        /// Other messages that the same code comes with.
        public var variants: [Catalog.Entry.Variant] = []
        /// A summary of what happened.
        public var summary: String
        /// The remedy.
        public var resolution: String?
        /// The actor who must do something before the request can succeed.
        public var actor: FailureActor?
        /// The message for the app's own user.
        public var userMessage: String?
        /// The entry's own retry hint.
        public var retry: RetryHint?
        /// Whether the request may have taken effect.
        public var effect: RequestEffect
        /// The documented limits.
        public var limits: [Catalog.Entry.Limit]
        /// Facts that have no field of their own.
        public var notes: [String]
        /// What people call it, for search.
        public var keywords: [String]
        /// Bodies as the vendor documents them.
        public var examples: [JSONValue]
        /// The URL of the vendor's own page, or part of a page, about it.
        public var documentation: String?
        /// The deprecation of a code that is no longer sent; nil for any other.
        public var deprecation: Catalog.Entry.Deprecation?
        /// The paths of the fields that are inferred.
        public var inferred: [Located<String>]
        /// The id of the source.
        public var source: Located<String>
    }
}
