/// Specs that are used together, such as those of one target, with distinct catalog ids and Swift types.
public struct SpecSet: Sendable {
    /// Further requirements for specs, beyond being usable.
    public struct Demands: OptionSet, Sendable {
        /// The requirements as bits.
        public let rawValue: Int

        /// Creates requirements from bits.
        public init(rawValue: Int) { self.rawValue = rawValue }

        /// The file is in the canonical form.
        public static let canonicalForm = Demands(rawValue: 1)
        /// Every code has a name in the file.
        public static let pinnedNames = Demands(rawValue: 2)
    }

    /// The files, in the given order.
    public let documents: [SpecDocument]
    /// The clashes of each with an earlier one.
    private let clashes: [[Diagnostic]]

    /// Creates a set of specs in this order.
    public init(_ documents: [SpecDocument]) {
        self.documents = documents
        var (ids, types) = ([:] as [String: String], [:] as [String: String])
        clashes = documents.map { document in
            guard let catalog = document.reading.spec?.catalog else { return [] }
            let (id, type) = (catalog.id, catalog.type)
            let sameID = Self.first(id.value, document.path, &ids)
            let sameType = Self.first(type.value, document.path, &types)
            return [
                sameID.map { Diagnostic(.catalogClash(id: id.value, path: $0), at: id.offset) },
                sameType.map { Diagnostic(.typeClash(type: type.value, path: $0), at: type.offset) },
            ].compactMap(\.self)
        }
    }

    /// Returns the file that already has a value, or records that this one has it.
    private static func first(_ value: String, _ path: String, _ paths: inout [String: String]) -> String? {
        if let first = paths[value] { return first }
        paths[value] = path
        return nil
    }

    /// The specs; nil where one has errors or clashes with another.
    public var specs: [Spec]? {
        let specs = documents.compactMap(\.reading.spec)
        return specs.count == documents.count && clashes.allSatisfy(\.isEmpty) ? specs : nil
    }

    /// Returns all diagnostics for one of the files, in the order of the file.
    ///
    /// - Parameters:
    ///   - index: the index of the file.
    ///   - demands: the further requirements.
    ///   - more: returns further diagnostics for a spec without errors.
    public func diagnostics(
        on index: Int,
        _ demands: Demands = [],
        adding more: (Spec) -> [Diagnostic] = { _ in [] }
    ) -> [Diagnostic] {
        let document = documents[index]
        var diagnostics = document.reading.diagnostics + clashes[index]
        if let spec = document.reading.spec {
            if demands.contains(.pinnedNames) { diagnostics += spec.derivedNames }
            if demands.contains(.canonicalForm) {
                diagnostics += [CanonicalForm.check(document.bytes, of: spec)].compactMap(\.self)
            }
            diagnostics += more(spec)
        }
        return Diagnostic.inOrder(diagnostics)
    }

    /// Returns all diagnostics for one of the files as lines, in the order of the file.
    ///
    /// - Parameters:
    ///   - index: the index of the file.
    ///   - demands: the further requirements.
    ///   - more: returns further diagnostics for a spec without errors.
    public func report(
        on index: Int,
        _ demands: Demands = [],
        adding more: (Spec) -> [Diagnostic] = { _ in [] }
    ) -> DiagnosticReport {
        let document = documents[index]
        var report = DiagnosticReport()
        report.add(diagnostics(on: index, demands, adding: more), path: document.path, bytes: document.bytes)
        return report
    }

    /// Returns all diagnostics for the files, in their order.
    public func report(
        _ demands: Demands = [],
        adding more: (Spec) -> [Diagnostic] = { _ in [] }
    ) -> DiagnosticReport {
        documents.indices.reduce(into: DiagnosticReport()) { $0.add(report(on: $1, demands, adding: more)) }
    }
}
