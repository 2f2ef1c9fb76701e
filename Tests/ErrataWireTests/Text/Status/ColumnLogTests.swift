import ErrataWire
import Testing

@Suite("Logs with named columns")
struct ColumnLogTests {
    private static let iis =
        "#Fields: date time cs-method cs-uri-stem cs-uri-query s-port cs(User-Agent) sc-status sc-substatus time-taken"

    private static func row(_ line: String, after header: String = iis) -> ColumnLog.Row? {
        var log = ColumnLog()
        Array(header.utf8).withUnsafeBufferPointer { log.read($0) }
        return Array(line.utf8).withUnsafeBufferPointer { log.row($0) }
    }

    @Test("a row of IIS tells its status, its time in UTC and its request, whatever its other numbers")
    func iis() throws {
        let row = try #require(Self.row("2026-03-24 12:00:00 GET /v3/chats status=500 443 curl/8 503 0 404"))
        #expect(row.status == 503 && row.time == 1_774_353_600 && row.origin == "GET /v3/chats")
    }

    @Test("a row of CloudFront is parted by tabs, and its values may have blanks")
    func cloudFront() throws {
        let header = "#Fields: date time x-edge-location cs-method cs-uri-stem sc-status x-edge-result-type"
        let row = try #require(Self.row("2026-03-24\t12:00:00\tFRA 2\tGET\t/x\t502\tError", after: header))
        #expect(row.status == 502 && row.time == 1_774_353_600)
    }

    @Test("Zeek's columns have their time as a number")
    func zeek() throws {
        let row = try #require(
            Self.row("1774353600.25\tGET\t/x\t404", after: "#fields\tts\tmethod\turi\tstatus_code")
        )
        #expect(row.status == 404 && row.time == 1_774_353_600)
    }

    @Test(
        "a line with other columns, without a status or without a time is no row",
        arguments: [
            "", "hello status=503", "#Date: 2026-03-24", "2026-03-24 12:00:00 GET /x - 443 curl/8 503 0",
            "2026-03-24 12:00:00 GET /x - 443 curl/8 503 0 404 1", "2026-03-24 12:00:00 GET /x - 443 curl/8 - 0 404",
            "2026-03-24 noon GET /x - 443 curl/8 503 0 404",
        ]
    )
    func others(line: String) {
        #expect(Self.row(line) == nil)
    }

    @Test("columns without a status are not in force, and the next line of names replaces them")
    func replaced() {
        var log = ColumnLog()
        Array(Self.iis.utf8).withUnsafeBufferPointer { log.read($0) }
        #expect(log.isInForce)
        Array("#Fields: date time".utf8).withUnsafeBufferPointer { log.read($0) }
        #expect(!log.isInForce)
    }
}
