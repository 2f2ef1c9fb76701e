import ErrataCatalog
import ErrataJSON
import ErrataReport
import ErrataWire
import Foundation
import Testing

@Suite("Decoding on a page")
struct DecodeTests {
    /// The present time of all tests, in seconds since 1970.
    private static let now = 1_774_353_600

    /// The objects that `errata decode --format json` writes for an input without a status.
    private func reported(_ text: String, status: Int? = nil) throws -> [NSDictionary] {
        var decoder = WireDecoder(catalogs: Catalogs.all, status: status, now: Self.now)
        var items: [String] = []
        var text = text
        text.withUTF8 { bytes in
            decoder.decode(input: bytes, isBody: status != nil) { items.append(FailureReport($0).item) }
        }
        let list = try JSONSerialization.jsonObject(with: Data("[\(items.joined(separator: ","))]".utf8))
        return try #require(list as? [NSDictionary])
    }

    private func answered(_ answer: DecodeAnswer) throws -> [NSDictionary] {
        try answer.failures.compactMap { failure in
            let text = try #require(failure["json"] as? String)
            return try JSONSerialization.jsonObject(with: Data(text.utf8)) as? NSDictionary
        }
    }

    @Test("what people paste is decoded as the command does", .enabled(if: SharedBodies.exist))
    func sharedBodies() throws {
        let page = Page()
        var count = 0
        for text in try SharedBodies.texts() {
            let expected = try reported(text)
            let answer = try page.decode(["text": text, "now": Self.now])
            #expect(try answered(answer) == Array(expected.prefix(100)), "\(text.prefix(200))")
            #expect(answer.count == expected.count)
            count += expected.count
        }
        #expect(count > 50)
    }

    @Test("a body with a status has a heading, facts with their marks, and the entry's page")
    func page() throws {
        let page = Page()
        let body = #"{"success":false,"error":{"status":429,"code":1007,"message":"Rate limit exceeded"}}"#
        let answer = try page.decode(["text": body, "status": 429, "now": Self.now])
        #expect(try answered(answer) == reported(body, status: 429))
        let failure = try #require(answer.failures.first)
        #expect(failure["id"] as? String == "linq/1007" && failure["path"] as? String == "linq/1007/")
        #expect((failure["heading"] as? String)?.hasPrefix("linq/1007 ") == true)
        let facts = try #require(failure["facts"] as? [[String: Any]])
        #expect(facts.first?["label"] as? String == "What to do" && facts.first?["wire"] as? Bool == false)
        let said = try #require(facts.first { $0["label"] as? String == "They said" })
        #expect(said["text"] as? String == "Rate limit exceeded" && said["wire"] as? Bool == true)
        #expect(answer.isSuccess == false && answer.words == nil)
    }

    @Test("a success, a text that tells nothing and a code in no table are told apart")
    func withoutFailures() throws {
        let page = Page()
        let success = try page.decode(["text": "HTTP/1.1 200 OK\n\n{\"success\":true}"])
        #expect(success.isSuccess == true && success.words == "No error.")
        let silent = try page.decode(["text": "hello"])
        #expect(silent.isSuccess == false && silent.failures.isEmpty)
        #expect(silent.words?.hasPrefix("The text is not a response") == true)
        let empty = try page.decode([:])
        #expect(empty.isSuccess == false && empty.words != nil)
    }

    @Test("a vendor narrows the catalogs, and one that is none is said to be none")
    func vendors() throws {
        let page = Page()
        let body = #"{"error":{"code":"INSUFFICIENT_CREDITS","message":"m"}}"#
        for vendor in ["linkup-v2", "we-link"] {
            let json = try answered(page.decode(["text": body, "status": 402, "vendor": vendor]))
            #expect(json.first?["catalog"] as? String == vendor)
        }
        let unknown = try page.decode(["text": body, "vendor": "nobody"])
        #expect(unknown.failures.isEmpty && unknown.words?.hasPrefix("nobody is not a vendor; choose from ") == true)
        let status = try page.decode(["text": body, "status": 1000])
        #expect(status.words == "1000 is not an HTTP status, which is a number of three digits.")
    }

    @Test("of many failures the first hundred are told, and their number")
    func manyFailures() throws {
        let page = Page()
        let line = #"{"success":false,"error":{"code":1007,"message":"Rate limit exceeded"}}"#
        let lines = (1...150).map { "2026-03-24T12:00:\($0 % 50 + 10)Z \(line) \($0)" }.joined(separator: "\n")
        let answer = try page.decode(["text": lines, "now": Self.now])
        #expect(answer.failures.count == 100 && answer.count == 150)
    }

    @Test("requests that are not JSON, and members of other types, get an answer")
    func hostileRequests() throws {
        let page = Page()
        for request in ["", "{", "nonsense", "{\"text\":\"\\u0000\"", "\u{FEFF}[", "{\"query\":\"a\",}"] {
            for answer in try page.answers(to: Array(request.utf8)) { #expect(answer["error"] is String, "\(request)") }
        }
        for answer in try page.answers(to: [0xFF, 0xFE, 0x00]) { #expect(answer["error"] is String) }
        let odd = #"{"query":7,"text":[],"limit":"x","vendors":{},"http":[1],"status":"x","vendor":3,"now":1e99}"#
        for answer in try page.answers(to: Array(odd.utf8)) { #expect(answer["error"] == nil) }
        let lone = #"{"query":"\ud800 a","text":"\ud800{\"code\":1007}"}"#
        for answer in try page.answers(to: Array(lone.utf8)) { #expect(answer["error"] == nil) }
    }
}
