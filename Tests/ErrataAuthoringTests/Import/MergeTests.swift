import ErrataAuthoring
import ErrataCore
import ErrataSpec
import Testing

@Suite("Merge of an import into a spec")
struct MergeTests {
    private static let first = """
        [{"code": "A_ONE", "message": "One", "status": 400, "resolution": "Do one.", "category": "Alpha"},
         {"code": "A_TWO", "message": "Two", "status": 404, "category": "Alpha"},
         {"code": "A_THREE", "message": "Three", "status": 409, "category": "Beta"}]
        """

    /// A spec on which somebody has worked.
    private func edited() throws -> Spec {
        var spec = try imported("acme.json", Self.first).spec
        spec.errors[0].name = Located("theFirst", at: 0)
        spec.errors[0].summary = "The first thing went wrong."
        spec.errors[0].kind = .invalidRequest
        spec.errors[0].inferred = [Located("kind", at: 0)]
        spec.errors[1].resolution = nil
        return spec
    }

    private func merge(_ text: String, into spec: Spec) throws -> SpecMerge {
        SpecMerge(try imported("acme.json", text), into: spec)
    }

    @Test("the same source again changes nothing, not one byte")
    func same() throws {
        let spec = try imported("acme.json", Self.first).spec
        let merge = try merge(Self.first, into: spec)
        #expect(!merge.report.hasChanges)
        #expect(merge.report.differing.isEmpty && merge.report.gone.isEmpty)
        #expect(CanonicalForm.bytes(of: merge.spec) == CanonicalForm.bytes(of: spec))
    }

    @Test("a name, a mark and a text that somebody wrote stay, and the source's text is shown beside them")
    func kept() throws {
        let spec = try edited()
        let merge = try merge(Self.first, into: spec)
        #expect(CanonicalForm.bytes(of: merge.spec) == CanonicalForm.bytes(of: spec))
        #expect(merge.report.differing.isEmpty)
        let changed = Self.first.replacing("\"One\"", with: "\"One, really\"").replacing("400", with: "422")
        let second = try self.merge(changed, into: spec)
        #expect(CanonicalForm.bytes(of: second.spec) == CanonicalForm.bytes(of: spec))
        #expect(second.report.differing.map(\.field) == ["message", "http"])
        #expect(second.report.differing.map(\.stands) == ["One", "400"])
        #expect(second.report.differing.map(\.source) == ["One, really", "422"])
    }

    @Test("a new code stands behind the one that it follows in the source, with the category that the spec has")
    func added() throws {
        let addition = #"{"code": "A_NEW", "message": "The first", "status": 410, "category": "Alpha"},"#
        let text = Self.first.replacing("{\"code\": \"A_TWO\"", with: addition + "\n{\"code\": \"A_TWO\"")
        var spec = try edited()
        spec.categories[0].id = Located("alpha-errors", at: 0)
        spec.errors[0].category = Located("alpha-errors", at: 0)
        spec.errors[1].category = Located("alpha-errors", at: 0)
        let merge = try merge(text, into: spec)
        #expect(merge.spec.codes == ["A_ONE", "A_NEW", "A_TWO", "A_THREE"])
        #expect(merge.report.added == [.string("A_NEW")])
        #expect(try merge.spec.error("A_NEW").category?.value == "alpha-errors")
        #expect(merge.report.addedCategories.isEmpty)
        #expect(SpecReader.read(CanonicalForm.bytes(of: merge.spec)).spec != nil)
    }

    @Test("a new code whose name another has, or had, gets a name of its own")
    func nameClash() throws {
        var spec = try imported("acme.json", Self.first).spec
        spec.errors[0].name = Located("aNew", at: 0)
        spec.errors[1].formerNames = [Located("aNewer", at: 0)]
        let text = Self.first.replacing(
            "]",
            with: #", {"code": "A_NEW", "message": "x"}, {"code": "A_NEWER", "message": "y"}]"#
        )
        let merge = try merge(text, into: spec)
        let names = merge.spec.caseNames
        #expect(names[0] == "aNew")
        #expect(Set(names).count == names.count)
        #expect(!names[3...].contains("aNewer"))
        #expect(SpecReader.read(CanonicalForm.bytes(of: merge.spec)).spec != nil)
    }

