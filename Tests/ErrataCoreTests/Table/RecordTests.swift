import ErrataSpec
import Testing

@testable import ErrataCore

@Suite("The records of a packed table")
struct RecordTests {
    private let catalog: Catalog

    init() throws {
        catalog = try SpecFixture.catalog(of: Array(FullSpec.text.utf8))
    }

    /// The positions of the fields that do not follow from the widths; empty where all do.
    private func gaps<Field: RecordField>(_: Field.Type) -> [Int] {
        let positions = (0..<100).filter { Field(rawValue: $0) != nil }
        let following = sequence(first: Field(rawValue: positions.first ?? 0)) { .some($0?.next) }
        return zip(positions, following).allSatisfy { $0 == $1?.rawValue } ? [] : positions
    }

    @Test("the fields of a record follow each other without a gap")
    func positionsFollowWidths() {
        typealias Layout = TableLayout
        #expect(gaps(Layout.EntryRecord.self).isEmpty && gaps(Layout.AliasRecord.self).isEmpty)
        #expect(gaps(Layout.CodeRecord.self).isEmpty && gaps(Layout.VariantRecord.self).isEmpty)
        #expect(gaps(Layout.LimitRecord.self).isEmpty && gaps(Layout.DeprecationRecord.self).isEmpty)
        #expect(gaps(Layout.RetryHintRecord.self).isEmpty && gaps(Layout.CatalogRecord.self).isEmpty)
        #expect(gaps(Layout.RateLimitRecord.self).isEmpty && gaps(Layout.CreditsRecord.self).isEmpty)
        #expect(gaps(Layout.AuthenticationRecord.self).isEmpty && gaps(Layout.CategoryRecord.self).isEmpty)
        #expect(gaps(Layout.SourceRecord.self).isEmpty && gaps(Layout.EnvelopeRecord.self).isEmpty)
        #expect(gaps(Layout.EnvelopeFieldRecord.self).isEmpty && gaps(Layout.NamesRecord.self).isEmpty)
        #expect(gaps(Layout.NameRecord.self).isEmpty && gaps(Layout.UncodedRecord.self).isEmpty)
        #expect(gaps(Layout.LocatorRecord.self).isEmpty && gaps(Layout.PlaceRecord.self).isEmpty)
        #expect(gaps(Layout.MarkRecord.self).isEmpty && gaps(Layout.MarkValueRecord.self).isEmpty)
        #expect(gaps(Layout.ConditionRecord.self).isEmpty)
    }

    @Test("the fields of a record follow its text offset, and a nested record starts at its first word")
    func firstFields() {
        let own = [
            TableLayout.EntryRecord.flags.rawValue, TableLayout.AliasRecord.entry.rawValue,
            TableLayout.CatalogRecord.id.rawValue, TableLayout.CategoryRecord.id.rawValue,
            TableLayout.SourceRecord.id.rawValue, TableLayout.EnvelopeRecord.flags.rawValue,
            TableLayout.NamesRecord.nodes.rawValue,
        ]
        #expect(own.allSatisfy { $0 == TableLayout.recordHead })
        let inner = [
            TableLayout.CodeRecord.isInteger.rawValue, TableLayout.VariantRecord.meaning.rawValue,
            TableLayout.LimitRecord.what.rawValue, TableLayout.DeprecationRecord.summary.rawValue,
            TableLayout.RateLimitRecord.amount.rawValue, TableLayout.CreditsRecord.isChargedOnError.rawValue,
            TableLayout.AuthenticationRecord.location.rawValue, TableLayout.EnvelopeFieldRecord.locator.rawValue,
            TableLayout.NameRecord.children.rawValue, TableLayout.RetryHintRecord.flags.rawValue,
        ]
        #expect(inner.allSatisfy { $0 == 0 })
    }

    /// Returns what a fresh cursor reads when it skips all fields before.
    private func alone<Field, Value>(
        _ section: TableLayout.Section,
        _ place: Int,
        _ read: (inout RecordCursor<Field>) -> Value
    ) -> Value {
        var fields: RecordCursor<Field> = catalog.fields(section, place)
        return read(&fields)
    }

    private func entry<Value>(_ read: (inout RecordCursor<TableLayout.EntryRecord>) -> Value) -> Value {
        alone(.entries, 1, read)
    }

