import ErrataJSON
import ErrataSpec
import Testing

@Suite("The specs of well-known vendors")
struct SpecTests {
    @Test("are there")
    func exist() {
        #expect(Folder.specs.count >= 20)
    }

    @Test("have no diagnostics and are in canonical form, with every name", arguments: Folder.specs)
    func areClean(_ name: String) throws {
        let bytes = try Folder.spec(name)
        let reading = SpecReader.read(bytes)
        #expect(reading.diagnostics.map { "\($0)" } == [])
        let spec = try #require(reading.spec)
        #expect(CanonicalForm.bytes(of: spec) == bytes)
        #expect(spec.catalog.id.value == name)
    }

    @Test("each have a body that tries them")
    func areTried() throws {
        let vendors = Set(try Folder.samples().map(\.vendor))
        for name in Folder.specs { #expect(vendors.contains(name), "\(name) has no body in bodies.json") }
    }

    @Test("that are wrong are refused by the reader, as they are by the schema")
    func areRefused() throws {
        let file = try Folder.json("refused.json")
        let whole = try #require(file.member(named: "spec")?.value.object)
        #expect(Self.complaints(whole) == 0)
        let wrong = try #require(file.member(named: "wrong")?.value.array)
        #expect(wrong.count >= 30)
        for example in wrong {
            let members = try #require(example.member(named: "with")?.value.object)
            let names = members.map(\.name)
            let complaints = Self.complaints(whole.filter { !names.contains($0.name) } + members)
            #expect(complaints > 0, "\(example.member(named: "why")?.value.string ?? "?")")
        }
    }

    private static func complaints(_ members: [JSONMember]) -> Int {
        SpecReader.read(Array(JSONValue(.object(members)).text().utf8)).diagnostics.count { $0.severity == .error }
    }
}
