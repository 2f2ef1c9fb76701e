import ErrataCore
import ErrataSpec

extension SpecMerge {
    /// Fills in the facts that an entry of the spec does not have and the source states. What is only read between the
    /// lines is not filled in, and neither is what the entry's category or status may answer on purpose.
    mutating func fill(_ index: Int, from entry: Spec.Entry) {
        let inferred = Set(entry.inferred.map(\.value))
        var facts: [(String, String)] = []
        if spec.errors[index].message == nil, let message = entry.message, !inferred.contains("message") {
            spec.errors[index].message = message
            facts.append(("message", message))
        }
        if spec.errors[index].http.isEmpty, !entry.http.isEmpty, !inferred.contains("http") {
            spec.errors[index].http = entry.http
            facts.append(("http", entry.http.listed))
        }
        if spec.errors[index].resolution == nil, let resolution = entry.resolution, !hasCategoryRemedy(index) {
            spec.errors[index].resolution = resolution
            facts.append(("resolution", resolution))
        }
        if spec.errors[index].category == nil, let id = entry.category.map({ categoryID($0.value) }) {
            spec.errors[index].category = Located(id, at: 0)
            facts.append(("category", id))
        }
        if spec.errors[index].deprecation == nil, let deprecation = entry.deprecation {
            spec.errors[index].deprecation = deprecation
            facts.append(("deprecated", deprecation.summary))
        }
        if spec.errors[index].documentation == nil, let documentation = entry.documentation {
            spec.errors[index].documentation = documentation
            facts.append(("documentation", documentation))
        }
        let code = spec.errors[index].code.value
        for (field, text) in facts {
            note(filled: MergeReport.Fact(code: code, isStatus: false, field: field, stands: nil, source: text))
        }
    }

    private func hasCategoryRemedy(_ index: Int) -> Bool {
        spec.errors[index].category.map { remediedCategories.contains($0.value) } ?? false
    }

    /// Notes the facts that a source states differently.
    mutating func compare(_ entry: Spec.Entry, _ source: Spec.Entry, isStatus: Bool) {
        let inferred = Set(source.inferred.map(\.value))
        func note(_ field: String, _ stands: String?, _ found: String?) {
            guard let found, let stands, found != stands, !inferred.contains(field) else { return }
            let fact = MergeReport.Fact(
                code: entry.code.value,
                isStatus: isStatus,
                field: field,
                stands: stands,
                source: found
            )
            self.note(differing: fact)
        }
        let texts = Set([entry.message].compactMap(\.self) + entry.variants.compactMap(\.message))
        note("code", entry.spelling(source.code.value), isStatus ? nil : source.code.value.typed)
        note("message", entry.message, source.message.flatMap { texts.contains($0) ? nil : $0 })
        if source.http.contains(where: { !entry.http.contains($0) }) {
            note("http", entry.http.listed, source.http.listed)
        }
        note("category", entry.category?.value, source.category.map { categoryID($0.value) })
        note("summary", entry.summary, source.summary)
        note("resolution", entry.resolution, source.resolution)
        note("documentation", entry.documentation, source.documentation)
    }
}

extension Spec.Entry {
    /// The code with its type; the other code where that is an alias.
    fileprivate func spelling(_ other: WireCode) -> String {
        aliases.contains { $0.value == other } ? other.typed : code.value.typed
    }
}

extension WireCode {
    /// The code as JSON writes it, by which 7 and "7" differ.
    fileprivate var typed: String {
        switch self {
        case .integer(let number): String(number)
        case .string(let text): "\"\(text)\""
        }
    }
}

extension [Int] {
    /// The statuses in one text: `400, 404`.
    fileprivate var listed: String { map(String.init).joined(separator: ", ") }
}
