import ErrataSpec

extension SpecComparison {
    /// Compares the description of the API.
    mutating func compareCatalog() {
        let (before, after) = (old.spec.catalog, new.spec.catalog)
        let part = ChangedPart(
            subject: ChangeSubject(.catalog, in: old.id),
            old: before.id.offset,
            new: after.id.offset
        )
        list.compare("id", before.id.value, after.id.value, by: .catalogIDChanged, of: part)
        list.compare("vendor", before.vendor, after.vendor, by: .vendorChanged, of: part)
        list.compare("type", before.type.value, after.type.value, by: .typeRenamed, of: part)
        compareAnswers(before, after, of: part)
        let texts: [(String, String?, String?)] = [
            ("name", before.name, after.name), ("version", before.version, after.version),
            ("summary", before.summary, after.summary),
            ("documentation", before.documentation, after.documentation), ("docs", before.docs, after.docs),
            ("support", before.support, after.support),
        ]
        for (field, old, new) in texts { list.compare(field, old, new, by: .catalogTextChanged, of: part) }
        compareDetails(before.notes, after.notes, "notes", of: part)
        compareInferred(before.inferred, after.inferred, of: part)
    }

    /// Compares by what responses are told from others, and how requests are repeated.
    private mutating func compareAnswers(_ before: Spec.CatalogInfo, _ after: Spec.CatalogInfo, of part: ChangedPart) {
        let (old, new) = (before.hosts.map(\.value), after.hosts.map(\.value))
        for host in new.without(old) {
            list.add(FieldChange(.hostAdded, "hosts", nil, host, "host \(host) added"), of: part)
        }
        for host in old.without(new) {
            list.add(FieldChange(.hostRemoved, "hosts", host, nil, "host \(host) removed"), of: part)
        }
        list.compare(
            "failsWith2xx",
            before.failsWith2xx.map(\.description),
            after.failsWith2xx.map(\.description),
            by: .failsWith2xxChanged,
            of: part
        )
        list.compare(
            "idempotencyHeader",
            before.idempotencyHeader,
            after.idempotencyHeader,
            by: .idempotencyHeaderChanged,
            label: "idempotency header",
            of: part
        )
    }

    /// Compares the documents.
    mutating func compareSources() {
        let former = Dictionary(old.spec.sources.map { ($0.id.value, $0) }) { first, _ in first }
        let present = Set(new.spec.sources.map(\.id.value))
        for source in new.spec.sources {
            let before = former[source.id.value]
            let part = part(.source, source.id.value, before?.id.offset, source.id.offset)
            list.compare("", before?.text, source.text, by: .documentChanged, label: "document", of: part)
        }
        for source in old.spec.sources where !present.contains(source.id.value) {
            let part = part(.source, source.id.value, source.id.offset, nil)
            list.compare("", source.text, nil, by: .documentChanged, label: "document", of: part)
        }
    }
}

extension Spec.Source {
    fileprivate var text: String {
        [title, url, "retrieved \(retrieved.value)"].compactMap(\.self).joined(separator: ", ")
    }
}
