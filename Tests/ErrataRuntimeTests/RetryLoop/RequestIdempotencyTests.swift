import ErrataRuntime
import Testing

@Suite("A policy for a request")
struct RequestIdempotencyTests {
    @Test(
        "RFC 9110's idempotent methods can be sent twice, by their exact names",
        arguments: [
            ("GET", true), ("HEAD", true), ("OPTIONS", true), ("TRACE", true), ("PUT", true), ("DELETE", true),
            ("POST", false), ("PATCH", false), ("CONNECT", false), ("get", false), ("", false),
        ]
    )
    func methods(method: String, expected: Bool) {
        #expect(isIdempotent(method) == expected)
        #expect(isIdempotent(method, in: Catalogs.linq) == expected)
    }

    @Test("A POST with a key in the header that the catalog names can be sent twice")
    func key() throws {
        let catalog = try keyed()
        #expect(isIdempotent("POST", ["parcel-key": "k-1"], in: catalog))
        #expect(!isIdempotent("POST", ["Parcel-Key": " \t"], in: catalog))
        #expect(isIdempotent("POST", ["Parcel-Key": "", "PARCEL-KEY": "k-1"], in: catalog))
        #expect(!isIdempotent("POST", ["Idempotency-Key": "k-1"], in: catalog))
        #expect(!isIdempotent("POST", in: catalog))
    }

    @Test("A header that no catalog names is ignored: the server may not know it")
    func unknownKey() throws {
        #expect(!isIdempotent("POST", ["Parcel-Key": "k-1"]))
        #expect(!isIdempotent("POST", ["Idempotency-Key": "k-1"]))
        #expect(!isIdempotent("POST", ["Idempotency-Key": "k-1"], in: Catalogs.linq))
    }

    @Test("An idempotent policy stays idempotent")
    func kept() {
        let policy = RetryPolicy.standard.attempts(2).idempotent()
        #expect(policy.idempotent(method: "POST", headers: HeaderFields()) == policy)
    }

    @Test("A catalog's header is the one in its description")
    func header() throws {
        for catalog in Catalogs.all + [try keyed()] {
            #expect(catalog.idempotencyHeader == catalog.description.idempotencyHeader)
        }
        #expect(try keyed().idempotencyHeader == "Parcel-Key")
    }

    private func isIdempotent(_ method: String, _ headers: HeaderFields = [:], in catalog: Catalog? = nil) -> Bool {
        RetryPolicy.standard.idempotent(method: method, headers: headers, in: catalog).isIdempotent
    }

    private func keyed() throws -> Catalog {
        let spec = """
            {
              "catalog": {"id": "parcel", "vendor": "parcel", "name": "Parcel", "type": "Parcel", "summary": "Parcels.",
                          "version": "2", "documentation": "https://parcel.example", "idempotencyHeader": "Parcel-Key"},
              "sources": [{"id": "doc", "title": "Parcel errors", "retrieved": "2026-01-01"}],
              "envelopes": [{"id": "plain", "code": "/code", "source": "doc"}],
              "errors": [{"code": "GONE", "name": "gone", "kind": "notFound", "summary": "It is gone.",
                          "resolution": "Look.", "actor": "developer", "source": "doc"}]
            }
            """
        return try Catalogs.catalog(Array(spec.utf8))
    }
}
