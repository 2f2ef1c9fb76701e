import ErrataAuthoring
import Foundation
import Testing

/// Findings with places, without, and with texts that mean something in a format.
enum Findings {
    static let rules = ["unused", "bad", "odd"].map { id in
        FindingRule(id: id, level: .error, summary: "It is \(id).", reason: "Because {it}.", help: "Mend it.")
    }

    static let all = [
        Finding(
            rule: "odd",
            level: .note,
            message: "the text `{name}` is odd",
            path: "./a b/ü:%.json",
            start: Finding.Position(line: 3, column: 7),
            end: Finding.Position(line: 3, column: 9),
            fingerprint: "0123456789ab",
            properties: [Finding.Property("class", "safe")]
        ),
        Finding(rule: "bad", level: .error, message: "[here](http://x)\n::error::%0A\u{1B}[31m", path: "x:y,z.json"),
        Finding(rule: "bad", level: .warning, message: "no place", path: nil),
        Finding(rule: "bad", level: .error, message: "a line", path: "/tmp/a", start: Finding.Position(line: 2)),
    ]
}

@Suite("Formats of findings")
struct FindingFormatTests {
    private func sarif(_ findings: [Finding] = Findings.all) throws -> [String: Any] {
        let log = SARIFLog(version: "1.2.3", run: "spec-check", rules: Findings.rules, findings: findings)
        let root = try JSONSerialization.jsonObject(with: Data(log.text.utf8)) as? [String: Any]
        #expect(root?["version"] as? String == "2.1.0")
        return try #require((root?["runs"] as? [[String: Any]])?.first)
    }

    private func uri(_ result: [String: Any]) -> String? {
        let location = (result["locations"] as? [[String: Any]])?.first?["physicalLocation"] as? [String: Any]
        return (location?["artifactLocation"] as? [String: Any])?["uri"] as? String
    }

    private func region(_ result: [String: Any]) -> [String: Int]? {
        let location = (result["locations"] as? [[String: Any]])?.first?["physicalLocation"] as? [String: Any]
        return location?["region"] as? [String: Int]
    }

    private func text(_ object: Any?) -> String? { (object as? [String: Any])?["text"] as? String }

    @Test("a SARIF log has the rules that were violated, in their order, and results that refer to them")
    func sarifRules() throws {
        let run = try sarif()
        let driver = (run["tool"] as? [String: Any])?["driver"] as? [String: Any]
        #expect(driver?["name"] as? String == "errata")
        #expect(driver?["version"] as? String == "1.2.3")
        let rules = driver?["rules"] as? [[String: Any]] ?? []
        #expect(rules.compactMap { $0["id"] as? String } == ["bad", "odd"])
        #expect(text(rules.first?["shortDescription"]) == "It is bad.")
        #expect(text(rules.first?["fullDescription"]) == "Because {{it}}.")
        #expect(text(rules.first?["help"]) == "Mend it.")
        #expect((rules.first?["defaultConfiguration"] as? [String: String]) == ["level": "error"])
        let results = run["results"] as? [[String: Any]] ?? []
        #expect(results.compactMap { $0["ruleIndex"] as? Int } == [1, 0, 0, 0])
        #expect(results.compactMap { $0["ruleId"] as? String } == ["odd", "bad", "bad", "bad"])
        #expect(results.compactMap { $0["level"] as? String } == ["note", "error", "warning", "error"])
    }

    @Test("a SARIF result has a place as far as it is known, in Unicode scalars, and a URI that is no scheme")
    func sarifPlaces() throws {
        let run = try sarif()
        #expect(run["columnKind"] as? String == "unicodeCodePoints")
        let results = run["results"] as? [[String: Any]] ?? []
        #expect(results.map(uri) == ["a%20b/%C3%BC%3A%25.json", "x%3Ay%2Cz.json", nil, "file:///tmp/a"])
        let place = ["startLine": 3, "startColumn": 7, "endLine": 3, "endColumn": 9]
        #expect(results.map(region) == [place, nil, nil, ["startLine": 2]])
        #expect(results.first?["partialFingerprints"] as? [String: String] == ["errata/v1": "0123456789ab"])
        #expect(results.first?["properties"] as? [String: String] == ["class": "safe"])
    }

    @Test("no text is a placeholder or a link of a SARIF message")
    func sarifMessages() throws {
        let results = try sarif()["results"] as? [[String: Any]] ?? []
        #expect(text(results[0]["message"]) == "the text `{{name}}` is odd")
        #expect(text(results[1]["message"])?.hasPrefix(#"\[here\](http://x)"#) == true)
    }

    @Test("a SARIF log without findings has an empty list of results, which clears those of an earlier run")
    func sarifEmpty() throws {
        #expect((try sarif([])["results"] as? [Any])?.isEmpty == true)
    }

    @Test("annotations are one line each, in which nothing of a text ends the command or controls a terminal")
    func annotations() {
        #expect(
            WorkflowAnnotations.text(of: Findings.all) == """
                ::notice file=./a b/ü%3A%25.json,line=3,endLine=3,col=7,endColumn=9,title=odd::the text `{name}` is odd
                ::error file=x%3Ay%2Cz.json,title=bad::[here](http://x)%0A::error::%250A%1B[31m
                ::warning title=bad::no place
                ::error file=/tmp/a,line=2,title=bad::a line

                """
        )
        #expect(WorkflowAnnotations.text(of: []) == "")
    }

    @Test("an annotation over several lines has no columns, which GitHub refuses there")
    func longAnnotation() {
        var finding = Findings.all[0]
        finding.end = Finding.Position(line: 5, column: 2)
        #expect(WorkflowAnnotations.text(of: [finding]).contains(",line=3,endLine=5,title=odd::"))
    }

    @Test("a Code Quality report has a unique fingerprint for each finding, and a line")
    func codeQuality() throws {
        let text = CodeQualityReport.text(of: Findings.all + Findings.all)
        let items = try #require(JSONSerialization.jsonObject(with: Data(text.utf8)) as? [[String: Any]])
        #expect(items.prefix(4).compactMap { $0["severity"] as? String } == ["info", "critical", "minor", "critical"])
        #expect(items.first?["fingerprint"] as? String == "0123456789ab")
        #expect(Set(items.compactMap { $0["fingerprint"] as? String }).count == 8)
        let locations = items.compactMap { $0["location"] as? [String: Any] }
        #expect(locations.prefix(2).compactMap { ($0["lines"] as? [String: Int])?["begin"] } == [3, 1])
        #expect(!text.unicodeScalars.contains("\u{1B}"))
    }

    @Test("a fingerprint has 12 digits and depends on the borders between its parts")
    func fingerprint() {
        #expect(Fingerprint.of(["a", "b"]) == Fingerprint.of(["a", "b"]))
        let all = [["ab"], ["a", "b"], ["b", "a"], ["", "ab"], [], [""]].map(Fingerprint.of)
        #expect(Set(all).count == all.count)
        for text in (0..<200).map({ Fingerprint.of([String($0)]) }) {
            #expect(text.wholeMatch(of: #/[0-9a-f]{12}/#) != nil)
        }
        // A change of the algorithm would orphan what people have approved.
        #expect(Fingerprint.of(["errata"]) == "0b9ba574e3c9")
    }
}
