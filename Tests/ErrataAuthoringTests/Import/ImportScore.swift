import ErrataAuthoring
import ErrataSpec

/// How much of what a person found in a document an import finds, and how much of what it finds is right.
struct ImportScore: CustomStringConvertible {
    /// The counts of one fact.
    struct Count {
        var right = 0
        var found = 0
        var wanted = 0

        var precision: Double { found == 0 ? 1 : Double(right) / Double(found) }
        var recall: Double { wanted == 0 ? 1 : Double(right) / Double(wanted) }
    }

    private(set) var counts: [String: Count] = [:]
    /// What is wrong, a line each.
    private(set) var faults: [String] = []

    static let facts = ["codes", "statuses", "messages", "categories", "summaries", "resolutions"]

    init(_ table: SourceTable, _ spec: Spec, document: [UInt8]) {
        let rows = Dictionary(grouping: table.errors) { $0[.code] ?? "" }
        let entries = Dictionary(grouping: spec.errors) { $0.code.value.description }.compactMapValues(\.first)
        compare("codes", Set(rows.keys), Set(entries.keys))
        for (code, entry) in entries {
            guard let rows = rows[code] else { continue }
            compare("statuses", Set(rows.flatMap(Self.statuses)), Set(entry.http))
            compareMessages(rows, entry)
        }
        compare("categories", Set(table.categories.map(\.title)), Set(spec.categories.map(\.title)))
        compareTexts(table, document)
    }

    private static func statuses(_ row: SourceRow) -> [Int] {
        row.statuses + [row[.status].flatMap { Int($0.prefix(3)) }].compactMap { $0 }
    }

    private mutating func compare<Value: Hashable & Comparable>(
        _ fact: String,
        _ found: Set<Value>,
        _ wanted: Set<Value>
    ) {
        add(fact, Count(right: found.intersection(wanted).count, found: found.count, wanted: wanted.count))
        for value in found.subtracting(wanted).sorted() { faults.append("\(fact): \(value) is invented") }
        for value in wanted.subtracting(found).sorted() { faults.append("\(fact): \(value) is missing") }
    }

    private mutating func compareMessages(_ rows: [SourceRow], _ entry: Spec.Entry) {
        let messages = Set(rows.compactMap { $0[.message] })
        let templates = [entry.message].compactMap { $0 } + entry.variants.compactMap(\.message)
        let right = messages.filter { message in templates.contains { Self.fits(message, $0) } }
        let wanted = entry.message == nil ? 0 : 1
        add("messages", Count(right: min(right.count, max(wanted, 0)), found: messages.isEmpty ? 0 : 1, wanted: wanted))
        for message in messages.subtracting(right) { faults.append("messages: \(message) is invented") }
        if wanted > 0, right.isEmpty { faults.append("messages: that of \(entry.code.value) is missing") }
    }

    /// Whether a message has the fixed parts of a template in their order.
    private static func fits(_ message: String, _ template: String) -> Bool {
        if message == template { return true }
        var rest = message[...]
        for part in template.split(separator: "{", omittingEmptySubsequences: false).enumerated() {
            let fixed = part.offset == 0 ? part.element : part.element.drop { $0 != "}" }.dropFirst()
            guard !fixed.isEmpty else { continue }
            guard let start = rest.indices.first(where: { rest[$0...].hasPrefix(fixed) }) else { return false }
            rest = rest[start...].dropFirst(fixed.count)
        }
        return true
    }

    /// A text is right if it stands in the document, word for word; the specs have it in other words.
    private mutating func compareTexts(_ table: SourceTable, _ document: [UInt8]) {
        let words = Self.squeezed(String(decoding: document, as: UTF8.self))
        for (name, fact) in [("summaries", SourceFact.summary), ("resolutions", .resolution)] {
            for text in table.errors.compactMap({ $0[fact] }) {
                let isRight = words.contains(Self.squeezed(text))
                add(name, Count(right: isRight ? 1 : 0, found: 1, wanted: 1))
                if !isRight { faults.append("\(name): \(text) is not in the document") }
            }
        }
    }

    private static func squeezed(_ text: String) -> String { text.filter { !$0.isWhitespace } }

    private mutating func add(_ fact: String, _ count: Count) {
        let old = counts[fact] ?? Count()
        counts[fact] = Count(
            right: old.right + count.right,
            found: old.found + count.found,
            wanted: old.wanted + count.wanted
        )
    }

    subscript(fact: String) -> Count { counts[fact] ?? Count() }

    var description: String {
        Self.facts.map { fact in
            let count = self[fact]
            return "\(fact) \(count.right) of \(count.wanted) (\(count.found) found)"
        }.joined(separator: ", ")
    }
}
