import ErrataCatalog
import ErrataRuntime
import Testing

@Suite("Answers of well-known vendors")
struct BodyTests {
    @Test("are decoded as their vendor means them", arguments: Folder.specs)
    func decodeNamed(_ name: String) throws {
        let catalog = try Folder.catalog(Folder.spec(name))
        for sample in try Folder.samples() where sample.vendor == name {
            let answer = sample.answer
            let failure = catalog.failure(status: answer.status, headers: answer.headers, body: answer.body)
            compare(failure, with: sample)
        }
    }

    @Test("are attributed to their vendor among the built-in catalogs", arguments: Folder.specs)
    func decodeFound(_ name: String) throws {
        let catalogs = [try Folder.catalog(Folder.spec(name))] + Catalogs.all
        for sample in try Folder.samples() where sample.vendor == name {
            let answer = sample.answer
            let found = catalogs.failure(status: answer.status, headers: answer.headers, body: answer.body)
            compare(found?.failure, with: sample)
            guard let found else { continue }
            #expect(found.failure.catalog.id == name && found.candidates.isEmpty, "\(sample.id)")
        }
    }

    @Test("are attributed to their vendor by the host alone, among all of these vendors")
    func decodeByHost() throws {
        let catalogs = try Folder.specs.map { try Folder.catalog(Folder.spec($0)) } + Catalogs.all
        for catalog in catalogs {
            for host in catalog.description.hosts.map({ $0.replacing("*", with: "shop-17") }) {
                let found = catalogs.failure(status: 500, body: "", host: host)
                #expect(found?.failure.catalog.id == catalog.id, "\(host)")
                #expect(found?.candidates.isEmpty == true, "\(host)")
            }
        }
    }

    private func compare(_ failure: UntypedFailure?, with sample: Sample) {
        #expect((failure == nil) == (sample.failures == 0), "\(sample.id)")
        let facts = Facts(failure: failure)
        for (name, value) in sample.facts { #expect(facts[name] == value, "\(sample.id): \(name)") }
    }
}
