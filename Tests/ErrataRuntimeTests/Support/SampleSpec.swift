import ErrataRuntime

/// A small spec with features that the project's own specs lack: variants, a list of errors, numbers and headers as
/// codes.
enum SampleSpec {
    static let catalog = made()

    private static func made() -> Catalog {
        do {
            return try Catalogs.catalog(Array(text.utf8))
        } catch {
            fatalError("the sample spec: \(error)")
        }
    }

    static let text = """
        {
          "catalog": {"id": "sample", "vendor": "sample", "name": "Sample", "type": "Sample", "summary": "A sample."},
          "sources": [{"id": "doc", "title": "Sample errors", "retrieved": "2026-01-01"}],
          "envelopes": [
            {"id": "list", "discriminator": {"at": "/kind", "equals": 7}, "code": "/errors/code",
             "message": "/errors/text", "requestID": "X-Request-Id", "retryAfter": "X-Wait",
             "fields": {"detail": "/errors/detail", "creditsConsumed": "/credits", "region": "X-Region"},
             "source": "doc"},
            {"id": "plain", "code": "X-Error-Code", "message": "/text", "source": "doc"}
          ],
          "http": [
            {"status": 503, "kind": "unavailable", "message": "Service Unavailable", "summary": "Down.",
             "resolution": "Wait.", "actor": "nobody", "retry": {"verdict": "afterDelay", "initialSeconds": 0.25},
             "effect": "none", "source": "doc"},
            {"status": 522, "origin": "edge", "kind": "timeout", "message": "Timed Out", "summary": "The edge waited.",
             "resolution": "Wait.", "actor": "vendor", "source": "doc"}
          ],
          "policies": {
            "rateLimits": [
              {"amount": 10, "windowSeconds": 20, "summary": "Ten in 20 s.", "source": "doc"},
              {"amount": 1000, "windowSeconds": 3600, "summary": "A thousand an hour.", "source": "doc"}
            ],
            "credits": {"chargedOnError": true, "exceptStatuses": [500], "summary": "All but 500.", "source": "doc"}
          },
          "categories": [
            {"id": "soft", "title": "Soft", "range": [100, 199], "retry": {"verdict": "afterDelay", "initialSeconds": 4},
             "source": "doc"},
            {"id": "mute", "title": "Mute", "range": [200, 299], "source": "doc"}
          ],
          "errors": [
            {"code": "BUSY", "name": "busy", "kind": "conflict", "message": "Busy for {seconds} s",
             "variants": [
               {"message": "Busy with {job}", "resolution": "End the job.", "retry": {"verdict": "afterFix"}},
               {"message": "Busy"}
             ],
             "summary": "It is busy.", "resolution": "Wait.", "actor": "nobody",
             "retry": {"verdict": "afterDelay", "initialSeconds": 2, "maximumSeconds": 8}, "source": "doc"},
            {"code": "WINDOW", "name": "window", "kind": "rateLimited", "summary": "Too fast.",
             "resolution": "Wait.", "actor": "nobody", "retry": {"verdict": "afterDelay", "until": "windowReset"},
             "source": "doc"},
            {"code": "Mixed", "name": "mixedUpper", "kind": "conflict", "summary": "One of two.",
             "resolution": "Look.", "actor": "developer", "source": "doc"},
            {"code": "mixed", "name": "mixedLower", "kind": "conflict", "summary": "The other of two.",
             "resolution": "Look.", "actor": "developer", "source": "doc"},
            {"code": "Caf\\u00e9", "name": "cafe", "kind": "conflict", "summary": "Composed.",
             "resolution": "Look.", "actor": "developer", "source": "doc"},
            {"code": "ODD\\ufffd", "name": "odd", "kind": "conflict", "summary": "A replacement character.",
             "resolution": "Look.", "actor": "developer", "source": "doc"},
            {"code": "MAYBE", "name": "maybe", "aliases": ["ALIAS"], "kind": "conflict", "summary": "It depends.", "resolution": "Look.",
             "actor": "developer", "retry": {"verdict": "conditional", "condition": "Once it is night."},
             "source": "doc"},
            {"code": 150, "name": "inSoft", "category": "soft", "kind": "internal", "summary": "In a range.",
             "resolution": "Look.", "actor": "vendor", "http": [500, 503], "effect": "possible", "source": "doc"}
          ]
        }
        """
}

/// The typed interface of the sample, written by hand.
enum Sample: ErrorCatalog {
    enum Code: ErrorCode {
        case busy, window, mixedUpper, mixedLower, cafe, odd, maybe, inSoft

        static var catalog: Catalog { SampleSpec.catalog }
    }
}
