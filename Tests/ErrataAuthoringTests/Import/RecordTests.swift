import ErrataAuthoring
import ErrataCore
import ErrataSpec
import Testing

@Suite("Import of records")
struct RecordTests {
    @Test("a list of objects becomes errors; the columns are guessed from the names of the members")
    func list() throws {
        let spec = try imported(
            "acme-errors.json",
            """
            [
              {"code": 10001, "message": "Account %s is closed", "httpStatus": 403, "causes": ["It was closed", "Or never opened."],
               "solutions": "Open one.", "product": "Accounts", "docs": "https://acme.example/10001"},
              {"code": 10002, "message": "Too fast", "httpStatus": 429, "solutions": "Retry after 30 seconds.",
               "product": "Accounts", "docs": "https://acme.example/10002"}
            ]
            """
        ).spec
        #expect(spec.catalog.id.value == "acme-errors")
        #expect(spec.codes == ["10001", "10002"])
        let closed = try spec.error("10001")
        #expect(closed.code.value == .integer(10001))
        #expect(closed.message == "Account {value} is closed")
        #expect(closed.http == [403])
        #expect(closed.summary == "It was closed. Or never opened.")
        #expect(closed.resolution == "Open one.")
        #expect(closed.documentation == "https://acme.example/10001" && closed.notes == [])
        #expect(closed.inferredPaths == ["message"])
        #expect(closed.kind == nil && closed.actor == nil && closed.effect == .unknown)
        #expect(spec.categories.map(\.title) == ["Accounts"])
        let fast = try spec.error("10002")
        #expect(fast.retry == RetryHint(.afterDelay, initialMilliseconds: 30_000))
        #expect(fast.inferredPaths == ["summary", "retry"])
    }

    @Test("an object by code becomes errors, also within others")
    func byCode() throws {
        let spec = try imported(
            "a.json",
            #"{"meta": {"v": 1}, "errors": {"E1001": {"http": 400, "text": "Bad", "fix": "Mend it."}, "E1002": {"http": 404}}}"#
        ).spec
        #expect(spec.codes == ["E1001", "E1002"])
        #expect(try spec.error("E1001").message == "Bad")
        #expect(try spec.error("E1001").resolution == "Mend it.")
        #expect(try spec.error("E1002").summary == "E1002.")
    }

    @Test("texts by code are messages, marked as inferred")
    func textsByCode() throws {
        let spec = try imported("a.json", #"{"CARD_DECLINED": "The card was declined", "EXPIRED_CARD": "It expired"}"#)
            .spec
        #expect(spec.codes == ["CARD_DECLINED", "EXPIRED_CARD"])
        #expect(try spec.error("CARD_DECLINED").message == "The card was declined")
        #expect(try spec.error("CARD_DECLINED").inferredPaths == ["message", "summary"])
    }

    @Test("groups of records become categories")
    func groups() throws {
        let text = """
            {"groups": [
              {"name": "Billing", "errors": [{"id": "card_declined", "status": 402, "detail": "Declined."}]},
              {"name": "Sign-in", "errors": [{"id": "token_expired", "status": 401, "detail": "Expired."}]}
            ]}
            """
        let spec = try imported("a.json", text).spec
        #expect(spec.categories.map(\.title) == ["Billing", "Sign-in"])
        #expect(try spec.error("token_expired").category?.value == "sign-in")
        #expect(try spec.error("card_declined").http == [402])
    }

    @Test("a number stays a number and a text of digits a text, as JSON has them")
    func types() throws {
        let spec = try imported("a.json", #"[{"code": 7001, "message": "a"}, {"code": "7002", "message": "b"}]"#).spec
        #expect(spec.errors.map(\.code.value) == [.integer(7001), .string("7002")])
    }

    @Test("a second record of a code is a variant of its message, and its other texts are notes")
    func duplicates() throws {
        let spec = try imported(
            "a.json",
            """
            [{"code": "A_B", "message": "One", "resolution": "Do this.", "status": 400},
             {"code": "A_B", "message": "Two", "resolution": "Do that.", "status": 409},
             {"code": "A_B", "message": "One", "resolution": "Do this.", "status": 400}]
            """
        ).spec
        let error = try spec.error("A_B")
        #expect(spec.errors.count == 1)
        #expect(error.http == [400, 409])
        #expect(error.variants.map(\.message) == ["Two"])
        #expect(error.variants.map(\.resolution) == ["Do that."])
        #expect(error.notes == [])
    }

    @Test("a member that states no fact of a spec is a note with its name, and one that all records share is told once")
    func notes() throws {
        let text = """
            [{"code": "A_B", "message": "One", "level": "warning", "log": "app"},
             {"code": "C_D", "message": "Two", "level": "error", "log": "app"}]
            """
        let spec = try imported("a.json", text).spec
        #expect(try spec.error("A_B").notes == ["level: warning"])
        #expect(spec.catalog.notes == ["log: app"])
    }

    @Test("given columns count, and ignored ones are left out")
    func givenColumns() throws {
        var options = ImportOptions()
        options.columns = ["k": .code, "why": .resolution, "level": .ignored]
        let text = #"[{"k": "A_B", "why": "Mend.", "level": "x"}, {"k": "C_D", "why": "Fix.", "level": "y"}]"#
        let spec = try imported("a.json", text, as: .json, options).spec
        #expect(spec.codes == ["A_B", "C_D"])
        #expect(try spec.error("A_B").resolution == "Mend.")
        #expect(try spec.error("A_B").notes == [])
    }

    @Test("a document without errors gives none")
    func noErrors() throws {
        let texts = [
            "[]", "{}", "[1, 2]", #"{"name": "x", "version": "1.0"}"#,
            #"[{"parameter": "x-api-key", "required": true, "description": "Your key."}]"#,
            #"{"users": [{"id": 1, "email": "a@example.com"}, {"id": 2, "email": "b@example.com"}]}"#,
        ]
        for text in texts { #expect(try imported("a.json", text).spec.errors.isEmpty, "\(text)") }
    }

    @Test("an alias that is the code of another error, or an alias of one before, is left out")
    func aliasClashes() throws {
        let text = """
            [{"code": "A_B", "message": "One", "aliases": ["C_D", "E_F"]},
             {"code": "C_D", "message": "Two", "aliases": ["E_F", "A_B"]}]
            """
        let spec = try imported("a.json", text).spec
        #expect(try spec.error("A_B").aliases.map(\.value.description) == ["E_F"])
        #expect(try spec.error("C_D").aliases.isEmpty)
    }

    @Test(
        "a catalog is named by its file, and by the title of the document where the file's name tells nothing",
        arguments: [
            ("docs/acme-errors.md", "Acme API: error codes", "acme-errors", "Acme API"),
            ("service-2.json", "Amazon Anvils", "amazon-anvils", "Amazon Anvils"),
            ("-", "Acme API errors", "acme-api", "Acme API"), ("errors.csv", nil, "errors", "Errors"),
            ("acme.html", "Errors", "acme", "Acme"), ("-", nil, "api", "API"),
        ] as [(String, String?, String, String)]
    )
    func identity(path: String, title: String?, id: String, name: String) {
        let identity = CatalogIdentity(path: path, title: title)
        #expect(identity.id == id)
        #expect(identity.name == name)
    }

    @Test("JSON that ends early is an error with its line")
    func broken() {
        #expect(throws: ImportError.self) { try imported("a.json", "[\n{\"code\": 1,") }
        do {
            _ = try imported("a.json", "[\n{\"code\": 1,")
        } catch {
            #expect((error as? ImportError)?.line == 2)
        }
    }
}
