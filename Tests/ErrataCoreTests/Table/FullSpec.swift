/// A spec in which every field is filled, each with a different text.
enum FullSpec {
    static let text = """
        {
          "catalog": {"id": "full", "vendor": "maker", "name": "Full API", "type": "Full", "version": "v1",
            "summary": "Has it all.", "documentation": "https://example.com/errors", "docs": "https://docs.example.com",
            "idempotencyHeader": "Idempotency-Key", "support": "Call us.", "notes": ["N1.", "N2."],
            "inferred": ["summary"]},
          "sources": [
            {"id": "first", "title": "Handbook", "url": "https://example.com/1", "retrieved": "2026-11-20"},
            {"id": "second", "title": "Leaflet", "url": "https://example.com/2", "retrieved": "2026-11-21"}],
          "envelopes": [
            {"id": "strict", "summary": "Strict.", "discriminator": {"at": "/status", "equals": "failed"},
              "code": "/error/code", "message": "/error/message", "requestID": "X-Request-ID", "retryAfter": "/error/wait",
              "fields": {"action": "/error/action", "region": "X-Region"}, "notes": ["E1."], "inferred": ["code"],
              "source": "second"},
            {"id": "numeric", "summary": "Numeric.", "discriminator": {"at": "/state", "equals": -7},
              "code": "/code", "message": "/text", "source": "first"},
            {"id": "truth", "discriminator": {"at": "/ok", "equals": false}, "code": "/c", "source": "first"},
            {"id": "lie", "discriminator": {"at": "/failed", "equals": true}, "code": "/d", "source": "first"}],
          "http": [
            {"status": 503, "kind": "unavailable", "message": "Unavailable", "summary": "S503.", "resolution": "R503.",
              "actor": "vendor", "retry": {"verdict": "afterDelay"}, "effect": "possible", "source": "second"},
            {"status": "4xx", "kind": "invalidRequest", "message": "Bad", "summary": "S4xx.", "resolution": "R4xx.",
              "actor": "developer", "source": "first"}],
          "policies": {
            "rateLimits": [{"amount": 300, "windowSeconds": 60, "scope": "key", "summary": "L1.", "inferred": ["scope"],
              "source": "second"}],
            "credits": {"chargedOnError": true, "exceptStatuses": [500, 503], "summary": "C1.", "inferred": ["summary"],
              "source": "second"},
            "authentication": [{"in": "header", "name": "x-api-key", "summary": "A1.", "inferred": ["name"],
              "source": "second"}]},
          "categories": [
            {"id": "other", "title": "Other", "source": "first"},
            {"id": "disk", "title": "Disk", "range": [-5, 1999], "summary": "Disks.",
              "retry": {"verdict": "conditional", "until": "windowReset",
                "condition": "When empty."},
              "effect": "done", "notes": ["D1."], "inferred": ["title"], "source": "second"}],
          "errors": [
            {"code": 2007, "name": "seven", "message": "Seven", "kind": "internal", "summary": "S7.", "resolution": "R7.",
              "actor": "nobody", "source": "first"},
            {"code": "E_FULL", "name": "full", "formerNames": ["old"], "aliases": ["E_ALT", 12], "category": "disk",
              "http": [500, 507], "kind": "quotaExhausted", "message": "Disk {name} is full",
              "variants": [{"message": "Quota {n}", "resolution": "Ask.", "retry": {"verdict": "afterDelay",
                "initialSeconds": 3, "maximumSeconds": 9}}],
              "summary": "S.", "resolution": "R.", "actor": "operator", "userMessage": "U.",
              "retry": {"verdict": "conditional", "initialSeconds": 0.5, "maximumSeconds": 1209600,
                "condition": "Perhaps."},
              "effect": "possible", "limits": [{"what": "bytes", "minimum": 0, "maximum": 140737488355328}],
              "notes": ["One.", "Two."], "keywords": ["drive"], "examples": [{"a": [1, null]}],
              "documentation": "https://example.com/errors#full",
              "deprecated": {"summary": "Gone.", "successor": 2007}, "inferred": ["kind", "retry.initialSeconds"],
              "source": "second"}]
        }
        """
}
