import ErrataCatalog
@testable import ErrataLogs
import ErrataWire
import Testing

@Suite("The scanner for lines that can hold an error")
struct NeedleScannerTests {
    private let scanner = NeedleScanner(Needles(catalogs: Catalogs.all, fields: LogFields()))

    /// Returns the lines of a text, each with whether it is a candidate.
    private func candidates(_ text: String) -> [Bool] {
        var found: [Bool] = []
        Array("\(text)\n".utf8).withUnsafeBufferPointer { block in
            scanner.forEachLine(in: block) { found.append($0.isCandidate) }
        }
        return found
    }

    @Test("a needle is found at every offset in a line and in a block")
    func places() {
        for distance in 0..<70 {
            let padding = String(repeating: "x", count: distance)
            for needle in [
                "{\"status\":503}", " status=503", "= 503 Service Unavailable", "\"code\":1007", " curl: (28)",
            ] {
                #expect(candidates(padding + needle) == [true], "\(distance): \(needle)")
                #expect(
                    candidates("fine\n\(padding)\(needle)\nfine") == [false, true, false],
                    "\(distance): \(needle)"
                )
            }
        }
    }

    @Test("lines without an error are skipped, although they have similar words")
    func passedOver() {
        for line in [
            "", "x", "status=200", "{\"status\":200,\"code\":\"OK\"}", "sent 503 bytes", "status", "status=",
            "curl: 28",
            "{\"took\":503,\"port\":4430}", "\\u003cb\\u003e", "code=12345678",
        ] {
            #expect(candidates(line) == [false], "\(line)")
        }
    }

    @Test("a line with a NUL byte is not text, and the lines around it are")
    func binary() {
        var found: [Bool] = []
        Array("a\nb\0c\nd\n".utf8).withUnsafeBufferPointer { block in
            scanner.forEachLine(in: block) { found.append($0.isText) }
        }
        #expect(found == [true, false, true])
    }

    @Test("every line with a failure is a candidate, whatever its form")
    func superset() {
        for line in LineForms.all where candidates(line) == [false] {
            var finder = FailureFinder(now: 0)
            #expect((finder.append(line.utf8) + finder.finish()).isEmpty, "\(line)")
        }
    }

    @Test("a status is found before and behind any byte that is no word's, in lines and in strings")
    func values() {
        for ending in ["\r", "\t", ")", ";", "&", "|", "/", "#", "-", "…", "\"", "\\n", "\\t", "\\\"", ".", ","] {
            #expect(candidates("ERROR status=503\(ending)") == [true], "\(ending.debugDescription)")
        }
        for line in [
            "ERROR\tstatus=503", "(status=503)", "?status=503&a=b", "{\"status\":\t503}",
            "{\"msg\":\"x\",\"status\" :\t503\t}",
            "{\"log\":\"HTTP\\t503\\n\"}", "<Response [429]>", "`429 Too Many Requests`", "\u{1B}[31m503\u{1B}[0m",
        ] {
            #expect(candidates(line) == [true], "\(line)")
        }
    }

    @Test("every name for a status ends in one of the searched words")
    func lastWords() {
        for (name, meaning) in FieldName.all where meaning == .status {
            #expect(FieldName.lastWordsOfStatus.contains { Array(name.utf8).suffix($0.count) == $0[...] }, "\(name)")
        }
        for word in FieldName.lastWordsOfStatus {
            #expect(FieldName.all.contains { $0.1 == .status && Array($0.0.utf8).suffix(word.count) == word[...] })
        }
    }
}

@Suite("Tokens of values")
struct TokenTests {
    private static func token(_ text: String) -> (text: String, isStatus: Bool, isUnclear: Bool) {
        Array(text.utf8).withUnsafeBufferPointer { bytes in
            let token = Token(bytes, from: 0)
            return (token.bytes.text, token.isStatusOfFailure, token.isUnclearNumber)
        }
    }

    @Test("a token ends at the first byte that is not a letter, digit, underscore or hyphen")
    func ends() {
        #expect(Self.token("RATE_LIMIT-2\"").text == "RATE_LIMIT-2")
        #expect(Self.token("").text == "")
        #expect(Self.token("é").text == "")
        #expect(Self.token(String(repeating: "a", count: 100)).text.count == 64)
    }

    @Test("statuses from 400 up stand alone")
    func statuses() {
        #expect(Self.token("503").isStatus && Self.token("400}").isStatus && Self.token("999").isStatus)
        #expect(!Self.token("399").isStatus && !Self.token("5030").isStatus && !Self.token("50x").isStatus)
    }

    @Test("a number with a point or an exponent is unclear")
    func numbers() {
        #expect(Self.token("1.007e3").isUnclear && Self.token("1007e0").isUnclear && Self.token("1007.0").isUnclear)
        #expect(!Self.token("1007").isUnclear && !Self.token("e1").isUnclear)
    }

    @Test("a set contains the first token of a text in any case, and everything once a text begins with none")
    func sets() {
        var set = TokenSet()
        set.insert(" Rate_Limited, or so")
        func has(_ text: String) -> Bool {
            Array(text.utf8).withUnsafeBufferPointer { set.contains(Token($0, from: 0)) }
        }
        #expect(has("RATE_LIMITED") && has("rate_limited\"") && !has("RATE_LIMITE") && !has(""))
        set.insert("*")
        #expect(has("") && !has("other"))
    }
}