    @Test("each field of an error can be read on its own")
    func entryFields() {
        let entry = catalog.entries[1]
        #expect(entry.kind == .quotaExhausted && entry.actor == .operator && entry.ownEffect == .possible)
        #expect(self.entry { $0.word(.category) } == 2 && self.entry { $0.word(.source) } == 1)
        #expect(self.entry { $0.text(.code) } == "E_FULL" && self.entry { $0.text(.name) } == "full")
        #expect(self.entry { $0.text(.message) } == "Disk {name} is full" && self.entry { $0.text(.summary) } == "S.")
        #expect(self.entry { $0.text(.resolution) } == "R." && self.entry { $0.text(.userMessage) } == "U.")
        let hint = RetryHint(
            .conditional,
            initialMilliseconds: 500,
            maximumMilliseconds: 1_209_600_000,
            condition: "Perhaps."
        )
        #expect(self.entry { $0.retryHint(.retry) } == hint)
        #expect(self.entry { $0.words(.statuses) } == [500, 507])
        #expect(self.entry { $0.texts(.inferred) } == ["kind", "retry.initialSeconds"])
        #expect(self.entry { $0.codes(.aliases) } == [.string("E_ALT"), .integer(12)])
        #expect(self.entry { $0.texts(.formerNames) } == ["old"])
        #expect(self.entry { $0.texts(.notes) } == ["One.", "Two."])
        #expect(self.entry { $0.texts(.keywords) } == ["drive"])
        #expect(self.entry { $0.texts(.examples) } == [#"{"a":[1,null]}"#])
        #expect(self.entry { $0.optionalText(.sender) } == nil)
        #expect(self.entry { $0.text(.documentation) } == "https://example.com/errors#full")
    }

    @Test("the lists of an error's record hold what was written, and so do the fields after them")
    func entryLists() {
        let details = catalog.entries[1].details
        let hint = RetryHint(.afterDelay, initialMilliseconds: 3000, maximumMilliseconds: 9000)
        #expect(details.variants == [.init(message: "Quota {n}", resolution: "Ask.", retry: hint)])
        #expect(details.limits == [.init(what: "bytes", minimum: 0, maximum: 140_737_488_355_328)])
        #expect(details.deprecation == .init(summary: "Gone.", successor: .integer(2007)))
        #expect(details.sender == nil)
        #expect(catalog.entry(code: "E_ALT")?.ordinal == 1 && catalog.entry(code: "12")?.ordinal == 1)
        #expect(
            alone(.aliases, 1) { (fields: inout RecordCursor<TableLayout.AliasRecord>) in fields.text(.spelling) }
                == "12"
        )
    }

    @Test("a status row holds its status, or its class")
    func statusRows() {
        #expect(catalog.statuses.map(\.codeText) == ["4xx", "503"])
        #expect(catalog.status(503)?.source.id == "second" && catalog.status(503)?.ownEffect == .possible)
        #expect(catalog.status(503)?.ownRetry == RetryHint(.afterDelay))
        #expect(catalog.status(.clientError)?.resolution == "R4xx.")
    }

    private func category<Value>(_ read: (inout RecordCursor<TableLayout.CategoryRecord>) -> Value) -> Value {
        alone(.categories, 1, read)
    }

    @Test("each field of a category can be read on its own")
    func categoryFields() {
        #expect(category { $0.text(.id) } == "disk" && category { $0.text(.title) } == "Disk")
        #expect(category { $0.decimal(.rangeStart) } == -5 && category { $0.decimal(.rangeEnd) } == 1999)
        #expect(category { $0.text(.summary) } == "Disks.")
        let hint = RetryHint(.conditional, until: .windowReset, condition: "When empty.")
        #expect(category { $0.retryHint(.retry) } == hint)
        #expect(category { $0.word(.meaning) } == RequestEffect.done.ordinal << TableLayout.MeaningFlag.effect.shift)
        #expect(category { $0.texts(.notes) } == ["D1."] && category { $0.texts(.inferred) } == ["title"])
        #expect(category { $0.word(.source) } == 1)
        #expect(catalog.category(covering: -5)?.ordinal == 1 && catalog.category(covering: -6) == nil)
    }

    @Test("each field of a source can be read on its own")
    func sourceFields() {
        func source<Value>(_ read: (inout RecordCursor<TableLayout.SourceRecord>) -> Value) -> Value {
            alone(.sources, 1, read)
        }
        #expect(source { $0.text(.id) } == "second" && source { $0.text(.title) } == "Leaflet")
        #expect(source { $0.text(.url) } == "https://example.com/2")
        #expect(source { $0.text(.retrieved) } == "2026-11-21")
    }
}
