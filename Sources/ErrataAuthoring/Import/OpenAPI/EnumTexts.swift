import ErrataCore
import ErrataJSON

/// What extensions of a schema say about the values of its `enum`: `x-enum-descriptions`, `x-ms-enum` and their like.
///
/// No list of names is complete, so the form decides: a list as long as the enumeration has one text for each value, in
/// order; a list of objects names the value in each; an object has the values as its names.
struct EnumTexts {
    /// Lists with a text for each value, by the fact that the name of the extension says.
    private var columns: [(fact: SourceFact, texts: [JSONValue])] = []
    /// What is said about each value, by the value.
    private var records: [String: [JSONValue]] = [:]
    /// Texts by value, by the fact that the name of the extension says.
    private var entries: [(fact: SourceFact, texts: [String: String])] = []

    /// Collects the texts of a schema.
    init(_ schema: JSONValue, _ elements: [JSONValue]) {
        let names = Set(elements.compactMap { WireCode($0)?.description })
        for member in schema.object ?? [] where Self.isExtension(member.name) {
            let fact = RecordFacts.fact(named: member.name)
            if fact == .deprecated {
                let values = (member.value.array ?? []).compactMap { WireCode($0)?.description }.filter(names.contains)
                entries.append((.deprecated, Dictionary(values.map { ($0, "true") }) { first, _ in first }))
                continue
            }
            for list in Self.lists(in: member.value) { add(list, fact, names, count: elements.count) }
            if member.value.object != nil { addEntries(of: member.value, fact, names) }
        }
        if let description = schema.value("description")?.string {
            entries.append((.summary, DescribedValues.texts(in: description, of: names)))
        }
    }

    /// Adds what is said about the value at an index.
    func describe(_ value: inout CodeValue, at index: Int) {
        let code = value.code.description
        for record in records[code] ?? [] { RecordFacts.read(record, into: &value) }
        for column in columns { RecordFacts.set(column.fact, column.texts[index].string, in: &value) }
        for entry in entries { RecordFacts.set(entry.fact, entry.texts[code], in: &value) }
    }

    private static func isExtension(_ name: String) -> Bool {
        name.hasPrefix("x-") || (name.hasPrefix("enum") && name != "enum")
    }

    /// The lists that an extension is or has.
    private static func lists(in value: JSONValue) -> [[JSONValue]] {
        if let list = value.array { return [list] }
        return (value.object ?? []).compactMap { $0.value.array }
    }

    private mutating func add(_ list: [JSONValue], _ fact: SourceFact?, _ names: Set<String>, count: Int) {
        if list.count == count, list.contains(where: { $0.string != nil }) {
            let areNames = list.allSatisfy { $0.string.map(CodeValues.isIdentifier) ?? false }
            columns.append((fact ?? (areNames ? .name : .summary), list))
        }
        for record in list {
            guard let code = RecordFacts.code(of: record, among: names) else { continue }
            records[code, default: []].append(record)
        }
    }

    private mutating func addEntries(of object: JSONValue, _ fact: SourceFact?, _ names: Set<String>) {
        var texts: [String: String] = [:]
        for member in object.object ?? [] where names.contains(member.name) {
            if let text = member.value.string { texts[member.name] = text }
            if member.value.object != nil { records[member.name, default: []].append(member.value) }
        }
        if !texts.isEmpty { entries.append((fact ?? .summary, texts)) }
    }
}
