import ErrataCore
import ErrataJSON

/// The values that a schema allows for a code, in order, each once.
struct CodeValues {
    /// The values.
    private(set) var values: [CodeValue] = []
    private var known: Set<WireCode> = []

    /// Collects the values of a composition: those of `enum` and `const`, in its parts and its alternatives.
    init(_ composition: Composition, _ document: SourceDocument) {
        for part in composition.parts { add(part, isAlternative: false, document) }
        for alternative in composition.alternatives {
            for part in alternative { add(part, isAlternative: true, document) }
        }
    }

    private mutating func add(_ schema: JSONValue, isAlternative: Bool, _ document: SourceDocument) {
        let elements = schema.value("const").map { [$0] } ?? schema.value("enum")?.array ?? []
        if isAlternative, elements.count == 1 {
            add(elements[0], of: schema, document)
        } else if !elements.isEmpty {
            let texts = EnumTexts(schema, elements)
            for (index, element) in elements.enumerated() {
                guard var value = CodeValue(element, line: document.line(of: element)) else { continue }
                texts.describe(&value, at: index)
                append(value)
            }
        }
    }

    /// Adds the only value of an alternative, which the schema's own texts are about.
    private mutating func add(_ element: JSONValue, of schema: JSONValue, _ document: SourceDocument) {
        guard var value = CodeValue(element, line: document.line(of: element)) else { return }
        let title = schema.text("title")
        value.facts[.summary] = Prose.text(schema.text("description")) ?? Prose.text(title)
        if schema.text("description") != nil, let title, title != value.code.description, Self.isIdentifier(title) {
            value.facts[.name] = SourceText(title)
        }
        if schema.value("deprecated")?.bool == true { value.facts[.deprecated] = SourceText("true") }
        append(value)
    }

    private mutating func append(_ value: CodeValue) {
        if known.insert(value.code).inserted { values.append(value) }
    }

    /// Whether a text can be a constant in source code.
    static func isIdentifier(_ text: String) -> Bool {
        text.utf8.allSatisfy { ($0 | 0x20) &- 0x61 < 26 || $0 &- 0x30 < 10 || $0 == 0x5F }
    }
}
