import ErrataCore
import ErrataJSON

extension SpecParser {
    /// Parses the whole file.
    mutating func draft(_ root: JSONValue) -> SpecDraft {
        let isObject = check(root, .spec)
        let catalog = isObject ? root.member("catalog")?.value : nil
        let spec = Spec(
            schema: schema(root),
            catalog: catalogInfo(catalog ?? JSONValue(.null), isThere: catalog != nil),
            sources: list("sources", of: root, like: .object(.source)) { $0.source($1) },
            envelopes: list("envelopes", of: root, like: .object(.envelope), mayBeEmpty: true) { $0.envelope($1) },
            statuses: list("http", of: root, like: .object(.statusRow), mayBeEmpty: true) { $0.statusRow($1) },
            policies: root.member("policies").flatMap { policies($0.value) },
            categories: list("categories", of: root, like: .object(.category), mayBeEmpty: true) { $0.category($1) },
            errors: list("errors", of: root, like: .object(.error), mayBeEmpty: true) { $0.error($1) }
        )
        return SpecDraft(spec: spec, successors: successors)
    }

    /// Parses the URL or path of the schema, which may be any string.
    private mutating func schema(_ root: JSONValue) -> String? {
        guard let value = root.member("$schema")?.value else { return nil }
        if value.string == nil { reportType(of: value, expected: .string) }
        return value.string
    }

    private mutating func catalogInfo(_ value: JSONValue, isThere: Bool) -> Spec.CatalogInfo {
        if isThere { _ = check(value, .catalog) }
        return Spec.CatalogInfo(
            id: slug("id", of: value),
            vendor: slug("vendor", of: value).value,
            name: text("name", of: value) ?? "",
            type: typeName("type", of: value),
            version: text("version", of: value),
            summary: prose("summary", of: value) ?? "",
            documentation: address("documentation", of: value),
            docs: siteAddress("docs", of: value),
            hosts: list("hosts", of: value, like: .host) { $0.host($1) },
            failsWith2xx: boolean("failsWith2xx", of: value),
            idempotencyHeader: headerName("idempotencyHeader", of: value),
            support: prose("support", of: value),
            notes: notes(of: value),
            inferred: inferred(of: value)
        )
    }

    /// Parses a source. It is never nil: however malformed a source is, no entry is blamed for referring to it.
    private mutating func source(_ value: JSONValue) -> Spec.Source? {
        _ = check(value, .source)
        return Spec.Source(
            id: slug("id", of: value),
            title: prose("title", of: value) ?? "",
            url: address("url", of: value),
            retrieved: date("retrieved", of: value)
        )
    }

    /// Parses a category. It is never nil, as with sources.
    private mutating func category(_ value: JSONValue) -> Spec.Category? {
        _ = check(value, .category)
        return Spec.Category(
            id: slug("id", of: value),
            title: prose("title", of: value) ?? "",
            code: value.member("code").flatMap { code($0.value) },
            range: range(of: value),
            summary: prose("summary", of: value),
            kind: choice("kind", of: value),
            resolution: prose("resolution", of: value),
            actor: choice("actor", of: value),
            retry: retry(of: value),
            effect: effect(of: value),
            notes: notes(of: value),
            inferred: inferred(of: value),
            source: slug("source", of: value)
        )
    }

    private mutating func range(of object: JSONValue) -> Located<ClosedRange<Int>>? {
        guard let value = object.member("range")?.value else { return nil }
        let count = value.array?.count
        let bounds = list("range", of: object, like: .bounds, mayBeEmpty: true) { $0.integer($1, in: Bounds.codes) }
        if let count, count != 2 { report(.wrongCount(expected: 2...2, found: count), at: value.offset) }
        guard count == 2, bounds.count == 2 else { return nil }
        guard bounds[0] <= bounds[1] else {
            report(.reversedBounds(lower: "the first code", upper: "the last code"), at: value.offset)
            return nil
        }
        return Located(bounds[0]...bounds[1], at: value.offset)
    }
}

extension SpecParser {
    /// Parses the texts under `notes`.
    mutating func notes(of object: JSONValue) -> [String] {
        list("notes", of: object, like: .text) { $0.prose($1) }
    }

    /// Parses the paths under `inferred`; each must lead to a value in the same object.
    mutating func inferred(of object: JSONValue) -> [Located<String>] {
        let paths = list("inferred", of: object, like: .path) { parser, value in
            parser.text(value).map { Located($0, at: value.offset) }
        }
        checkItems(paths.map { (ExactText($0.value), $0.offset) })
        for path in paths where !leads(path.value, into: object) {
            report(.inferredPath(path.value), at: path.offset)
        }
        return paths
    }

    /// Reports duplicate items of a list.
    mutating func checkItems<Key: Hashable>(_ items: [(key: Key, offset: Int)]) {
        var first: [Key: Int] = [:]
        for item in items {
            if let earlier = first[item.key] {
                report(.duplicateItem(first: earlier), at: item.offset)
            } else {
                first[item.key] = item.offset
            }
        }
    }

    /// Whether a path of keys and list indices from 0, separated by dots, leads to a value.
    private func leads(_ path: String, into object: JSONValue) -> Bool {
        var value = object
        for step in path.split(separator: ".", omittingEmptySubsequences: false) {
            if let member = value.member(named: String(step)) {
                value = member.value
            } else if let items = value.array, let index = Int(step), items.indices.contains(index) {
                value = items[index]
            } else {
                return false
            }
        }
        return true
    }
}
