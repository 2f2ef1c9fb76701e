import ErrataRuntime
import Testing

@Suite("Bodies")
struct BodyTests {
    private func decode(_ body: some Sequence<UInt8>, limits: DecodingLimits = DecodingLimits()) -> UntypedFailure? {
        Catalogs.linq.failure(status: 429, body: body, limits: limits)
    }

    private let whole = Array(linqBody(code: "1007", ",\"message\":\"m\"").utf8)

    @Test("A body that is truncated anywhere has no code, and its status still counts")
    func cut() {
        for count in 0..<whole.count {
            let failure = decode(whole.prefix(count))
            #expect(failure?.rawCode == nil)
            #expect(failure?.kind == .rateLimited)
            #expect(failure?.flags == (count == 0 ? [] : .notJSON))
        }
    }

    @Test("A byte order mark at the start is skipped")
    func byteOrderMark() {
        #expect(decode([0xEF, 0xBB, 0xBF] + whole)?.entry?.codeText == "1007")
        #expect(decode([0xEF, 0xBB, 0xBF, 0xEF, 0xBB, 0xBF] + whole)?.entry == nil)
    }

    @Test("A body that is not one JSON document in UTF-8 has no code")
    func notJSON() {
        let text = String(decoding: whole, as: UTF8.self)
        let bodies: [[UInt8]] = [
            whole + [0], whole + Array("x".utf8), whole + whole, [0] + whole, [0x1F, 0x8B, 0x08, 0x00, 0xFF],
            text.utf16.flatMap { [UInt8(truncatingIfNeeded: $0), UInt8($0 >> 8)] },
            text.utf16.flatMap { [UInt8($0 >> 8), UInt8(truncatingIfNeeded: $0)] },
            [0xFF, 0xFE] + text.utf16.flatMap { [UInt8(truncatingIfNeeded: $0), UInt8($0 >> 8)] },
            [0xFE, 0xFF] + text.utf16.flatMap { [UInt8($0 >> 8), UInt8(truncatingIfNeeded: $0)] },
            whole + [0x0A] + whole, whole + Array("null".utf8), Array("data: ".utf8) + whole,
            whole.map { $0 == UInt8(ascii: "m") ? 0xFF : $0 }, [UInt8](repeating: 0, count: 64),
        ]
        for body in bodies {
            #expect(decode(body)?.entry == nil)
            #expect(decode(body)?.flags == .notJSON)
        }
        #expect(decode(whole + Array(" \r\n\t".utf8))?.entry?.codeText == "1007")
    }

    @Test(
        "JSON that is not an object has no code",
        arguments: ["1007", "[]", "null", "\"1007\"", "[[[1007]]]", "true"]
    )
    func scalars(body: String) {
        #expect(linq(429, body)?.rawCode == nil)
        #expect(linq(429, body)?.flags == [])
    }

    @Test("Noncontiguous bytes are read like contiguous ones")
    func pieces() {
        let scattered = [Array(whole.prefix(20)), Array(whole.dropFirst(20))].lazy.flatMap { $0 }
        #expect(decode(scattered) == decode(whole))
        #expect(decode(AnySequence(whole)) == decode(whole))
        #expect(decode(scattered, limits: DecodingLimits(maximumBodySize: 10))?.flags == .bodyTooLarge)
        #expect(decode(whole[...])?.entry?.codeText == "1007")
        #expect(Catalogs.linq.failure(status: 429, body: String(decoding: whole, as: UTF8.self)[...]) == decode(whole))
    }

    @Test("Beyond the depth limit the status decides")
    func depth() {
        let deep =
            "{\"error\":{\"code\":1007},\"x\":\(String(repeating: "[", count: 20))\(String(repeating: "]", count: 20))}"
        #expect(decode(deep.utf8, limits: DecodingLimits(maximumDepth: 21))?.entry != nil)
        #expect(decode(deep.utf8, limits: DecodingLimits(maximumDepth: 20))?.entry == nil)
        #expect(decode(deep.utf8, limits: DecodingLimits(maximumDepth: 20))?.flags == .tooDeep)
        #expect(decode([UInt8](repeating: UInt8(ascii: "["), count: 1_000_000))?.flags == .tooDeep)
    }

