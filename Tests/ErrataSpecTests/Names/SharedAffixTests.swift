import Testing

@Suite("Affixes that all string codes share")
struct SharedAffixTests {
    @Test("a class of errors at the end is left out")
    func leavesOutEndings() {
        #expect(
            SpecText.names(ofCodes: "ThrottlingException", "AccessDeniedException", "InUseException")
                == ["throttling", "accessDenied", "inUse"]
        )
        #expect(
            SpecText.names(ofCodes: "index_not_found_exception", "parse_exception", "gone_exception")
                == ["indexNotFound", "parse", "gone"]
        )
    }

    @Test("a label or a name space at the beginning is left out")
    func leavesOutBeginnings() {
        #expect(
            SpecText.names(ofCodes: "ERR_GONE", "ERR_TOO_OLD", "ERR_RATE_LIMITED") == ["gone", "tooOld", "rateLimited"]
        )
        #expect(
            SpecText.names(ofCodes: "Bad Request: chat not found", "Bad Request: chat is gone", "Bad Request: too old")
                == ["chatNotFound", "chatIsGone", "tooOld"]
        )
        #expect(
            SpecText.names(
                ofCodes: "com.acme.errors#GoneError",
                "com.acme.errors#TooOldError",
                "com.acme.errors#LateError"
            )
                == ["gone", "tooOld", "late"]
        )
    }

    @Test("a word that says what failed stays")
    func keepsWords() {
        #expect(
            SpecText.names(ofCodes: "INVALID_KEY", "INVALID_TOKEN", "INVALID_USER")
                == ["invalidKey", "invalidToken", "invalidUser"]
        )
    }

    @Test("of fewer than three codes, or not of all, stays")
    func keepsOthers() {
        #expect(SpecText.names(ofCodes: "GoneException", "LateException") == ["goneException", "lateException"])
        #expect(
            SpecText.names(ofCodes: "GoneException", "LateException", "OldException", "ServiceUnavailable")
                == ["goneException", "lateException", "oldException", "serviceUnavailable"]
        )
    }

    @Test("stays where nothing or the same would be left of two codes")
    func keepsDistinctNames() {
        #expect(SpecText.names(ofCodes: "GoneError", "LateError", "Error") == ["goneError", "lateError", "error"])
        #expect(SpecText.names(ofCodes: "Gone error", "GoneError", "LateError").first == "goneError")
        #expect(
            SpecText.names(ofCodes: "日本_ERROR", "GONE_ERROR", "LATE_ERROR") == ["error", "goneError", "lateError"]
        )
    }

    @Test("stays where a name in the file has it")
    func followsGivenNames() {
        let names = SpecText.names(of: [
            SpecText.error(code: "\"GoneException\"", "\"name\": \"goneException\""),
            SpecText.error(code: "\"LateException\""), SpecText.error(code: "\"OldException\""),
        ])
        #expect(names == ["goneException", "lateException", "oldException"])
    }

    @Test("does not depend on integer codes, whose names are their messages")
    func ignoresIntegers() {
        let names = SpecText.names(of: [
            SpecText.error(code: "\"GoneError\""), SpecText.error(code: "\"LateError\""),
            SpecText.error(code: "\"OldError\""), SpecText.error(code: "7", "\"message\": \"No such user\""),
        ])
        #expect(names == ["gone", "late", "old", "noSuchUser"])
    }
}
