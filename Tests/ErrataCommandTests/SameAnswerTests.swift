import ErrataCatalog
import Testing

@testable import errata

@Suite("One code, one answer")
struct SameAnswerTests {
    @Test("explain, decode and summarize agree on every code and every status", arguments: Catalogs.all)
    func everyRow(catalog: Catalog) {
        for row in Array(catalog.entries) + Array(catalog.statuses) where row.kind != nil {
            guard let failure = failure(of: row), let words = row.retryWords else { continue }
            #expect(plain(failure.generalRetryWords) == plain(words), "\(row.id)")
            #expect(plain(failure.retryWords) == plain(words), "\(row.id)")
        }
    }

    @Test("the server's wait is on the page whatever the verdict", arguments: Catalogs.all)
    func serverWait(catalog: Catalog) {
        for entry in catalog.entries {
            let failure = UntypedFailure(
                catalog: catalog,
                rawCode: entry.codeText,
                status: entry.http.first,
                serverDelay: 1800
            )
            #expect(failure.retryWords.contains("30 minutes"), "\(entry.id)")
            let isItsWord = failure.retryWords.contains("(as the server asks)")
            #expect(isItsWord == (failure.retry.verdict == .afterDelay || failure.retry.verdict == .conditional))
        }
    }

    private func failure(of row: Catalog.Entry) -> UntypedFailure? {
        guard row.isStatus else {
            return UntypedFailure(catalog: row.catalog, rawCode: row.codeText, status: row.http.first)
        }
        guard let status = row.http.first else { return nil }
        return UntypedFailure(
            catalog: row.catalog,
            rawCode: nil,
            status: status,
            origin: row.isEdge ? .edge : .vendor
        )
    }

    /// The words without the name of a hint, and without the parts that only one command adds.
    private func plain(_ words: String) -> String {
        words.replacing(/\ \((the (code|category|status)'s|its category's|HTTP's general) rule\)/, with: "")
            .replacing(", but not in this answer", with: "")
    }
}
