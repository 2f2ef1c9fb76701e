@testable import ErrataRuntime

/// A body as JSON, or the reason why it has none.
enum Transcoded: Equatable, CustomStringConvertible {
    case json(String)
    case failure(BodyError)

    var description: String {
        switch self {
        case .json(let text): text
        case .failure(let error): "\(error)"
        }
    }

    init(
        _ body: [UInt8],
        _ transcode: (UnsafeBufferPointer<UInt8>) throws(BodyError) -> [UInt8]
    ) {
        do throws(BodyError) {
            let json = try body.withUnsafeBufferPointer { (body) throws(BodyError) in try transcode(body) }
            self = .json(String(decoding: json, as: UTF8.self))
        } catch {
            self = .failure(error)
        }
    }
}

extension Transcoded: ExpressibleByStringLiteral {
    init(stringLiteral text: String) { self = .json(text) }
}

/// Returns an XML body as JSON.
func xml(_ body: String) -> Transcoded { xml(Array(body.utf8)) }

/// Returns an XML body as JSON.
func xml(_ body: [UInt8], maximumDepth: Int = DecodingLimits.standardDepth) -> Transcoded {
    Transcoded(body) { (body) throws(BodyError) in try XMLBody.json(of: body, maximumDepth: maximumDepth) }
}

/// Returns a form as JSON.
func form(_ body: String) -> Transcoded { Transcoded(Array(body.utf8), FormBody.json) }

/// Returns plain text as JSON.
func plainText(_ body: String) -> Transcoded { Transcoded(Array(body.utf8), TextBody.json) }
