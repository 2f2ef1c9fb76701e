import ErrataCatalog
import ErrataCore
import ErrataJSON
import ErrataReference
import ErrataReport
import ErrataSearch
import ErrataWire

extension BrowserSession {
    /// The maximum number of failures in an answer.
    package static let mostFailures = 100

    /// Decodes what was pasted, as `errata decode` does.
    ///
    /// - Parameter request: `{"text", "status", "vendor", "now"}`, of which only the text must be there.
    /// - Returns: `{"failures", "count", "success", "words"}`: the first ``mostFailures`` failures and the number of all;
    ///   without any, whether that is a success, and what the command says then.
    package func decode(_ request: UnsafeBufferPointer<UInt8>) -> [UInt8] {
        do throws(JSONError) {
            return decode(DecodeRequest(try JSONDocument(validating: request).root))
        } catch {
            return Answer.refusal(error)
        }
    }

    private func decode(_ request: DecodeRequest) -> [UInt8] {
        let candidates = request.vendor.map { catalogs.named($0) } ?? catalogs
        if let mistake = mistake(in: request, candidates) { return Self.answer([], count: 0, words: mistake) }
        var decoder = WireDecoder(catalogs: candidates, status: request.status, now: request.now)
        var (reports, count) = ([FailureReport](), 0)
        var text = request.text
        text.withUTF8 { bytes in
            decoder.decode(input: bytes, isBody: request.status != nil) { found in
                count += 1
                if count <= Self.mostFailures { reports.append(FailureReport(found)) }
            }
        }
        guard reports.isEmpty else { return Self.answer(reports, count: count) }
        let sight = decoder.sight
        guard !sight.isNoError else { return Self.answer([], count: 0, isSuccess: true, words: "No error.") }
        let doubts = sight.doubts(about: "The text", means: "beside it", among: candidates)
        return Self.answer([], count: 0, words: doubts.map { $0.description }.joined(separator: " "))
    }

    /// Returns what is wrong with a request; nil where nothing is.
    private func mistake(in request: DecodeRequest, _ candidates: [Catalog]) -> String? {
        if let status = request.status, !(100...999).contains(status) {
            return "\(status) is not an HTTP status, which is a number of three digits."
        }
        guard let vendor = request.vendor, candidates.isEmpty else { return nil }
        return catalogs.sentence(aboutUnknownVendor: vendor.cut(to: 200))
    }

    private static func answer(
        _ reports: [FailureReport],
        count: Int,
        isSuccess: Bool = false,
        words: String? = nil
    ) -> [UInt8] {
        Answer.object { writer in
            writer.name("failures")
            writer.array(reports) { $0.failure($1) }
            writer.member("count", count)
            writer.name("success")
            writer.bool(isSuccess)
            writer.text("words", words)
        }
    }
}
