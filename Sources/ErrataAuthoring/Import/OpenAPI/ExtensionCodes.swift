import ErrataCore
import ErrataJSON

/// Codes in an extension whose name is about errors: `x-errors`, `x-error-codes`, `x-endpoint-errors`.
///
/// Their form is the vendor's: a list of codes or of objects with a code each, or an object with the codes as names, at
/// any depth.
struct ExtensionCodes {
    /// The codes, in order.
    private(set) var values: [CodeValue] = []
    /// Whether the name of the extension says that it holds codes, so that any word is one.
    private var areNamedCodes = false

    /// The maximum number of values that are looked at in one extension.
    private static let limit = 50_000

    /// Reads the extensions of an object.
    init(_ holder: JSONValue, _ document: SourceDocument) {
        for member in holder.object ?? [] where member.name.hasPrefix("x-") && FieldName(member.name).isAboutErrors {
            areNamedCodes = FieldName(member.name).words.contains { $0.hasPrefix("code") }
            var pending = [member.value]
            var next = 0
            while next < pending.count, next < Self.limit {
                pending += read(pending[next], document)
                next += 1
            }
        }
    }

    /// Reads a list or an object; returns what it holds that may be a list or an object of codes too.
    private mutating func read(_ value: JSONValue, _ document: SourceDocument) -> [JSONValue] {
        if let elements = value.array {
            return elements.filter { !add($0, record: $0, document) }.filter { $0.object != nil || $0.array != nil }
        }
        let members = value.object ?? []
        let areCodes = !members.isEmpty && members.allSatisfy { Self.isCode($0.name) }
        guard areCodes else { return members.map(\.value).filter { $0.object != nil || $0.array != nil } }
        for member in members {
            let code = JSONValue(.string(member.name), offset: member.nameOffset)
            if !add(member.value, record: member.value, document) { add(code, record: member.value, document) }
        }
        return []
    }

    /// Adds the code that a value is or has; returns whether there is one.
    @discardableResult
    private mutating func add(_ value: JSONValue, record: JSONValue, _ document: SourceDocument) -> Bool {
        let inner = (value.object ?? []).compactMap { member in
            FieldName(member.name).codeDegree.map {
                (degree: $0, fineness: FieldName(member.name).fineness, member.value)
            }
        }
        let found = inner.max { ($0.degree.rawValue, $0.fineness) < ($1.degree.rawValue, $1.fineness) }?.2
        let code = found ?? (value.object == nil ? value : JSONValue(.null))
        let text = WireCode(code)?.description ?? ""
        let isCode = Self.isCode(text) || (areNamedCodes && CodeValues.isIdentifier(text) && !text.isEmpty)
        guard isCode, var result = CodeValue(code, line: document.line(of: code)), result.status == nil else {
            return false
        }
        RecordFacts.read(record, into: &result)
        if record.object == nil, record.string != text { RecordFacts.set(.summary, record.string, in: &result) }
        values.append(result)
        return true
    }

    /// Whether a text has the form of a code rather than of a word: capitals, digits or a sign between its words.
    private static func isCode(_ text: String) -> Bool {
        let isForm = text.utf8.allSatisfy {
            ($0 | 0x20) &- 0x61 < 26 || $0 &- 0x30 < 10 || [0x5F, 0x2D, 0x2E].contains($0)
        }
        return isForm && (text.contains { $0.isNumber || $0 == "_" || $0 == "-" } || text.uppercased() == text)
            && text.utf8.count > 2
    }
}
