import ErrataJSON

/// The text of a starting point, which the canonical form lays out.
///
/// Examples are a string and an integer as codes, a category that has them both, and a row of a status: one of each part
/// that most tables have. What the comments say of the keys is what the schema says of them.
struct ExampleSpec {
    let id: String
    let type: String
    let name: String

    /// The spec as JSON.
    var text: String {
        """
        {"catalog": \(catalog), "sources": [\(Self.source)], "envelopes": [\(Self.envelope)],
         "http": [\(Self.statusRow)], "categories": [\(Self.category)],
         "errors": [\(Self.stringCode), \(Self.integerCode)]}
        """
    }

    private var catalog: String {
        """
        {"id": "\(id)", "vendor": "\(id)", "name": \(JSONEscaping.minimal.literal(name)), "type": "\(type)",
         "summary": "Example: what the API does, in one sentence.",
         "notes": [
           "Comment: Nothing in this file is a fact about the API. Replace every text and code that says Example by what the vendor's documents say, and the values beside it; delete the notes that begin with Comment.",
           "Comment: Leave out a key where the documents say nothing. The category, the row of the status and HTTP answer in its place, and pages show that they do.",
           "Comment: The id is permanent, because it is the first half of every entry's id. All versions of the API have the vendor in common."
         ]}
        """
    }

    private static let source = """
        {"id": "docs", "title": "Example: the title of the vendor's page of errors",
         "url": "https://docs.example.com/errors", "retrieved": "2000-01-01"}
        """

    private static let envelope = """
        {"id": "response", "summary": "Example: any failure has a JSON body with an error in it.",
         "code": "/error/code", "message": "/error/message", "requestID": "X-Request-Id",
         "notes": [
           "Comment: Where code, message and request id are in a response, each as a JSON Pointer into the body or as the name of a header.",
           "Comment: Where a failure can have the status 200, add the field that tells: a discriminator such as {'at': '/ok', 'equals': false}, with double quotes."
         ],
         "source": "docs"}
        """

    private static let statusRow = """
        {"status": 503, "kind": "unavailable", "message": "Service Unavailable",
         "summary": "Example: the API is down for maintenance.",
         "resolution": "Example: repeat the request after a wait.", "actor": "nobody",
         "retry": {"verdict": "afterDelay", "initialSeconds": 5, "maximumSeconds": 60},
         "notes": [
           "Comment: What a status means at this API. It decides for bodies without a code and for codes that are not in this file."
         ],
         "source": "docs"}
        """

    private static let category = """
        {"id": "example-requests", "title": "Example: errors of requests",
         "retry": {"verdict": "afterFix"}, "effect": "none", "inferred": ["retry.verdict", "effect"],
         "notes": [
           "Comment: What a group of codes has in common. A code's own values count before those of its category. Delete the categories where the vendor has none."
         ],
         "source": "docs"}
        """

    private static let stringCode = """
        {"code": "EXAMPLE_NOT_FOUND", "name": "exampleNotFound", "category": "example-requests", "http": [404],
         "kind": "notFound", "message": "Example: no item {id}",
         "summary": "Example: the item that the request names does not exist.",
         "resolution": "Example: check the id of the item.", "actor": "developer", "inferred": ["kind", "actor"],
         "notes": [
           "Comment: Code and message are exactly as on the wire, with {id} for a part that varies. The summary and the resolution are your own words.",
           "Comment: The name is that of the Swift case and never changes. The values under inferred are not in the document but concluded from it."
         ],
         "examples": [{"error": {"code": "EXAMPLE_NOT_FOUND", "message": "Example: no item 42"}}],
         "source": "docs"}
        """

    private static let integerCode = """
        {"code": 99999, "name": "exampleRateLimited", "category": "example-requests", "http": [429],
         "kind": "rateLimited", "message": "Example: too many requests",
         "summary": "Example: the rate limit is used up.",
         "resolution": "Example: wait, then repeat the request.", "actor": "nobody",
         "retry": {"verdict": "afterDelay", "initialSeconds": 1, "maximumSeconds": 30},
         "notes": [
           "Comment: The verdicts are never, afterFix, afterDelay and conditional. Choose for somebody who acts on it at three in the morning, and do not make up a number of seconds.",
           "Comment: The effect says whether the failed request can have changed something all the same: none only where that is certain, else possible."
         ],
         "source": "docs"}
        """
}
