import ErrataJSON
import Testing

@Suite("Hostile documents")
struct HostileTests {
    /// The cases by id, each with the verdict of the grammar.
    private let verdicts: [(id: String, kind: JSONError.Kind?)] = [
        ("j02", nil), ("j04", nil), ("j06", nil), ("j08", .trailingComma), ("j10", .leadingZero), ("j12", nil),
        ("j14", nil), ("j16", .trailingText), ("j18", nil), ("j20", .badEscape), ("j22", .depth),
    ]

    @Test(
        "The grammar alone decides on the collected cases",
        .enabled(if: SharedFiles.exists(SharedFiles.hostileStrings))
    )
    func collectedCases() throws {
        let cases = try #require(try JSONValue.parse(SharedFiles.bytes(SharedFiles.hostileStrings)).array)
        let raw = cases.filter { $0.member(named: "surface")?.value.string == "raw_json" }
        #expect(raw.map { $0.member(named: "id")?.value.string } == verdicts.map(\.id))
        for (item, verdict) in zip(raw, verdicts) {
            let value = try #require(item.member(named: "value")?.value.string)
            #expect(JSONDocument.error(in: Array(value.utf8))?.kind == verdict.kind, "\(verdict.id)")
        }
    }

    private static let samples = [
        #"{"success":false,"error":{"code":1007,"message":"Caf\u00e9 \ud83d\ude00 – ende"},"n":[-1.5e+3,0,true,null]}"#,
        "[\"\u{E9}\u{65E5}\u{1F600}\",{\"a\\\"b\":[[],{}]},false , 10.25 ]",
        #"{"a":{"b":[{"c":"\\"},{"d":"\u0000"}]},"":"","long":"abcdefghijklmnopqrstuvwxyz0123456789"}"#,
    ]

    /// Reads a text in every possible way; all must agree on whether it is JSON.
    private func exercise(_ bytes: [UInt8]) -> Bool {
        let error = JSONDocument.error(in: bytes)
        let treeError = treeError(in: bytes)
        let walked = try? JSONDocument.read(bytes) { root in walk(root) }
        let offsetsLieWithin = error.map { (0...bytes.count).contains($0.offset) } ?? true
        let agree = error == nil ? treeError == nil || treeError?.kind == .loneSurrogate : treeError == error
        return agree && offsetsLieWithin && (walked != nil) == (error == nil) && rewritten(bytes)
    }

    /// Reads every value below `cursor` in every possible way; returns the number of values.
    private func walk(_ cursor: JSONCursor) -> Int {
        _ = (cursor.string, cursor.bool, cursor.integer, cursor.decimal?.ceiling(atMost: 10), cursor.lookUp("a"))
        let inner = cursor.members.map { walk($0.name) + walk($0.value) } + cursor.elements.map { walk($0) }
        return inner.reduce(1, +)
    }

    /// Whether a tree, written and parsed again, is written the same.
    private func rewritten(_ bytes: [UInt8]) -> Bool {
        guard let text = try? JSONValue.parse(bytes).text() else { return true }
        return (try? JSONValue.parse(Array(text.utf8)).text()) == text
    }

    @Test("Every truncation is read without harm", arguments: samples)
    func truncations(_ sample: String) {
        let bytes = Array(sample.utf8)
        #expect(JSONDocument.error(in: bytes) == nil)
        for length in 0..<bytes.count {
            let head = Array(bytes[..<length])
            #expect(JSONDocument.error(in: head) != nil)
            #expect(exercise(head), "cut at \(length)")
        }
    }

    @Test("Every change of one byte is read without harm", arguments: samples)
    func mutations(_ sample: String) {
        let bytes = Array(sample.utf8)
        for index in bytes.indices {
            let harmful = (UInt8.min...UInt8.max).filter { replacement in
                var changed = bytes
                changed[index] = replacement
                return !exercise(changed)
            }
            #expect(harmful.isEmpty, "byte \(index)")
            var shorter = bytes
            shorter.remove(at: index)
            #expect(exercise(shorter), "byte \(index) removed")
        }
    }

    @Test("Random bytes of JSON's own alphabet are read without harm")
    func randomTexts() {
        let alphabet = Array("{}[]\",:\\u0d8e1-. tn\u{E9}".utf8)
        var seed: UInt64 = 42
        for _ in 0..<4000 {
            var bytes: [UInt8] = []
            for _ in 0..<Int(seed >> 40 % 24) {
                seed = seed &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
                bytes.append(alphabet[Int(seed >> 33) % alphabet.count])
            }
            seed = seed &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            #expect(exercise(bytes), "\(bytes)")
        }
    }
}