    @Test("10,000 levels, closed again or not, are beyond the limit, before the code and after it")
    func tenThousand() {
        let open = String(repeating: "[", count: 10_000)
        let closed = open + String(repeating: "]", count: 10_000)
        for body in [
            open, closed, "{\"x\":\(closed),\"error\":{\"code\":1007}}", "{\"error\":{\"code\":1007},\"x\":\(open)",
        ] {
            #expect(decode(body.utf8)?.rawCode == nil)
            #expect(decode(body.utf8)?.kind == .rateLimited)
            #expect(decode(body.utf8)?.flags == .tooDeep)
        }
    }

    @Test("Beyond the size limit the status and the headers decide")
    func size() {
        let exact = DecodingLimits(maximumBodySize: whole.count)
        #expect(decode(whole, limits: exact)?.entry != nil)
        let failure = Catalogs.linq.failure(
            status: 429,
            headers: ["Retry-After": "3"],
            body: whole + [0x20],
            limits: exact
        )
        #expect(failure?.entry == nil)
        #expect(failure?.serverDelay == 3)
        #expect(failure?.flags == .bodyTooLarge)
        #expect(decode(whole, limits: DecodingLimits(maximumBodySize: -1, maximumDepth: -1))?.entry == nil)
    }

    @Test("The limit on numbers applies only to those that are read")
    func numbers() {
        let limits = DecodingLimits(maximumNumberLength: 4)
        #expect(decode(linqBody(code: "1007", ",\"n\":123456789").utf8, limits: limits)?.entry != nil)
        let code = decode(linqBody(code: "1007.0").utf8, limits: limits)
        #expect(code?.entry == nil)
        #expect(code?.rawCode == "1007.0")
        #expect(code?.flags == .numberTooLong)
        let delay = decode(linqBody(code: "1007", ",\"retry_after\":10.00").utf8, limits: limits)
        #expect(delay?.serverDelay == nil)
        #expect(delay?.flags == .numberTooLong)
    }

    @Test("A text that is too long counts as missing and is flagged")
    func texts() {
        let limits = DecodingLimits(maximumTextLength: 4)
        let message = decode(linqBody(code: "1007", ",\"message\":\"12345\"").utf8, limits: limits)
        #expect(message?.message == nil)
        #expect(message?.flags == .textTooLong)
        #expect(decode(linqBody(code: "1007", ",\"message\":\"1234\"").utf8, limits: limits)?.message == "1234")
        let code = decode(linqBody(code: "\"ABCDE\"").utf8, limits: limits)
        #expect(code?.rawCode == nil)
        #expect(code?.flags == .textTooLong)
        let number = decode(linqBody(code: "1007.0").utf8, limits: limits)
        #expect(number?.entry == nil)
        #expect(number?.rawCode == nil)
        #expect(number?.flags == .textTooLong)
    }

    @Test("A list keeps as many further codes as the limit says")
    func lists() {
        let codes = (0..<9).map { "{\"code\":\"C\($0)\"}" }.joined(separator: ",")
        let failure = SampleSpec.catalog.failure(
            status: 500,
            body: "{\"kind\":7,\"errors\":[\(codes)]}",
            limits: DecodingLimits(maximumListLength: 2)
        )
        #expect(failure?.rest.map(\.rawCode) == ["C1", "C2"])
        #expect(failure?.flags == .listTooLong)
    }

    @Test("A code is found among tens of megabytes of other data")
    func large() {
        let pad = [UInt8](repeating: UInt8(ascii: "a"), count: 30_000_000)
        #expect(
            decode(Array("{\"error\":{\"code\":1007},\"pad\":\"".utf8) + pad + Array("\"}".utf8))?.entry?.codeText
                == "1007"
        )
        let digits = Array("{\"n\":".utf8) + [UInt8](repeating: UInt8(ascii: "9"), count: 1_000_000)
        #expect(decode(digits + Array(",\"error\":{\"code\":1007}}".utf8))?.entry?.codeText == "1007")
    }
}
