import ErrataJSON
@testable import ErrataWire
import Testing

@Suite("Records of logs")
struct LogRecordTests {
    private static func record<Result>(_ json: String, fields: LogFields = LogFields(), _ read: (LogRecord) -> Result)
        throws -> Result
    {
        try Array(json.utf8).withUnsafeBufferPointer {
            read(LogRecord(try JSONDocument(validating: $0).root, fields: fields))
        }
    }

    @Test("fields are recognized by their common names, at any depth and with any word separators")
    func names() throws {
        let json =
            #"{"ts":1774353600,"level":"error","http":{"response":{"status-code":"429 Too Many Requests"}},"req":{"method":"GET"}}"#
        let found = try Self.record(json) { ($0.status, $0.time, $0.origin, $0.isMarked) }
        #expect(found == (429, 1_774_353_600, "GET", true))
    }

    @Test("a request is not a response")
    func requests() throws {
        let found = try Self.record(#"{"request":{"status":500,"body":{"a":1}},"status":200}"#) {
            ($0.status, $0.bodies.count)
        }
        #expect(found == (200, 0))
    }

    @Test("headers are read as an object, as pairs, as objects of name and value, and as lines")
    func headers() throws {
        for headers in [
            #"{"Retry-After":30}"#, #"[["Retry-After","30"]]"#, #"[{"name":"Retry-After","value":"30"}]"#,
            #"["Retry-After: 30"]"#,
        ] {
            #expect(
                try Self.record("{\"headers\":\(headers)}") { $0.headers["retry-after"] }?.hasSuffix("30") == true,
                "\(headers)"
            )
        }
    }

    @Test("an added name takes precedence over the common ones, with or without its path")
    func given() throws {
        var fields = LogFields()
        fields.add(.status, name: "res.sc")
        #expect(try Self.record(#"{"status":500,"res":{"sc":404}}"#, fields: fields) { $0.status } == 404)
        #expect(fields.lastWordsOfStatus == [Array("sc".utf8)])
    }
}
