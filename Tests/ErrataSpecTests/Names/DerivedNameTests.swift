import Testing

@testable import ErrataSpec

@Suite("Derived case names")
struct DerivedNameTests {
    @Test(
        "come from a string code's own words",
        arguments: [
            ("INVALID_API_KEY", "invalidAPIKey"),
            ("PROFILE_ID", "profileID"),
            ("INVALID_IDS", "invalidIDs"),
            ("URL_TOO_LONG", "urlTooLong"),
            ("HTTPS_REQUIRED", "httpsRequired"),
            ("404_COMPANY", "company404"),
            ("404_PROFILE_ID", "profileID404"),
            ("STATUS_429", "status429"),
            ("2FA_REQUIRED", "required2FA"),
            ("3DSecureFailed", "secureFailed3d"),
            ("FORBIDDEN", "forbidden"),
            ("Not Found", "notFound"),
            ("not-found", "notFound"),
            ("resource.not_found", "resourceNotFound"),
            ("HTTPError", "httpError"),
            ("InvalidURLs", "invalidURLs"),
            ("can't resend", "cantResend"),
            ("foo\u{200B}bar", "fooBar"),
            ("You sent too much. Please wait a few minutes before you send more.", "youSentTooMuch"),
            ("1007", "code1007"),
            ("007", "code007"),
            ("-7", "codeMinus7"),
            ("accountApiTokenRequired", "accountApiTokenRequired"),
            ("noActiveSeats", "noActiveSeats"),
            ("default", "default"),
            ("internal", "internal"),
        ]
    )
    func followCodes(code: String, name: String) {
        #expect(SpecText.names(ofCodes: code) == [name])
    }

    @Test(
        "come from an integer code's message",
        arguments: [
            ("Phone number must be in E.164 format", "phoneNumberMustBeInE164Format"),
            ("The chat is still being created", "chatIsStillBeingCreated"),
            ("This chat is unavailable", "chatIsUnavailable"),
            ("Failed to generate file URL", "failedToGenerateFileURL"),
            ("You don't have enough InMail credits", "youDontHaveEnoughInMailCredits"),
            ("You don\u{2019}t", "youDont"),
            ("LinkedIn is down", "linkedInIsDown"),
            ("Unknown action '{action}' for category '{category}'", "unknownActionForCategory"),
            ("404 means gone", "meansGone404"),
            ("{reason}", "code1"),
            ("The", "code1"),
            ("日本", "code1"),
            ("None", "noneError"),
            ("The iOS app has no SIP domain", "iosAppHasNoSIPDomain"),
            ("No eSIM for the iOS app", "noESIMForTheIOSApp"),
        ]
    )
    func followMessages(message: String, name: String) {
        #expect(SpecText.names(ofMessages: message) == [name])
    }

    @Test("come from the digits where an integer code has no message")
    func followDigits() {
        let errors = [7, -7, Int.min].map { SpecText.error(code: "\($0)") }
        #expect(SpecText.names(of: errors) == ["code7", "codeMinus7", "codeMinus9223372036854775808"])
    }

    @Test("leave out words with letters beyond ASCII, and fall back to a hash where none is left")
    func areASCII() {
        #expect(SpecText.names(ofCodes: "FOO_日本") == ["foo"])
        let names = SpecText.names(ofCodes: "日本エラー", "аdmin", "---", "İ", "ı")
        #expect(names.allSatisfy { $0.hasPrefix("codeX") && TextForms.isCaseName($0) })
        #expect(Set(names).count == 5)
    }

    @Test("that already have another meaning end in Error")
    func avoidReservedNames() {
        let names = SpecText.names(
            ofCodes: "self",
            "init",
            "none",
            "SOME",
            "allCases",
            "rawValue",
            "kind",
            "hash-value"
        )
        #expect(
            names == [
                "selfError", "initError", "noneError", "someError", "allCasesError", "rawValueError", "kindError",
                "hashValueError",
            ]
        )
    }

    @Test(
        "come from the message of a string code that has no word in it, or only a label and a number",
        arguments: ["14030", "12_201", "E0000047", "42P01", "ERR_1007", "AADSTS50011", "STATUS 429", "日本", "---"]
    )
    func followMessagesOfNumbers(code: String) {
        #expect(SpecText.names(ofCodes: [code: "The token has expired"]) == ["tokenHasExpired"])
    }

    @Test(
        "come from a string code with a word in it, whatever its message",
        arguments: [("UTF_16", "utf16"), ("NOT_FOUND_404", "notFound404"), ("3DS_FAILED", "failed3ds"), ("OK", "ok")]
    )
    func followWords(code: String, name: String) {
        #expect(SpecText.names(ofCodes: [code: "The token has expired"]) == [name])
    }

    @Test("are truncated after a whole word and then distinguished by a hash")
    func areCut() {
        let words = Array(repeating: "WORD", count: 20).joined(separator: "_")
        let names = SpecText.names(ofCodes: words + "_A", words + "_B", String(repeating: "X", count: 4096))
        #expect(names.allSatisfy { $0.utf8.count <= 64 && TextForms.isCaseName($0) })
        #expect(names[0].hasPrefix("wordWord"))
        #expect(names[0].dropLast(5).hasSuffix("Word"))
        #expect(Set(names).count == 3)
    }

    @Test("do not depend on the position of the code, as long as they do not clash")
    func areStable() {
        let codes = ["A_B", "C_D", "日本", "404"]
        let forward = SpecText.names(of: codes.map { SpecText.error(code: SpecText.literal($0)) })
        let backward = SpecText.names(of: codes.reversed().map { SpecText.error(code: SpecText.literal($0)) })
        #expect(forward == backward.reversed())
    }
}
