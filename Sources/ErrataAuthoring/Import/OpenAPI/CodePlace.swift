import ErrataCore
import ErrataJSON

/// A property that holds a code, at its place in a body.
struct CodePlace {
    /// The tokens of the JSON Pointer to the object.
    let container: [String]
    /// The name of the property.
    let property: String
    /// The values that the schema allows; empty where it names none.
    var values: [CodeValue]
    /// Values that the description of a property without values lists, or its example.
    var suggestions: [CodeValue] = []

    /// The JSON Pointer to the code.
    let pointer: String

    init(container: [String], property: String, values: [CodeValue]) {
        self.container = container
        self.property = property
        self.values = values
        pointer = Self.pointer(container + [property])
    }

    /// Whether a code at another place divides failures into coarser groups: it stands in an outer object, or in the same
    /// one under the name of a coarser thing.
    func isCoarser(than other: CodePlace) -> Bool {
        if container.count < other.container.count { return other.container.starts(with: container) }
        return container == other.container && FieldName(property).fineness < FieldName(other.property).fineness
    }

    /// Returns the JSON Pointer of tokens; `*` stands for any member or element.
    static func pointer(_ tokens: [String]) -> String {
        tokens.reduce("") { pointer, token in
            pointer + "/" + token.map { $0 == "~" ? "~0" : $0 == "/" ? "~1" : String($0) }.joined()
        }
    }
}

/// Finds the codes of an object.
struct CodePlaceFinder {
    let document: SourceDocument
    let references: References

    /// Returns the places of codes in an object, the finest last.
    func places(in site: ObjectSite) -> [CodePlace] {
        let properties = site.properties
        let places = properties.compactMap { property -> (place: CodePlace, degree: FieldName.CodeDegree)? in
            let name = FieldName(property.name)
            guard let degree = name.codeDegree, site.isAboutErrors || name.isAboutErrors else { return nil }
            let compositions = property.schemas.map { Composition($0, references) }
            var place = CodePlace(container: site.path, property: property.name, values: values(compositions))
            guard Self.isCode(place, compositions, degree) else { return nil }
            describe(&place, properties, site.parts)
            if place.values.isEmpty { place.suggestions = suggestions(compositions, name, properties) }
            return (place, degree)
        }
        let hasStrong = places.contains { $0.degree == .strong && !$0.place.values.isEmpty }
        return places.filter { place, degree in
            degree == .strong || (place.values.isEmpty ? places.count == 1 && !site.path.isEmpty : true)
        }.filter { place, degree in
            degree == .strong || !hasStrong || FieldName(place.property).fineness == 0
        }.map(\.place)
    }

    private func values(_ compositions: [Composition]) -> [CodeValue] {
        var known: Set<WireCode> = []
        return compositions.flatMap { CodeValues($0, document).values }.filter { known.insert($0.code).inserted }
    }

    /// Whether a property that is named like a code is one: not an object or a list, not an HTTP status, not a mere mark
    /// of a failure, not a sentence.
    private static func isCode(_ place: CodePlace, _ compositions: [Composition], _ degree: FieldName.CodeDegree)
        -> Bool
    {
        guard !place.values.isEmpty else { return isOpen(compositions, degree, name: FieldName(place.property)) }
        guard !place.values.allSatisfy({ $0.status != nil }), !place.values.allSatisfy(\.isGeneric) else {
            return false
        }
        let isPlainCode = FieldName(place.property).words.last == "code"
        return isPlainCode || place.values.allSatisfy(\.code.isToken)
    }

