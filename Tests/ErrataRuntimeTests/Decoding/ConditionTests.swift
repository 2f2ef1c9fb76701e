import ErrataRuntime
import Testing

@Suite("Errors and variants by conditions")
struct ConditionTests {
    private static let gitHub = catalog(
        #"{"id": "e", "code": "/errors/code", "message": "/message", "source": "doc"}"#,
        errors: #"""
            {"code": "missing", "name": "missing", "summary": "Missing.", "source": "doc"},
            {"name": "secondaryLimit", "when": {"message": "You have exceeded a secondary rate limit{rest}"},
             "kind": "rateLimited", "retry": {"verdict": "afterDelay"}, "effect": "none", "summary": "S.", "source": "doc"},
            {"name": "rateLimit", "when": {"http": [403, 429], "marks": {"at": "X-RateLimit-Remaining", "equals": 0}},
             "kind": "rateLimited", "retry": {"verdict": "afterDelay"}, "summary": "S.", "source": "doc"},
            {"name": "forbidden", "when": {"http": [403]}, "summary": "S.", "source": "doc"}
            """#
    )

    @Test("A message, a header or a status tells an error without a code; the first in the table counts")
    func conditions() {
        let secondary = Self.gitHub.decoded(403, #"{"message":"You have exceeded a secondary rate limit. Wait."}"#)
        #expect(secondary?.entry?.name == "secondaryLimit" && secondary?.kind == .rateLimited)
        #expect(secondary?.recognition == .code && secondary?.rawCode == nil && secondary?.origin == .vendor)
        #expect(secondary?.parameters == [NamedValue(name: "rest", value: ". Wait.")])
        #expect(secondary?.entry?.id == "acme/secondaryLimit" && secondary?.entry?.hasCode == false)
        let limit = Self.gitHub.decoded(403, #"{"message":"m"}"#, ["X-RateLimit-Remaining": "0"])
        #expect(limit?.entry?.name == "rateLimit" && limit?.retry.verdict == .afterDelay)
        #expect(
            Self.gitHub.decoded(403, #"{"message":"m"}"#, ["X-RateLimit-Remaining": "9"])?.entry?.name == "forbidden"
        )
        #expect(Self.gitHub.decoded(401, #"{"message":"m"}"#, ["X-RateLimit-Remaining": "0"])?.entry == nil)
    }

    @Test("A known code precedes a condition, and an unknown one is kept beside it")
    func besideCodes() {
        let known = Self.gitHub.decoded(403, #"{"message":"m","errors":[{"code":"missing"}]}"#)
        #expect(known?.entry?.name == "missing")
        let unknown = Self.gitHub.decoded(403, #"{"message":"m","errors":[{"code":"new"}]}"#)
        #expect(unknown?.entry?.name == "forbidden" && unknown?.rawCode == "new")
    }

    @Test("A message alone makes no failure of a success")
    func success() {
        let body = #"{"message":"You have exceeded a secondary rate limit"}"#
        #expect(Self.gitHub.decoded(200, body) == nil)
        #expect(Self.gitHub.decoded(nil, body)?.entry?.name == "secondaryLimit")
    }

    @Test("A message tells an error below 400 where the marks of a failure are there")
    func markedSuccess() {
        let marked = catalog(
            #"{"id": "e", "discriminator": {"at": "/ok", "equals": false}, "message": "/m", "source": "doc"}"#,
            errors: #"{"name": "blocked", "when": {"message": "blocked"}, "summary": "S.", "source": "doc"}"#
        )
        #expect(marked.decoded(200, #"{"ok":false,"m":"blocked"}"#)?.entry?.name == "blocked")
        #expect(marked.decoded(200, #"{"m":"blocked"}"#) == nil)
    }

    @Test("The name is no spelling of a code")
    func names() {
        #expect(Self.gitHub.entry(code: "rateLimit") == nil)
        #expect(Self.gitHub.entry(named: "rateLimit")?.code == .string("rateLimit"))
        #expect(Self.gitHub.decoded(400, #"{"errors":{"code":"rateLimit"}}"#)?.entry == nil)
    }

    private static let variants = catalog(
        #"{"id": "e", "code": "/code", "message": "/message", "source": "doc"}"#,
        errors: #"""
            {"code": 0, "name": "general", "message": "General error", "kind": "invalidRequest", "effect": "possible",
             "summary": "S.", "resolution": "Read the message.", "actor": "developer", "source": "doc",
             "variants": [
               {"when": {"http": [401]}, "kind": "unauthenticated", "actor": "operator", "resolution": "Sign in.",
                "retry": {"verdict": "afterFix"}, "effect": "none"},
               {"message": "Busy", "kind": "unavailable"},
               {"message": "General error", "when": {"marks": {"at": "Retry-After", "present": true}}, "kind": "rateLimited"}
             ]}
            """#
    )

    @Test("A variant changes kind, actor, remedy, verdict and effect where its condition or its message holds")
    func variant() {
        let status = Self.variants.decoded(401, #"{"code":0,"message":"401: Unauthorized"}"#)
        #expect(status?.kind == .unauthenticated && status?.actor == .operator && status?.resolution == "Sign in.")
        #expect(status?.retry.verdict == .afterFix && status?.retry.reason == .variant && status?.effect == .noEffect)
        let busy = Self.variants.decoded(400, #"{"code":0,"message":"Busy"}"#)
        #expect(busy?.kind == .unavailable && busy?.effect == .possible && busy?.resolution == "Read the message.")
        let asked = Self.variants.decoded(400, #"{"code":0,"message":"General error"}"#, ["Retry-After": "3"])
        #expect(asked?.kind == .rateLimited)
        #expect(Self.variants.decoded(400, #"{"code":0,"message":"General error"}"#)?.kind == .invalidRequest)
        #expect(Self.variants.decoded(400, #"{"code":0}"#)?.variant == nil)
    }

    @Test("Stored and restored, a failure has the same variant and the same error")
    func stored() throws {
        let failures = [
            Self.variants.decoded(401, #"{"code":0}"#),
            Self.variants.decoded(400, #"{"code":0,"message":"General error"}"#, ["Retry-After": "3"]),
            Self.gitHub.decoded(403, #"{"message":"m"}"#, ["X-RateLimit-Remaining": "0"]),
        ]
        for failure in failures.compactMap(\.self) {
            let restored = try restored(failure)
            #expect(restored == failure && restored.variant == failure.variant && restored.kind == failure.kind)
        }
    }
}
