import ErrataCatalog
@testable import ErrataLogs
import Testing

@Suite("Reading stored summaries")
struct StoredSummaryTests {
    private static let json: String = {
        var log = GeneratedLog(seed: 3)
        var summarizer = LogSummarizer(now: 1_774_353_600)
        summarizer.append(log.lines(60, errors: 60).joined(separator: "\n").utf8)
        return summarizer.finish("a.log").json
    }()

    private static func error(_ json: String, _ catalogs: [Catalog] = Catalogs.all) -> StoredSummaryError? {
        do throws(StoredSummaryError) {
            _ = try LogSummary(json: Array(json.utf8), catalogs: catalogs)
            return nil
        } catch {
            return error
        }
    }

    @Test("what is no summary is refused, with the reason and the place")
    func refusals() throws {
        #expect(Self.error("{")?.words == "this is not JSON")
        #expect(Self.error("[]")?.words == "this is not an object")
        #expect(Self.error("{}")?.words.contains("not a summary") == true)
        #expect(Self.error(#"{"by":"code"}"#)?.words == "lines is missing")
        let negative = Self.json.replacing("\"errors\": ", with: "\"errors\": -")
        let error = try #require(Self.error(negative))
        #expect(error.words == "errors is not a number of things")
        #expect(Array(negative.utf8)[error.offset] == UInt8(ascii: "-"))
    }

    @Test("a catalog that is not known is named")
    func unknownCatalog() {
        #expect(Self.error(Self.json, [])?.words.contains("is not known here; --spec FILE adds one") == true)
    }

    @Test("members of a later version are passed over")
    func laterVersions() {
        #expect(Self.error(Self.json.replacing("\"by\"", with: "\"more\": [1], \"by\"")) == nil)
    }

    @Test("a damaged summary is refused or read, and what was read can be added up and written")
    func damage() throws {
        let bytes = Array(Self.json.utf8)
        var random = SplitMix(state: 1)
        for _ in 0..<2000 {
            var damaged = bytes
            for _ in 0...Int.random(in: 0...2, using: &random) {
                let place = Int.random(in: 0..<damaged.count, using: &random)
                damaged[place] = "0123456789-,:null".utf8.randomElement(using: &random) ?? 0
            }
            guard var summary = try? LogSummary(json: damaged, catalogs: Catalogs.all) else { continue }
            if summary.errors.grouping == .code { summary.merge(try LogSummary(json: bytes, catalogs: Catalogs.all)) }
            #expect(!summary.json.isEmpty)
            #expect(summary.place(ofLine: 3)?.line ?? 1 >= 1)
        }
    }
}