    /// Whether a property without values can hold a code: a string or an integer that is no HTTP status.
    private static func isOpen(_ compositions: [Composition], _ degree: FieldName.CodeDegree, name: FieldName) -> Bool {
        let parts = compositions.flatMap { $0.parts + $0.alternatives.joined() }
        let types = parts.flatMap { part in
            part.text("type").map { [$0] } ?? part.value("type")?.array?.compactMap(\.string) ?? []
        }
        guard types.contains(where: { $0 == "string" || $0 == "integer" || $0 == "number" }), !types.contains("object"),
            !types.contains("array"), !name.words.contains("status")
        else { return false }
        let examples = parts.compactMap { $0.value("example") }
        guard !examples.contains(where: { $0.httpStatus != nil }) else { return false }
        let texts = parts.compactMap { $0.text("description")?.lowercased() }
        guard !texts.contains(where: { $0.hasPrefix("http") || $0.contains("http status") }) else { return false }
        // `error` and `reason` without values are as often sentences.
        return name.words.last == "code" || name.words.last == "type" || (name.isAboutErrors && name.words.count > 1)
            || examples.contains { WireCode($0)?.isToken == true }
    }
}

extension CodePlaceFinder {
    /// The codes that a property without values tells otherwise.
    private func suggestions(
        _ compositions: [Composition],
        _ name: FieldName,
        _ properties: [(name: String, schemas: [JSONValue])]
    ) -> [CodeValue] {
        let parts = compositions.flatMap(\.parts)
        let isInteger = parts.contains { $0.text("type") == "integer" }
        for part in parts {
            guard let description = part.value("description"), let text = description.string else { continue }
            let values = DescribedValues.items(in: text).compactMap { item -> CodeValue? in
                let number = isInteger ? Int64(item.name).map { JSONValue.Content.number(JSONNumber($0)) } : nil
                guard !isInteger || number != nil else { return nil }
                var value = CodeValue(JSONValue(number ?? .string(item.name)), line: document.line(of: description))
                value?.facts[.summary] = Prose.text(item.text)
                return value
            }.filter { $0.status == nil }
            if !values.isEmpty { return values }
        }
        let examples = parts.flatMap { ($0.value("example").map { [$0] } ?? []) + ($0.value("examples")?.array ?? []) }
        var values = examples.filter { BodyCodes.isCode(JSONMember("", $0), name, []) }
            .compactMap { CodeValue($0, line: document.line(of: $0)) }
        // A message beside it is that of the only example.
        guard values.count == 1 else { return values }
        let messages = properties.compactMap { property -> (rank: Int, text: String)? in
            let example = property.schemas.lazy.compactMap { references.resolved($0)?.text("example") }.first
            guard let rank = FieldName(property.name).messageRank, let example, example.contains(" ") else {
                return nil
            }
            return (rank, example)
        }
        values[0].facts[.message] = messages.min { $0.rank < $1.rank }.map { SourceText($0.text) }
        return values
    }

    /// Adds what the other properties of the object say about each value: the texts of an enumeration of the same length,
    /// and what holds for the only value.
    private func describe(
        _ place: inout CodePlace,
        _ properties: [(name: String, schemas: [JSONValue])],
        _ parts: [JSONValue]
    ) {
        guard !place.values.isEmpty else { return }
        let texts = properties.compactMap { property -> (rank: Int, texts: [String])? in
            guard property.name != place.property, let rank = FieldName(property.name).messageRank else { return nil }
            return elements(property.schemas).map { (rank, $0.map { $0.string ?? "" }) }
        }.filter { $0.texts.count == place.values.count }.min { $0.rank < $1.rank }
        for (index, text) in (texts?.texts ?? []).enumerated() where !text.isEmpty {
            RecordFacts.set(.message, text, in: &place.values[index])
        }
        guard place.values.count == 1 else { return }
        for property in properties where FieldName(property.name).words.first?.hasSuffix("status") == true {
            place.values[0].statuses += elements(property.schemas)?.compactMap(\.httpStatus) ?? []
        }
        // A schema that allows only this code is about it.
        let owner = parts.last { $0.value("properties")?.value(place.property) != nil }
        RecordFacts.set(.summary, owner?.text("description"), in: &place.values[0])
    }

    /// The values of the first enumeration among schemas, in order.
    private func elements(_ schemas: [JSONValue]) -> [JSONValue]? {
        for part in schemas.flatMap({ Composition($0, references).parts }) {
            if let constant = part.value("const") { return [constant] }
            if let elements = part.value("enum")?.array { return elements }
        }
        return nil
    }
}
