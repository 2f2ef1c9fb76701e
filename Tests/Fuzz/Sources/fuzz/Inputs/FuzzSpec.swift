import ErrataRuntime
import ErrataSpec

/// A spec that uses every rule for finding the parts of a response.
enum FuzzSpec {
    static let text = #"""
        {"catalog": {"id": "acme", "vendor": "acme", "name": "Acme", "type": "Acme", "summary": "S.",
          "hosts": ["*.acme.com"]},
        "sources": [{"id": "d", "title": "T", "retrieved": "2026-01-31"}],
        "envelopes": [
          {"id": "j", "discriminator": [{"at": "/error", "present": true}, {"at": "/state", "not": ["ok", 0]}],
           "code": {"levels": ["/error/type", ["/error/code", "/error/*/code"], "/error/details/*/reason"]},
           "noCode": ["", 0, "NA"], "message": ["/error/message", "/error/details/*/message"],
           "requestID": [{"at": "/id", "after": "#", "before": ":"}, "X-Id"],
           "retryAfter": [{"at": "/error/wait", "unit": "milliseconds"}, "/error/details/*/wait"],
           "fields": {"detail": "/error/details", "any": "/*/*/field"}, "source": "d"},
          {"id": "l", "code": "/errors/code", "message": "/errors/text", "source": "d"},
          {"id": "h", "code": {"at": "WWW-Authenticate", "parameter": "error"}, "source": "d"},
          {"id": "x", "body": "xml", "code": {"levels": ["/E/Type", "/E/Code"]}, "message": "/E/Message", "source": "d"},
          {"id": "f", "body": "form", "code": "/error", "message": "/error_description", "source": "d"},
          {"id": "t", "body": "text", "code": "", "source": "d"}],
        "categories": [{"id": "c", "title": "C", "code": "card", "kind": "conflict", "source": "d"},
          {"id": "r", "title": "R", "range": [100, 199], "effect": "none", "source": "d"}],
        "errors": [
          {"code": "A", "summary": "S.", "source": "d"}, {"code": "A", "within": "card", "name": "inner",
           "summary": "S.", "source": "d"},
          {"code": 7, "within": 8, "summary": "S.", "source": "d"}, {"code": 8, "summary": "S.", "source": "d",
           "variants": [{"when": {"http": [401]}, "kind": "unauthenticated", "retry": {"verdict": "never"}},
             {"message": "m {a}", "when": {"marks": {"at": "X-Remaining", "equals": 0}}, "effect": "none"}]},
          {"name": "limit", "when": {"http": [403], "marks": {"at": "X-Remaining", "in": ["0", 1]}}, "summary": "S.",
           "source": "d"},
          {"name": "worded", "when": {"message": "Slow {down}"}, "summary": "S.", "source": "d"}]}
        """#

    /// The member of a catalog that never fails with a 2xx.
    static let never = "\"type\": \"Acme\", \"failsWith2xx\": false"

    static func catalog(_ spec: [UInt8]) -> Catalog {
        guard let catalog = try? SpecReader.read(spec).spec?.packedCatalog() else {
            fatalError("the spec is not valid")
        }
        return catalog
    }
}

extension Corpus {
    /// Bodies of responses.
    static let responses = Corpus(
        [
            #"{"error":{"type":"card","code":"A","message":"m","details":[{"reason":7},{"reason":"B","wait":"1.5s"}]}}"#,
            #"{"errors":[{"text":"t"},{"code":8,"text":"m x"},{"code":"N"}],"id":"a#b:c"}"#,
            #"[{"error":{"a":{"code":150},"b":{"code":"A"},"wait":99,"message":{"x":["y",{"z":1}]}}},[{"error":null}]]"#,
            "<E><Type a='1'>card</Type><Code>A</Code><Message>m</Message></E>", "error=A&error_description=x+y",
            "https://a.example/cb?error=A#x=y", "A", "Slow down", #"{"error":{"message":"Slow now","code":8}}"#,
        ],
        words: [
            "\"", "{", "}", "[", "]", ":", ",", "null", "0", "7", "8", "-1", "1e9", "150", "\"A\"", "\"card\"",
            "\"error\":",
            "\"code\":", "\"type\":", "\"details\":[", "\"reason\":", "\"errors\":[", "\"text\":", "\"wait\":",
            "\"state\":",
            "\"message\":", "{\"a\":", "[[", "]]", "<E>", "</E>", "<Code>", "</Code>", "&", "=", "error=", "#", "é",
            "\u{0}",
            "\\ud800", "Slow ", "m ", "<!DOCTYPE e>", "\n", " ",
        ]
    )

    /// Specs.
    static let specs = Corpus(
        [FuzzSpec.text],
        words: [
            "\"", "{", "}", "[", "]", ":", ",", "null", "true", "false", "0", "-7", "1.5", "\"\"", "\"*\"", "/*", "/",
            "~0", "~1",
            "#", "\"at\": ", "\"after\": ", "\"before\": ", "\"parameter\": ", "\"unit\": \"minutes\"", "\"levels\": ",
            "\"present\": ", "\"in\": ", "\"not\": ", "\"equals\": ", "\"within\": ", "\"when\": ", "\"marks\": ",
            "\"http\": ",
            "\"message\": ", "\"noCode\": ", "\"body\": \"xml\"", "\"hosts\": ", "\"kind\": \"internal\"", "\"code\": ",
            "\"name\": ", "A", "é", "\\u0000", "\\ud800", "{a}", "{b}",
        ]
    )
}