    @Test("a code that the source no longer lists is gone, and a retired one is not missed; neither is deleted")
    func gone() throws {
        var spec = try edited()
        spec.errors[2].deprecation = Catalog.Entry.Deprecation(summary: "No longer sent.", successor: nil)
        let merge = try merge(
            #"[{"code": "A_ONE", "message": "One", "status": 400}, {"code": "X_Y", "message": "z"}]"#,
            into: spec
        )
        #expect(merge.report.gone == [.string("A_TWO")])
        #expect(merge.spec.codes.contains("A_TWO") && merge.spec.codes.contains("A_THREE"))
    }

    @Test("a fact that the spec lacks and the source states is filled in; a reading is not")
    func filled() throws {
        var spec = try edited()
        spec.errors[1].message = nil
        spec.errors[2].message = nil
        let text = Self.first.replacing("\"Three\"", with: "\"Three %s\"")
        let merge = try merge(text, into: spec)
        #expect(merge.report.filled.map(\.field) == ["message"])
        #expect(try merge.spec.error("A_TWO").message == "Two")
        #expect(try merge.spec.error("A_THREE").message == nil)
    }

    @Test("the address of a page is filled in where there is none, and told where it is another one")
    func addresses() throws {
        let text = #"[{"code": "A_ONE", "message": "One", "docs": "https://acme.example/one"}]"#
        let filled = try merge(text, into: try edited())
        #expect(filled.spec.errors[0].documentation == "https://acme.example/one")
        #expect(filled.report.filled.map(\.field) == ["documentation"])
        let other = try merge(text.replacing("/one", with: "/1"), into: filled.spec)
        #expect(other.spec.errors[0].documentation == "https://acme.example/one")
        #expect(other.report.differing.map(\.field) == ["documentation"])
    }

    @Test("another source is added once something comes from it, and then it is known by its id")
    func otherSource() throws {
        let spec = try edited()
        let other = try imported("more.json", #"[{"code": "M_ORE", "message": "More"}]"#)
        let merge = SpecMerge(other, into: spec)
        #expect(merge.report.addedSources == ["more"])
        #expect(merge.report.gone.isEmpty)
        let again = SpecMerge(other, into: merge.spec)
        #expect(!again.report.hasChanges)
    }

    @Test("a code that differs from one of the spec in its type only is the same code")
    func typeOfCode() throws {
        let spec = try imported("a.json", #"[{"code": "7001", "message": "Seven"}]"#).spec
        let merge = SpecMerge(try imported("a.json", #"[{"code": 7001, "message": "Seven"}]"#), into: spec)
        #expect(merge.report.added.isEmpty)
        #expect(merge.report.differing.map(\.field) == ["code"])
        #expect(merge.spec.codes == ["7001"])
    }

    @Test("envelopes are added to a spec without any, and only told where it has some")
    func envelopes() throws {
        let bodies = #"[{"code": "A_B", "message": "Bad", "example": {"error": {"code": "A_B", "message": "Bad"}}}]"#
        let draft = try imported("a.json", bodies)
        #expect(draft.spec.envelopes.map { $0.levels.first?.description } == ["/error/code"])
        var spec = draft.spec
        spec.envelopes = []
        #expect(SpecMerge(draft, into: spec).spec.envelopes.count == 1)
        let other = try imported(
            "a.json",
            #"[{"code": "A_B", "message": "Bad", "example": {"err": "A_B", "message": "Bad"}}]"#
        )
        let merge = SpecMerge(other, into: draft.spec)
        #expect(merge.spec.envelopes.count == 1)
        #expect(merge.report.otherEnvelopes == ["/err"])
    }
}
