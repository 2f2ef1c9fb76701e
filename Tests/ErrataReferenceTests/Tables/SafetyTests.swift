import ErrataCatalog
import ErrataCore
import Testing

@testable import ErrataReference

/// Properties of every row of every table, so that no text does harm when it is read in a hurry.
@Suite("Every row of every table")
struct SafetyTests {
    private static let rows = Catalogs.all.flatMap { Array($0.entries) + Array($0.statuses) }

    @Test("a positive verdict that is not safe says so in the same sentence, and no other does", arguments: rows)
    func proviso(row: Catalog.Entry) throws {
        guard row.retry?.verdict == .afterDelay else { return }
        let words = try #require(row.retryWords)
        #expect(words.contains("if doing it twice does no harm") == (row.effect != RequestEffect.noEffect))
        #expect(words.hasPrefix("yes, ") == (row.retry?.until == nil))
        #expect(row.retryCell?.contains("if twice does no harm") == (row.effect != RequestEffect.noEffect))
    }

    @Test("a verdict to wait has an effect from the same rung", arguments: rows)
    func rung(row: Catalog.Entry) {
        guard row.retry?.verdict == .afterDelay else { return }
        #expect(row.effect != .unknown)
    }

    @Test(
        "no wait is invented: a page gives the table's numbers, a documented window, or the source of the backoff",
        arguments: rows
    )
    func waits(row: Catalog.Entry) throws {
        guard let hint = row.retry, hint.verdict == .afterDelay else { return }
        let words = try #require(row.retryWords)
        if hint.initialMilliseconds == nil, hint.until == nil {
            #expect(words.contains("how long is not documented (Errata backs off"))
        } else {
            #expect(!words.contains("Errata"))
        }
        guard hint.until != nil, row.catalog.description.rateLimits.allSatisfy({ $0.windowMilliseconds == nil }) else {
            return
        }
        #expect(!words.contains { $0.isNumber })
    }

    @Test("a number of seconds that no document gives is marked", arguments: rows)
    func marks(row: Catalog.Entry) {
        guard let hint = row.retry, row.catalog.id == "http", hint.initialMilliseconds != nil else { return }
        #expect(row.inferred.contains("retry.initialSeconds"))
    }

    @Test("where the app's own user must act, a message tells what to do", arguments: rows)
    func userMessages(row: Catalog.Entry) {
        guard row.actor == .endUser else { return }
        #expect(row.userMessage != nil)
    }

    @Test("the number 1 does not take the plural, and weeks are not given in seconds", arguments: rows)
    func numbers(row: Catalog.Entry) {
        for limit in row.details.limits {
            #expect(limit.words.firstMatch(of: /\b1 [a-z]+s\b/) == nil, "\(limit.words)")
            #expect(limit.words.firstMatch(of: /[0-9],?[0-9]{3} seconds/) == nil, "\(limit.words)")
        }
    }

    @Test("an unregistered status names its sender, and has the effect none only where an edge shows")
    func unregistered() throws {
        let rows = Array(HTTP.catalog.statuses).filter { $0.details.sender != nil }
        #expect(rows.count >= 25)
        for row in rows where !row.isEdge { #expect(row.effect == .possible, "\(row.id)") }
        for status in [499, 460, 440, 444, 494] {
            let row = try #require(HTTP.catalog.status(status))
            #expect(row.details.sender != nil && !row.isEdge)
        }
        for statusClass in [StatusClass.clientError, .serverError] {
            #expect(HTTP.catalog.status(statusClass)?.effect == .possible)
        }
    }

    @Test(
        "the spelling is American, and some known mistakes in wording do not occur",
        arguments: Catalogs.all
    )
    func language(catalog: Catalog) {
        let british =
            /(?i)\b(licence|\w*(organis|recognis|normalis|authoris|synchronis|behaviour|colour|favour|honour)\w*|centre|grey|judgement|spelt|whilst|fulfil|fulfils|labelled|travelled|cancelled|catalogue)\b/
        for text in catalog.texts {
            #expect(text.firstMatch(of: british) == nil, "\(text)")
            #expect(!text.contains("if it stays") && !text.contains("SSL is valid"), "\(text)")
        }
    }
}

extension Catalog {
    /// All texts of a table in Errata's own words.
    fileprivate var texts: [String] {
        let description = description
        var texts = [description.summary] + description.notes + [description.support].compactMap(\.self)
        texts += description.rateLimits.map(\.summary) + description.authentication.map(\.summary)
        texts += description.credits.map { [$0.summary] } ?? []
        texts += categories.flatMap { [$0.summary, $0.retry?.condition].compactMap(\.self) + $0.notes }
        texts += envelopes.flatMap { [$0.summary].compactMap(\.self) + $0.notes }
        return texts + (Array(entries) + Array(statuses)).flatMap(\.texts)
    }
}

extension Catalog.Entry {
    fileprivate var texts: [String] {
        let details = details
        let single = [summary, resolution, userMessage, retry?.condition, details.sender].compactMap(\.self)
        return single + details.notes + details.limits.map(\.what) + details.variants.compactMap(\.resolution)
    }
}
