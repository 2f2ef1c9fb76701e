import ErrataRuntime
import Testing

@Suite("Marks of a failure")
struct MarkTests {
    private func marked(_ marks: String, about: String = "") -> Catalog {
        catalog(
            #"{"id": "e", "discriminator": \#(marks), "code": "/code", "message": "/message", "source": "doc"}"#,
            errors: entry(#""KNOWN""#, "known") + "," + entry("7", "seven", #", "http": [400]"#),
            about: about
        )
    }

    @Test("What must not have a value marks a failure by any other, also by an unknown code")
    func not() {
        let weChat = marked(#"{"at": "/code", "not": 0}"#)
        #expect(weChat.decoded(200, #"{"code":40001,"message":"bad"}"#)?.rawCode == "40001")
        #expect(weChat.decoded(200, #"{"code":0,"message":"ok"}"#) == nil)
        #expect(weChat.decoded(200, #"{"message":"ok"}"#) == nil)
        let several = marked(#"{"at": "/state", "not": ["ok", true]}"#)
        #expect(several.decoded(200, #"{"state":"bad","message":"m"}"#) != nil)
        #expect(several.decoded(200, #"{"state":true}"#) == nil)
    }

    @Test("One of several values marks a failure")
    func oneOf() {
        let marks = marked(#"{"at": "/state", "in": ["failed", "error", 3]}"#)
        for state in [#""failed""#, #""error""#, "3"] {
            #expect(marks.decoded(200, #"{"state":\#(state),"message":"m"}"#) != nil)
        }
        for state in [#""fine""#, "4", "null", "false"] {
            #expect(marks.decoded(200, #"{"state":\#(state),"message":"m"}"#) == nil)
        }
    }

    @Test("What is there marks a failure, and null, an empty text, list or object is not there")
    func present() {
        let graphQL = marked(#"{"at": "/errors", "present": true}"#)
        #expect(graphQL.decoded(200, #"{"errors":[{}],"message":"m"}"#)?.message == "m")
        for nothing in ["null", "[]", "{}", #""""#] {
            #expect(graphQL.decoded(200, #"{"errors":\#(nothing),"message":"m"}"#) == nil)
        }
        #expect(graphQL.decoded(200, #"{"message":"m","code":"KNOWN"}"#) == nil)
        let absent = marked(#"{"at": "/data", "present": false}"#)
        #expect(absent.decoded(200, #"{"message":"m","code":"NEW"}"#)?.rawCode == "NEW")
        #expect(absent.decoded(200, #"{"data":1,"message":"m","code":"KNOWN"}"#) == nil)
    }

    @Test("Several marks must all hold; a contradicting one rules the envelope out")
    func several() {
        let marks = marked(#"[{"at": "/kind", "equals": "Status"}, {"at": "/status", "equals": "Failure"}]"#)
        #expect(marks.decoded(200, #"{"kind":"Status","status":"Failure","code":"NEW"}"#)?.rawCode == "NEW")
        #expect(marks.decoded(200, #"{"kind":"Pod","status":"Failure","code":"KNOWN"}"#) == nil)
        #expect(marks.decoded(200, #"{"status":"Failure","code":"NEW"}"#) == nil)
        #expect(marks.decoded(200, #"{"status":"Failure","code":"KNOWN"}"#)?.entry?.name == "known")
        let contradicted = marks.decoded(500, #"{"kind":"Status","status":"Success","code":"KNOWN"}"#)
        #expect(contradicted?.entry == nil && contradicted?.flags.ids.contains("contradicting-body") == true)
    }

    @Test("A mark can be a header's value")
    func header() {
        let marks = marked(#"{"at": "X-Failed", "equals": true}"#)
        #expect(marks.decoded(200, #"{"code":"NEW"}"#, ["x-failed": "true"])?.rawCode == "NEW")
        #expect(marks.decoded(200, #"{"code":"NEW"}"#, ["x-failed": "false"]) == nil)
        #expect(marks.decoded(200, #"{"code":"NEW"}"#) == nil)
        let there = marked(#"{"at": "X-Error", "present": true}"#)
        #expect(there.decoded(200, #"{"code":"NEW"}"#, ["X-Error": "x"])?.rawCode == "NEW")
        #expect(there.decoded(200, #"{"code":"NEW"}"#, ["X-Error": ""]) == nil)
    }

    @Test("Nothing on a 2xx is a failure of an API that never fails with one")
    func never() {
        let discord = marked(#"{"at": "/failed", "equals": true}"#, about: #", "failsWith2xx": false"#)
        #expect(discord.decoded(200, #"{"failed":true,"code":"KNOWN"}"#) == nil)
        #expect(discord.decoded(204, #"{"code":7}"#) == nil)
        #expect(discord.decoded(400, #"{"code":7}"#)?.entry?.name == "seven")
        #expect(discord.decoded(nil, #"{"code":7}"#)?.entry?.name == "seven")
        // A page of an intermediary is no answer of the API.
        #expect(discord.decoded(200, "<html>Sign in</html>", ["Content-Type": "text/html"])?.origin == .edge)
    }

    @Test("Without a mark a known code makes a 2xx a failure only if it may come with one")
    func documentedStatus() {
        let open = catalog(
            #"{"id": "e", "code": "/code", "source": "doc"}"#,
            errors: entry("7", "seven", #", "http": [400, 404]"#) + "," + entry("8", "eight", #", "http": [200]"#)
        )
        #expect(open.decoded(200, #"{"code":7}"#) == nil && open.decoded(302, #"{"code":7}"#) == nil)
        #expect(open.decoded(200, #"{"code":8}"#)?.entry?.name == "eight")
        #expect(open.decoded(404, #"{"code":7}"#)?.entry?.name == "seven")
    }

    @Test("Over a list, a mark holds if any element has it")
    func anyElement() {
        let marks = marked(#"{"at": "/*/success", "equals": false}"#)
        #expect(marks.decoded(200, #"[{"success":true},{"success":false,"message":"m"}]"#) != nil)
        #expect(marks.decoded(200, #"[{"success":true},{"success":true}]"#) == nil)
        let implicit = marked(#"{"at": "/success", "equals": false}"#)
        #expect(implicit.decoded(200, #"[{"success":true},{"success":false,"message":"m"}]"#) != nil)
        #expect(implicit.decoded(200, #"[{"success":true},{"success":true}]"#) == nil)
    }

    @Test("The mark that a response has is not contradicted by that of another envelope")
    func anotherEnvelope() {
        let two = catalog(
            #"""
            {"id": "a", "discriminator": {"at": "/status", "equals": "partial"}, "code": "/x", "source": "doc"},
            {"id": "b", "discriminator": {"at": "/status", "equals": "error"}, "code": "/code", "source": "doc"}
            """#
        )
        #expect(two.decoded(400, #"{"status":"error","code":"L"}"#)?.flags == [])
        #expect(
            two.decoded(400, #"{"status":"fine","code":"L"}"#)?.flags.ids == ["contradicting-body"]
        )
    }
}
