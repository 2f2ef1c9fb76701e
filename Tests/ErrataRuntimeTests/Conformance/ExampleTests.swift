import ErrataRuntime
import Testing

@Suite("The vendors' own examples")
struct ExampleTests {
    @Test("Every example that a table documents is decoded to its code, with each of its statuses and as a webhook")
    func documented() {
        var count = 0
        for entry in Catalogs.all.flatMap(\.entries) {
            for example in entry.details.examples {
                count += 1
                for status in entry.http.map({ Optional($0) }) + [nil] {
                    let failure = entry.catalog.failure(status: status, body: example)
                    #expect(failure?.entry == entry, "\(entry.id)")
                    #expect(failure?.recognition == .code)
                    #expect(failure?.isExact == true)
                    #expect(failure?.flags == [])
                }
            }
        }
        #expect(count >= 19)
    }

    @Test("Every code is decoded from the smallest body that the first envelope allows")
    func everyCode() throws {
        let shapes: [(Catalog, (String) -> String)] = [
            (Catalogs.linq, { "{\"success\":false,\"error\":{\"code\":\($0)}}" }),
            (Catalogs.linkUpV2, { "{\"success\":false,\"error\":{\"code\":\"\($0)\"}}" }),
            (Catalogs.linkedAPI, { "{\"status\":\"failed\",\"error\":{\"type\":\"\($0)\"}}" }),
            (Catalogs.weLink, { "{\"status\":\"\($0)\"}" }),
        ]
        for (catalog, shape) in shapes {
            #expect(!catalog.entries.isEmpty)
            for entry in catalog.entries {
                let failure = catalog.failure(status: entry.http.first, body: shape(entry.codeText))
                #expect(failure?.entry == entry)
                let reason = try #require(failure?.retry.reason)
                #expect([.code, .category, .errata].contains(reason), "\(entry.id)")
            }
        }
    }

    @Test("Every status from 400 to 599 has a kind and a decision in every catalog")
    func everyStatus() throws {
        for catalog in Catalogs.all {
            for status in 400..<600 {
                let failure = catalog.failure(status: status, body: "")
                #expect(failure?.statusEntry?.kind != nil, "\(status)")
                let reason = try #require(failure?.retry.reason)
                #expect([.status, .generic, .errata].contains(reason))
            }
        }
    }
}
