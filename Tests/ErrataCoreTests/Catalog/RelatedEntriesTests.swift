import ErrataCore
import Testing

@Suite("Related entries")
struct RelatedEntriesTests {
    /// Returns what relates to the first of some codes without a category.
    private func related(to first: String, _ others: String...) throws -> [String] {
        let errors = ([first] + others).map { SpecFixture.error("\"\($0)\"") }
        return try SpecFixture.catalog(errors: errors).entries[0].related.map(\.codeText)
    }

    @Test("with a category are those of the same category and kind, at most the ten nearest")
    func categories() throws {
        let errors = (0..<30).map { SpecFixture.error("\($0)", #""category": "\#($0 % 2 == 0 ? "c" : "d")","#) }
        let categories = ["c", "d"].map { #"{"id": "\#($0)", "title": "T", "source": "doc"}"# }
        let catalog = try SpecFixture.catalog(
            errors: errors,
            parts: "\"categories\": [\(categories.joined(separator: ","))],"
        )
        #expect(catalog.entries[0].related.map(\.ordinal) == [2, 4, 6, 8, 10, 12, 14, 16, 18, 20])
        #expect(catalog.entries[15].related.map(\.ordinal) == [5, 7, 9, 11, 13, 17, 19, 21, 23, 25])
        #expect(catalog.entries[29].related.map(\.ordinal) == [9, 11, 13, 15, 17, 19, 21, 23, 25, 27])
    }

    @Test("without a category are those whose names begin with the same whole word")
    func words() throws {
        #expect(
            try related(to: "ACCOUNT_CLOSED", "TOO_OLD", "ACCOUNT_FROZEN", "ACCOUNTANT_GONE", "account", "OLD_ACCOUNT")
                == ["ACCOUNT_FROZEN", "account"]
        )
        #expect(try related(to: "ACCOUNT_CLOSED", "TOO_OLD", "ACCOUNTANT_GONE").isEmpty)
    }

    @Test("without a category share a word that tells something, and all before it")
    func tellingWords() throws {
        #expect(
            try related(to: "INVALID_API_KEY", "INVALID_USER", "INVALID_API_VERSION", "API_KEY_GONE")
                == ["INVALID_API_VERSION"]
        )
        #expect(
            try related(
                to: "MAX_NUMBER_OF_PINS_REACHED",
                "MAX_NUMBER_OF_ROLES_REACHED",
                "MAX_NUMBER_OF_PINS_PER_DAY",
                "A"
            )
                == ["MAX_NUMBER_OF_PINS_PER_DAY"]
        )
        #expect(try related(to: "INVALID", "INVALID_USER", "GONE").isEmpty)
    }

    @Test("without a category share more than what nearly all names begin with")
    func commonWords() throws {
        let others = ["PAY_CARD_GONE", "PAY_CARD_OLD", "PAY_LATE", "PAY_EARLY"]
        #expect(try related(to: "PAY_CARD_LOST", others[0], others[1], others[2], others[3]) == Array(others[..<2]))
        #expect(try related(to: "PAY_NOW", others[0], others[1], others[2], others[3]).isEmpty)
    }

    @Test("by name are the ten that have most in common with it")
    func nearest() throws {
        let others =
            (10..<40).map { "CARD_N\($0)" } + ["CARD_LOST_AT_HOME", "CARD_LOST_AT_SEA"] + (0..<20).map { "X\($0)" }
        let errors = (["CARD_LOST_AT_SCHOOL"] + others).map { SpecFixture.error("\"\($0)\"") }
        let related = try SpecFixture.catalog(errors: errors).entries[0].related
        #expect(related.count == 10)
        #expect(Set(related.map(\.codeText)).isSuperset(of: ["CARD_LOST_AT_HOME", "CARD_LOST_AT_SEA"]))
        #expect(related.map(\.ordinal) == related.map(\.ordinal).sorted())
    }

    @Test("are none of a status, and of a lone entry")
    func none() throws {
        let status =
            """
            {"status": 404, "kind": "notFound", "message": "m", "summary": "s", "resolution": "r",
             "actor": "developer", "source": "doc"}
            """
        let catalog = try SpecFixture.catalog(errors: [SpecFixture.error("1")], statuses: [status])
        #expect(catalog.entries[0].related.isEmpty)
        #expect(catalog.statuses[0].related.isEmpty)
    }
}
