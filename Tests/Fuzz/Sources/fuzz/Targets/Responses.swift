import ErrataRuntime
import ErrataSpec
import Foundation

/// A response of any status is decoded the same way with and without its texts, with and without being stored, and
/// nothing that it keeps exceeds its limit; an API that never fails with a 2xx has no failure there but a page.
enum Responses: Target {
    static let name = "responses"
    static let corpus = Corpus.responses

    private static let catalogs = [FuzzSpec.text, FuzzSpec.text.replacing("\"type\": \"Acme\"", with: FuzzSpec.never)]
        .map { FuzzSpec.catalog(Array($0.utf8)) }
    private static let statuses: [Int?] = [nil, 200, 302, 401, 403, 404, 429, 503]

    static func violation(by input: [UInt8], splits: [Int]) -> String? {
        let status = statuses[(splits.first ?? 0) % statuses.count]
        let head = String(decoding: input.prefix(splits.last.map { $0 % 64 } ?? 0), as: UTF8.self)
        let headers: HeaderFields = [
            "WWW-Authenticate": head, "X-Remaining": head, "Date": "Sat, 28 Nov 2026 12:00:00 GMT",
        ]
        return catalogs.lazy.compactMap { violation(by: input, status, headers, $0) }.first
    }

    private static func violation(
        by body: [UInt8],
        _ status: Int?,
        _ headers: HeaderFields,
        _ catalog: Catalog
    ) -> String? {
        let failure = catalog.failure(status: status, headers: headers, body: body)
        let triage = catalog.triage(status: status, headers: headers, body: body)
        guard failure?.entry == triage?.entry, failure?.recognition == triage?.recognition else { return "triage" }
        guard failure?.retry == triage?.retry else { return "the decision of triage" }
        guard let failure else { return nil }
        if let status, (200..<300).contains(status), catalog.description.failsWith2xx == false, failure.origin != .edge
        {
            return "a failure on \(status)"
        }
        guard failure.rest.count <= 100, failure.coarserCodes.count < 4 else { return "beyond a limit" }
        guard (0...2_147_483_648).contains(failure.serverDelay ?? 0) else { return "a wait" }
        return stored(failure)
    }

    private static func stored(_ failure: UntypedFailure) -> String? {
        let decoder = JSONDecoder()
        decoder.userInfo[.errataCatalogs] = [failure.catalog]
        guard let data = try? JSONEncoder().encode(failure),
            let restored = try? decoder.decode(UntypedFailure.self, from: data)
        else { return "not stored" }
        guard restored == failure, restored.coarserCodes == failure.coarserCodes else { return "stored: \(restored)" }
        return restored.kind == failure.kind && restored.retry == failure.retry ? nil : "the meaning of a stored one"
    }
}
