import ErrataRuntime
import Testing

@Suite("Typed failures")
struct TypedTests {
    private let body = "{\"kind\":7,\"errors\":{\"code\":\"WINDOW\",\"text\":\"m\"}}"

    @Test("A switch over the code covers a known one, an unknown one, and the rest")
    func spelling() throws {
        func word(_ body: String) throws -> String {
            let failure = try #require(Sample.failure(status: 429, headers: ["X": "y"], body: body))
            return switch failure.code {
            case .window: "window"
            case nil: "unknown \(failure.rawCode ?? "")"
            default: "other"
            }
        }
        #expect(try word(body) == "window")
        #expect(try word("{\"kind\":7,\"errors\":{\"code\":\"BUSY\"}}") == "other")
        #expect(try word("{\"kind\":7,\"errors\":{\"code\":\"NEW\"}}") == "unknown NEW")
    }

    @Test("The type of the code can be erased and restored")
    func typing() throws {
        let typed = try #require(Sample.failure(status: 429, body: Array(body.utf8)))
        #expect(typed.untyped == sample(429, body))
        #expect(typed.untyped.typed() == typed)
        #expect(typed.untyped.typed(as: Sample.Code.self)?.code == .window)
        #expect(linq(429, linqBody(code: "\"NEW\""))?.typed(as: Sample.Code.self) == nil)
        #expect(linq(429, linqBody(code: "1007"))?.typed(as: Sample.Code.self) == nil)
    }

    @Test("A failure that an app makes is recognized like one that was received")
    func making() {
        let made = Sample.Failure(.window, status: 429, message: "m")
        #expect(made == Sample.failure(status: 429, body: body))
        #expect(made.code == .window)
        #expect(Sample.Failure(rawCode: "busy", status: 400).code == .busy)
        #expect(Sample.Failure(rawCode: "busy", status: 400).isExact == false)
        #expect(Sample.Failure(rawCode: "122").recognition == .category)
        #expect(Sample.Failure(rawCode: nil, status: 503).recognition == .status)
        #expect(Sample.Failure(rawCode: nil, serverDelay: -4).serverDelay == 0)
        let edge = UntypedFailure(catalog: Catalogs.linq, rawCode: nil, status: 522, origin: .edge)
        #expect(edge.statusEntry?.codeText == "522")
        let lost = UntypedFailure(catalog: Catalogs.linq, rawCode: nil, origin: .transport)
        #expect(lost.recognition == .generic)
    }

    @Test("Failures are equal if their contents are, byte by byte")
    func equality() {
        let failure = Sample.Failure(rawCode: "caf\u{E9}", status: 400, message: "m")
        #expect(failure == Sample.Failure(rawCode: "caf\u{E9}", status: 400, message: "m"))
        #expect(failure.hashValue == Sample.Failure(rawCode: "caf\u{E9}", status: 400, message: "m").hashValue)
        #expect(failure != Sample.Failure(rawCode: "cafe\u{301}", status: 400, message: "m"))
        #expect(failure != Sample.Failure(rawCode: "caf\u{E9}", status: 401, message: "m"))
        #expect(failure != Sample.Failure(rawCode: "caf\u{E9}", status: 400))
        #expect(failure != Sample.Failure(rawCode: "caf\u{E9}", status: 400, message: "m", serverDelay: 1))
    }

    @Test("A failure can be thrown and caught by its type")
    func thrown() {
        func fail() throws(Sample.Failure) { throw Sample.Failure(.busy) }
        #expect(throws: Sample.Failure(.busy)) { try fail() }
    }
}
