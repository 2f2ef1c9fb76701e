import ErrataRuntime
import Testing

@Suite("Tables that do not come from the packer")
struct HostileTableTests {
    private typealias Layout = TableLayout
    private let table: TableEditor

    init() throws {
        table = try TableEditor(Array(SampleSpec.text.utf8))
    }

    private var reader: TableReader { table.original.reader }

    /// Values for a word that holds a position or an index.
    private let places = [0, 1, 2, 3, 8, 9, 255, 256, 0xFFF, Layout.wordMaximum]

    private func entry(_ code: String) throws -> Int {
        reader.record(.entries, try #require(table.original.entry(code: code)).ordinal)
    }

    private func category(_ place: Int) -> Int { reader.record(.categories, place) }

    /// Reads everything in a catalog and decodes responses with it; descriptions are created so that every value is
    /// used.
    private func readAll(_ catalog: Catalog) {
        var words: [String] = []
        for entry in Array(catalog.entries) + Array(catalog.statuses) {
            words += ["\(entry.kind?.rpcCode ?? "")\(entry.actor?.rawValue ?? "")\(entry.effect.rawValue)"]
            words += [entry.retry?.description ?? "", entry.category?.id ?? "", entry.source.title, entry.id]
            words += ["\(entry.code)\(entry.statusClass?.text ?? "")\(entry.details)\(entry.related.count)"]
            #expect(entry.kind.map { FailureKind.allCases.contains($0) } ?? true)
            #expect(entry.actor.map { FailureActor.allCases.contains($0) } ?? true)
            #expect(RequestEffect.allCases.contains(entry.effect))
        }
        for category in catalog.categories {
            words += [
                category.effect.rawValue, category.source.id, "\(category.retry as Any)\(category.entries.count)",
            ]
            #expect(RequestEffect.allCases.contains(category.effect))
        }
        words += catalog.envelopes.map { "\($0)" } + catalog.sources.map(\.title) + ["\(catalog.description)"]
        #expect(!words.isEmpty)
        decode(catalog)
    }

    private let bodies = [
        #"{"kind":7,"errors":[{"code":"BUSY","text":"Busy with x","detail":"d"},{"code":150}],"credits":1}"#,
        #"{"kind":7,"errors":{"code":150,"text":"t"},"text":"u"}"#, #"{"kind":8,"errors":{"code":"BUSY"}}"#,
        #"{"errors":{"code":"MAYBE"}}"#, #"{"errors":{"code":" busy "}}"#, #"{"errors":{"code":"nobody knows"}}"#,
        #"{"errors":{"code":"ALIAS"}}"#, #"{"errors":{"code":299}}"#, "[]", "",
    ]

    private func decode(_ catalog: Catalog) {
        for body in bodies {
            for status in [nil, 400, 503, 522] {
                let headers: HeaderFields = ["X-Error-Code": "BUSY", "X-Wait": "3", "X-Region": "r", "CF-Ray": "1"]
                let failure = catalog.failure(status: status, headers: headers, body: body)
                let words = failure.map { "\($0.retry)\($0.effect)\($0.debugDescription)\($0.kind)\($0.fields)" }
                #expect(words != "")
                _ = catalog.triage(status: status, headers: headers, body: body)?.retry
            }
        }
    }

    @Test("an invalid kind is absent")
    func kinds() throws {
        for record in [try entry("BUSY"), reader.record(.statuses, 0)] {
            for value in 0..<32 {
                let position = record + Layout.EntryRecord.flags.rawValue
                let catalog = table.catalog(value, in: Layout.EntryFlag.kind, at: position)
                let found = record == reader.record(.statuses, 0) ? catalog.statuses[0].kind : catalog.entries[0].kind
                #expect(found?.ordinal == ((1...16).contains(value) ? value - 1 : nil))
                readAll(catalog)
            }
        }
    }

    @Test("an invalid actor is absent, and every effect is valid")
    func actorsAndEffects() throws {
        let position = try entry("BUSY") + Layout.EntryRecord.flags.rawValue
        for value in 0..<8 {
            let catalog = table.catalog(value, in: Layout.EntryFlag.actor, at: position)
            #expect(catalog.entries[0].actor?.ordinal == ((1...5).contains(value) ? value - 1 : nil))
            readAll(catalog)
        }
        for value in 0..<4 {
            let catalog = table.catalog(value, in: Layout.EntryFlag.effect, at: position)
            #expect(catalog.entries[0].ownEffect.ordinal == value)
            readAll(catalog)
        }
    }

    @Test("any meaning of a category can be read; a kind and an actor that do not exist are absent")
    func meaningOfCategory() {
        let position = category(0) + Layout.CategoryRecord.meaning.rawValue
        for value in places + Array(0...1023) {
            let catalog = table.catalog(value, at: position)
            let category = catalog.categories[0]
            #expect(category.effect.ordinal == value >> 8 & 3)
            #expect(category.kind.map { $0.ordinal + 1 } ?? 0 == (value & 31 <= 16 ? value & 31 : 0))
            readAll(catalog)
        }
    }

    @Test("a hint with an invalid verdict is absent, in an error, a variant and a category")
    func verdicts() throws {
        let position = try entry("BUSY") + Layout.EntryRecord.retry.rawValue
        for value in 0..<8 {
            let catalog = table.catalog(value, in: Layout.RetryHintFlag.verdict, at: position)
            #expect(catalog.entries[0].ownRetry?.verdict.ordinal == ((1...4).contains(value) ? value - 1 : nil))
            readAll(catalog)
            let hint = category(0) + Layout.CategoryRecord.retry.rawValue
            let other = table.catalog(value, in: Layout.RetryHintFlag.verdict, at: hint)
            #expect(other.categories[0].retry?.verdict.ordinal == ((1...4).contains(value) ? value - 1 : nil))
            readAll(other)
        }
        for value in 0..<2 { readAll(table.catalog(value, in: Layout.RetryHintFlag.until, at: position)) }
    }

    @Test("an invalid verdict leaves a variant without a hint")
    func verdictOfVariant() throws {
        // The record of this error has four empty lists before its variants: an empty list is one word.
        let variants = try entry("BUSY") + Layout.EntryRecord.variants.rawValue
        #expect(table[variants] == 2)
        let position = variants + 1 + Layout.VariantRecord.retry.rawValue
        for value in 0..<8 {
            let catalog = table.catalog(value, in: Layout.RetryHintFlag.verdict, at: position)
            let hint = catalog.entries[0].details.variants[0].retry
            #expect(hint?.verdict.ordinal == ((1...4).contains(value) ? value - 1 : nil))
            readAll(catalog)
        }
    }

    @Test("an invalid status is not found")
    func statuses() {
        let position = reader.record(.statuses, 1) + Layout.EntryRecord.flags.rawValue
        for value in [0, 1, 5, 6, 99, 503, 999, 1023] {
            readAll(table.catalog(value, in: Layout.EntryFlag.status, at: position))
        }
    }

    @Test("any flags of an envelope can be read")
    func envelopeFlags() {
        let position = reader.record(.envelopes, 0) + Layout.EnvelopeRecord.flags.rawValue
        for value in places + Array(0...31) { readAll(table.catalog(value, at: position)) }
    }

    @Test("a locator outside the name tree counts as absent")
    func locators() {
        let locators = reader.record(.envelopes, 0) + Layout.EnvelopeRecord.locators.rawValue
        let fields = reader.record(.envelopes, 0) + Layout.EnvelopeRecord.fields.rawValue
        for value in places {
            for position in locators..<locators + 3 {
                readAll(table.catalog(value, at: position))
                readAll(table.catalog(value, in: (shift: 12, width: 12), at: position))
            }
            readAll(table.catalog(value, at: fields + 1 + Layout.EnvelopeFieldRecord.locator.rawValue))
        }
    }

    @Test("children outside the name tree are omitted")
    func namedChildren() {
        var position = table[Layout.namesWord] + Layout.NamesRecord.nodes.rawValue
        let count = table[position]
        position += 1
        for _ in 0..<count {
            for value in places {
                readAll(table.catalog(value, at: position + Layout.NameRecord.children.rawValue))
                readAll(table.catalog(value, in: (shift: 12, width: 12), at: position))
            }
            position += Layout.NameRecord.name.end
        }
    }

    @Test("an alias of an invalid entry is unknown")
    func aliases() throws {
        let position = reader.record(.aliases, 0) + Layout.AliasRecord.entry.rawValue
        for value in places {
            let catalog = table.catalog(value, at: position)
            #expect(catalog.entry(code: "ALIAS")?.ordinal == (value < catalog.entries.count ? value : nil))
            readAll(catalog)
        }
    }

    @Test("a slot with an invalid index has no entry, and lookups end even in a table without an empty slot")
    func slots() throws {
        let mask = (1 << table[Layout.slotBitsWord]) - 1
        for slot in 0...table[Layout.slotMaskWord] {
            let position = Layout.headerCount + slot * Layout.slotStride + Layout.SlotField.target.rawValue
            for place in 0...mask {
                let catalog = table.catalog(table[position] & ~mask | place, at: position)
                for code in ["BUSY", "ALIAS", "150", "nobody knows"] {
                    #expect(catalog.ordinal(ofCode: code).map { (0..<8).contains($0) } ?? true)
                }
            }
        }
        let full = table.catalogWithoutFreeSlots()
        #expect(full.entry(code: "BUSY")?.ordinal == 0 && full.entry(code: "nobody knows") == nil)
        readAll(full)
    }

    @Test("an invalid category or source is absent or empty")
    func categoriesAndSources() throws {
        let record = try entry("150")
        for value in places {
            let catalog = table.catalog(value, at: record + Layout.EntryRecord.category.rawValue)
            let entry = try #require(catalog.entry(code: "150"))
            #expect(entry.category?.ordinal == ((1...2).contains(value) ? value - 1 : nil))
            readAll(catalog)
            let other = table.catalog(value, at: record + Layout.EntryRecord.source.rawValue)
            #expect(other.entry(code: "150")?.source.id == (value == 0 ? "doc" : ""))
            readAll(other)
        }
    }
}
