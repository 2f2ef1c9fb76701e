import ErrataJSON
import ErrataSpec

/// Builds small specs from parts in JSON.
enum SpecText {
    /// Returns a spec with these errors.
    static func spec(errors: [String]) -> [UInt8] {
        Array(
            """
            {
              "catalog": {"id": "acme", "vendor": "acme", "name": "Acme", "type": "Acme", "summary": "An API."},
              "sources": [{"id": "docs", "title": "The documents", "retrieved": "2026-01-31"}],
              "envelopes": [{"id": "response", "code": "/code", "message": "/message", "source": "docs"}],
              "errors": [\(errors.joined(separator: ",\n"))]
            }
            """.utf8
        )
    }

    /// Returns an error with a code and further members.
    static func error(code: String, _ more: String...) -> String {
        let members =
            [
                "\"code\": \(code)", "\"kind\": \"internal\"", "\"summary\": \"It failed.\"",
                "\"resolution\": \"Do something.\"", "\"actor\": \"vendor\"",
            ] + more + ["\"source\": \"docs\""]
        return "{\(members.joined(separator: ", "))}"
    }

    /// Returns a text as a JSON string.
    static func literal(_ text: String) -> String {
        JSONEscaping.minimal.literal(text)
    }

    /// Returns the derived names of string codes.
    static func names(ofCodes codes: String...) -> [String] {
        names(of: codes.map { error(code: literal($0)) })
    }

    /// Returns the derived names of messages whose codes are 1, 2, 3, …
    static func names(ofMessages messages: String...) -> [String] {
        names(of: messages.enumerated().map { error(code: "\($0 + 1)", "\"message\": \(literal($1))") })
    }

    /// Returns the derived names of string codes with messages.
    static func names(ofCodes pairs: KeyValuePairs<String, String>) -> [String] {
        names(of: pairs.map { error(code: literal($0), "\"message\": \(literal($1))") })
    }

    /// Returns the derived names of errors; none when the spec is rejected.
    static func names(of errors: [String]) -> [String] {
        SpecReader.read(spec(errors: errors)).spec?.caseNames ?? []
    }
}
