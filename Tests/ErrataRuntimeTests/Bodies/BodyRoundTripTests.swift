import ErrataJSON
import Testing

@testable import ErrataRuntime

/// Bodies with seeded random members and values are written, read as JSON, and have each value at its place.
@Suite("Written bodies are read again")
struct BodyRoundTripTests {
    @Test("XML has each value at its pointer, without the white space around it", arguments: 1...60)
    func xml(seed: Int) throws {
        var supply = TreeSupply(seed)
        let values = supply.element(at: "/root", depth: 1)
        let body = try #require(TreeSupply.tree(values).xml)
        let json = try transcode(body, { (body) throws(BodyError) in try XMLBody.json(of: body) })
        for (pointer, value) in values {
            #expect(try read(json, pointer) == expected(value, at: pointer), "\(pointer) \(json)")
        }
    }

    @Test("Forms have each value at its name", arguments: 1...60)
    func forms(seed: Int) throws {
        var supply = TreeSupply(seed)
        var values: [(String, FieldValue)] = []
        for index in 0..<supply.number(1...5) {
            let pointer = "/\(index)\(supply.name())"
            let count = supply.number(1...3)
            for element in 0..<count { values.append((count > 1 ? "\(pointer)/\(element)" : pointer, supply.value())) }
        }
        let body = try #require(TreeSupply.tree(values).form)
        #expect(body.withUnsafeBufferPointer { FormBody.isForm($0, isDeclared: false) })
        let json = try transcode(body, FormBody.json)
        for (pointer, value) in values { #expect(try read(json, pointer) == value.text, "\(pointer) \(json)") }
    }

    @Test("A text is the same, unless it is none or too long", arguments: 1...60)
    func texts(seed: Int) throws {
        var supply = TreeSupply(seed)
        let value = supply.value()
        let body = try #require(TreeSupply.tree([("", value)]).text)
        let json = Transcoded(body, TextBody.json)
        let text = trimmed(String(decoding: body, as: UTF8.self))
        guard let first = text.utf8.first, !"{[<".utf8.contains(first) else { return }
        guard text.utf8.count <= TextBody.maximumSize else { return #expect(json == .failure(.tooLarge)) }
        #expect(try read(json.description, "") == text)
    }

    private func transcode(
        _ body: [UInt8],
        _ transcode: (UnsafeBufferPointer<UInt8>) throws(BodyError) -> [UInt8]
    ) throws -> String {
        let json = Transcoded(body, transcode)
        guard case .json(let text) = json else { throw Unreadable(body: body) }
        return text
    }

    private struct Unreadable: Error { let body: [UInt8] }

    private func read(_ json: String, _ pointer: String) throws -> String? {
        let pointer = try JSONPointer(parsing: pointer)
        return try JSONDocument.read(Array(json.utf8)) { pointer.resolve(in: $0).value?.string }
    }

    /// Returns the text that is read of a value: what XML does not permit is replaced.
    private func expected(_ value: FieldValue, at pointer: String) -> String {
        let scalars = value.text.unicodeScalars.map { XMLCharacters.isLegal($0) ? $0 : "\u{FFFD}" }
        let text = String(String.UnicodeScalarView(scalars))
        return pointer.utf8.contains(UInt8(ascii: "@")) ? text : trimmed(text)
    }

    private func trimmed(_ text: String) -> String {
        let bytes = text.utf8.drop { $0 == 0x20 || $0 &- 9 < 5 }.reversed().drop { $0 == 0x20 || $0 &- 9 < 5 }
        return String(decoding: bytes.reversed(), as: UTF8.self)
    }
}

/// Random trees, as the values at their pointers.
private struct TreeSupply {
    private var generator: SeededGenerator
    private var texts: Supply

    init(_ seed: Int) {
        generator = SeededGenerator(seed)
        texts = Supply(seed)
    }

    mutating func number(_ range: ClosedRange<Int>) -> Int { Int.random(in: range, using: &generator) }

    mutating func name() -> String { ["a", "b-c", "d.e", "f_1", "Code"].randomElement(using: &generator) ?? "a" }

    mutating func value() -> FieldValue {
        switch number(0...4) {
        case 0: .integer(Int.random(in: Int.min...Int.max, using: &generator))
        case 1: .boolean(Bool.random(using: &generator))
        default: .string(texts.text())
        }
    }

    /// Returns the values of an element: its own text, or its attributes and children, which may repeat.
    mutating func element(at pointer: String, depth: Int) -> [(String, FieldValue)] {
        guard depth == 1 || (depth < 5 && number(0...2) > 0) else { return [(pointer, value())] }
        var values = (0..<number(0...2)).map { ("\(pointer)/@a\($0)", value()) }
        for index in 0..<number(1...3) {
            let child = "\(pointer)/\(name())\(index)"
            let count = number(1...3)
            for item in 0..<count {
                values += element(at: count > 1 ? "\(child)/\(item)" : child, depth: depth + 1)
            }
        }
        return values
    }

    static func tree(_ values: [(String, FieldValue)]) -> BodyTree {
        var tree = BodyTree()
        for (pointer, value) in values { tree.put(value, at: pointer) }
        return tree
    }
}
