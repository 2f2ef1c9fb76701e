import ErrataAuthoring
import ErrataCore
import ErrataSpec
import Testing

@Suite("Import of comma-separated values")
struct DelimitedTests {
    @Test("quotes, doubled quotes and line breaks in a field are read as RFC 4180 says")
    func quotes() throws {
        let spec = try imported(
            "a.csv",
            "Code,HTTP Status,Message,Description,Retryable\r\nERR_A,400 Bad Request,\"Bad \"\"thing\"\"\",\"Over,\r\ntwo lines\",No\r\n"
                + "ERR_B,429 (TOO MANY REQUESTS),Slow down,,Yes\r\n"
        ).spec
        #expect(spec.codes == ["ERR_A", "ERR_B"])
        let bad = try spec.error("ERR_A")
        #expect(bad.message == "Bad \"thing\"")
        #expect(bad.summary == "Over, two lines")
        #expect(bad.http == [400])
        #expect(bad.retry == RetryHint(.never))
        #expect(bad.inferredPaths == ["retry"])
        let slow = try spec.error("ERR_B")
        #expect(slow.http == [429])
        #expect(slow.inferredPaths == ["http", "summary", "retry"])
    }

    @Test("semicolons, tabs and bars separate as well, and codes of digits are numbers", arguments: [";", "\t", "|"])
    func separators(separator: String) throws {
        let rows = [["code", "error", "http"], ["1001", "Invalid request", "400"], ["1002", "Not found", "404"]]
        let text = rows.map { $0.joined(separator: separator) }.joined(separator: "\n")
        let spec = try imported("a.csv", text).spec
        #expect(spec.errors.map(\.code.value) == [.integer(1001), .integer(1002)])
        #expect(try spec.error("1002").message == "Not found")
        #expect(try spec.error("1002").http == [404])
    }

    @Test("a byte order mark is no part of a heading, and blank lines are no rows")
    func byteOrderMark() throws {
        let spec = try imported("a.csv", "\u{FEFF}code,message\n\nA_B,Bad\n,\n\nC_D,Worse").spec
        #expect(spec.codes == ["A_B", "C_D"])
    }

    @Test("without headings a column of evident codes is found")
    func noHeadings() throws {
        let spec = try imported("a.csv", "CARD_DECLINED,The card was declined\nCARD_EXPIRED,The card has expired\n")
            .spec
        #expect(spec.codes == ["CARD_DECLINED", "CARD_EXPIRED"])
    }

    @Test("a code with leading zeros makes all codes of the document texts")
    func leadingZeros() throws {
        let spec = try imported("a.csv", "code,message\n0012,a\n0100,b\n7777,c\n").spec
        #expect(spec.errors.map(\.code.value) == [.string("0012"), .string("0100"), .string("7777")])
    }

    @Test("codes of digits are texts where a body shows one as a text")
    func quotedCodes() throws {
        let text = "code,message,example\n1001,a,\"{\"\"error\"\":{\"\"code\"\":\"\"1001\"\"}}\"\n1002,b,\n"
        let spec = try imported("a.csv", text).spec
        #expect(spec.errors.map(\.code.value) == [.string("1001"), .string("1002")])
        #expect(spec.envelopes.map { $0.levels.first?.description } == ["/error/code"])
    }

    @Test("a table of HTTP statuses becomes rows of statuses, with the registered phrase where the table has none")
    func statuses() throws {
        let spec = try imported(
            "a.csv",
            "Status Code,Meaning,Action\n400,Bad Request,Check it\n503,Overloaded,Retry after 5 seconds\n"
        ).spec
        #expect(spec.errors.isEmpty)
        #expect(spec.statuses.map(\.code.value) == [.integer(400), .integer(503)])
        #expect(spec.statuses[0].message == "Bad Request")
        #expect(spec.statuses[0].resolution == "Check it")
        #expect(spec.statuses[1].message == "Service Unavailable")
        #expect(spec.statuses[1].summary == "Overloaded")
        #expect(spec.statuses[1].retry == RetryHint(.afterDelay, initialMilliseconds: 5000))
    }

    @Test("a quote that is never closed and bytes that are not UTF-8 are errors with their place")
    func broken() {
        let unclosed = SourceFile(path: "a.csv", bytes: Array("code,message\nA_B,\"never".utf8))
        #expect(throws: ImportError(line: 2, "a quote is opened and never closed")) {
            try SourceTable(reading: unclosed)
        }
        let latin = SourceFile(path: "a.csv", bytes: Array("code,message\nA_B,".utf8) + [0xE9])
        #expect(throws: ImportError.self) { try SourceTable(reading: latin) }
    }
}
