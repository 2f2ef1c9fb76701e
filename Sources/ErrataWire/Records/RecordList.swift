import ErrataJSON
import ErrataRuntime

/// The records in a document that wraps them, such as those of OpenTelemetry's collector (`logRecords`) or of a query
/// of CloudWatch (`events`).
enum RecordList {
    private static let greatestDepth = 6
    private static let greatestCount = 10_000

    /// Returns the objects with a time or a level in the lists of a document that has none itself.
    static func records(in root: JSONCursor) -> [JSONCursor] {
        var records: [JSONCursor] = []
        collect(root, depth: 0, &records)
        return records
    }

    private static func collect(_ value: JSONCursor, depth: Int, _ records: inout [JSONCursor]) {
        guard depth < greatestDepth, records.count < greatestCount else { return }
        for member in value.members where member.value.kind == .object || member.value.kind == .array {
            collect(member.value, depth: depth + 1, &records)
        }
        for element in value.elements where element.kind == .object {
            if isRecord(element) { records.append(element) } else { collect(element, depth: depth + 1, &records) }
        }
    }

    private static func isRecord(_ object: JSONCursor) -> Bool {
        object.members.contains { member in
            switch member.name.withUTF8({ FieldName(FieldName.letters($0)) }) ?? nil {
            case .time, .level, .receiptTime: true
            default: false
            }
        }
    }
}
