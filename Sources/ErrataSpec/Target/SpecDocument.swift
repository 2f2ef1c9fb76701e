/// A spec file: its path, its bytes and the result of reading them.
public struct SpecDocument: Sendable {
    /// The path, for diagnostics.
    public let path: String
    /// Whether the path is that of a file that others can open. It is not for standard input, nor for a file in a revision.
    public let isFile: Bool
    /// The bytes of the file.
    public let bytes: [UInt8]
    /// The spec and all diagnostics for it.
    public let reading: SpecReading

    /// Reads a file.
    ///
    /// - Parameters:
    ///   - path: the path, for diagnostics.
    ///   - bytes: the file.
    ///   - module: the Swift module that the spec's type becomes part of, where that is known.
    ///   - isFile: whether the path is that of a file that others can open.
    public init(path: String, bytes: [UInt8], forModule module: String? = nil, isFile: Bool = true) {
        self.path = path
        self.isFile = isFile
        self.bytes = bytes
        reading = SpecReader.read(bytes, forModule: module)
    }
}

extension Spec {
    /// The numbers of codes and statuses, and of the codes of which something is not stated, in words: `40 codes,
    /// 6 statuses, no errors; 3 codes have no kind, 12 no resolution`.
    public var census: String {
        let gaps = gaps.filter { $0.count > 0 }
        let missing = gaps.enumerated().map { index, gap in
            let verb = gap.count == 1 ? "has" : "have"
            return index > 0 ? "\(gap.count) no \(gap.part)" : "\(Self.codes(gap.count)) \(verb) no \(gap.part)"
        }
        let absent = missing.isEmpty ? "" : "; \(missing.joined(separator: ", "))"
        let rows = "\(statuses.count) \(statuses.count == 1 ? "status" : "statuses")"
        return "\(Self.codes(errors.count)), \(rows), no errors\(absent)"
    }

    private static func codes(_ count: Int) -> String { "\(count) \(count == 1 ? "code" : "codes")" }

    /// The numbers of codes for which neither they nor their categories state a part.
    private var gaps: [(part: String, count: Int)] {
        let categories = Dictionary(categories.map { ($0.id.value, $0) }) { first, _ in first }
        func count(_ isStated: (Entry, Category?) -> Bool) -> Int {
            errors.count { !isStated($0, $0.category.flatMap { categories[$0.value] }) }
        }
        return [
            ("kind", count { $0.kind != nil || $1?.kind != nil }),
            ("resolution", count { $0.resolution != nil || $1?.resolution != nil }),
            ("actor", count { $0.actor != nil || $1?.actor != nil }),
        ]
    }
}
