import ErrataJSON
import Foundation
import Testing

@testable import ErrataSpec

@Suite("Golden cases")
struct GoldenTests {
    private static let isRecording = ProcessInfo.processInfo.environment["ERRATA_RECORD_GOLDENS"] == "1"

    @Test("a spec gives the diagnostics, the canonical form and the names of its folder", arguments: GoldenCase.all)
    func matches(_ golden: GoldenCase) throws {
        let actual = try golden.actual()
        for output in GoldenCase.outputs {
            let bytes = actual[output] ?? []
            if Self.isRecording {
                try golden.record(bytes, as: output)
                Issue.record("\(golden)/\(output) was recorded; run without ERRATA_RECORD_GOLDENS to compare")
            } else {
                #expect(text(bytes) == text(golden.expected(output)), "\(golden)/\(output)")
            }
        }
    }

    @Test("every file in a case's folder is compared", arguments: GoldenCase.all)
    func isTidy(_ golden: GoldenCase) throws {
        let files = try FileManager.default.contentsOfDirectory(atPath: golden.folder.path)
        #expect(Set(files).subtracting(GoldenCase.outputs) == ["spec.json"])
    }

    @Test("every rule for a single spec is covered by some case, and every id in a case is that of a rule")
    func coversAllRules() throws {
        var shown: Set<String> = []
        for golden in GoldenCase.all {
            for line in text(golden.expected("diagnostics.txt")).split(separator: "\n") {
                let start = try #require(line.lastIndex(of: "["))
                shown.insert(String(line[start...].dropFirst().dropLast()))
            }
        }
        #expect(shown.subtracting(DiagnosticRule.all.map(\.id)).sorted() == [])
        #expect(DiagnosticRule.all.map(\.id).filter { !shown.contains($0) } == Self.shownElsewhere)
    }

    /// The rules that a single, unchanged spec cannot violate.
    private static let shownElsewhere = [
        "derived-name", "example-of-other", "example-unrecognized", "example-succeeds", "sample-unrecognized",
        "too-large", "no-spec", "missing-spec", "stale-plan", "duplicate-source", "duplicate-catalog", "duplicate-type",
        "bad-module-name", "deleted-code", "changed-name", "reused-name", "reused-code", "deleted-catalog",
    ]

    @Test("there are at least 30 bad specs and some good ones")
    func countsCases() {
        let good = GoldenCase.all.filter { !$0.expected("canonical.json").isEmpty }
        #expect(GoldenCase.all.count - good.count >= 30)
        #expect(good.count >= 3)
    }

    private func text(_ bytes: [UInt8]) -> String {
        String(decoding: bytes, as: UTF8.self)
    }
}
