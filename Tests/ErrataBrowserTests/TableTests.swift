import ErrataCatalog
import ErrataCore
import TestSupport
import Testing

@Suite("Tables for a page")
struct TableTests {
    @Test("a compiled catalog and one of a spec survive the form for exchange")
    func exchange() throws {
        let given = Catalogs.all + [try catalog(ofTexts: ["first", "second"])]
        for catalog in given {
            let copy = try #require(catalog.packedBytes.withUnsafeBytes { Catalog(packed: $0) })
            #expect(copy.packedBytes == catalog.packedBytes)
            #expect(copy.entries.map(\.id) == catalog.entries.map(\.id))
            #expect(copy.statuses.map(\.summary) == catalog.statuses.map(\.summary))
        }
    }

    @Test(
        "bytes that are no table are refused",
        arguments: [[], [1], [9, 0, 0, 0, 1], [255, 255, 255, 255, 0, 0, 0, 0]] as [[UInt8]]
    )
    func refused(bytes: [UInt8]) {
        let page = Page([])
        #expect(!page.add(bytes))
    }

    @Test("a table that is cut, and one of another version, are refused")
    func otherVersions() throws {
        let table = Catalogs.all[0].packedBytes
        let page = Page([])
        #expect(!page.add(Array(table.prefix(table.count - 1))))
        var other = table
        let length = (0..<4).reduce(0) { $0 | Int(table[$1]) << (8 * $1) }
        other[4 + length] += 1
        #expect(!page.add(other))
        #expect(page.add(table))
    }

    @Test("a catalog with the id of an earlier one takes its place")
    func replacement() throws {
        let page = Page([Catalogs.all[0], try catalog(ofTexts: ["first"]), Catalogs.all[1]])
        let before = try page.search(["query": ""]).hits.map(\.catalog)
        #expect(page.add(try catalog(ofTexts: ["first", "second"]).packedBytes))
        let after = try page.search(["query": "", "limit": 1000]).hits
        #expect(after.filter { $0.catalog == "texts" }.map(\.code) == ["C0", "C1"])
        #expect(after.first?.catalog == before.first && after.last?.catalog == Catalogs.all[1].id)
    }
}
