import ErrataCore
import ErrataJSON

/// Finds the other parts of the envelope of a code: in the code's object, then in the objects around it.
struct EnvelopeFinder {
    let sites: [ObjectSite]
    let references: References
    /// The names of the headers of the responses.
    var headers: [String] = []

    /// Returns the envelope of a code.
    func envelope(of place: CodePlace, coarser: ArraySlice<CodePlace>) -> SourceEnvelope {
        var envelope = SourceEnvelope(isInferred: place.values.isEmpty)
        envelope.code = place.pointer
        envelope.coarserCodes = coarser.map(\.pointer)
        let around = sites.filter { place.container.starts(with: $0.path) }.sorted { $0.path.count > $1.path.count }
        let codes = Set((coarser + [place]).map(\.pointer))
        envelope.message = around.lazy.compactMap { message(in: $0, except: codes) }.first
        envelope.requestID = first(in: around) { $0.isRequestID } ?? first(in: sites) { $0.isRequestID }
        envelope.retryAfter = first(in: around) { $0.isRetryDelay } ?? first(in: sites) { $0.isRetryDelay }
        envelope.requestID = envelope.requestID ?? headers.first { FieldName($0).isRequestID }
        // Every catalog obeys the registered header.
        let delays = headers.filter { FieldName($0).isRetryDelay && $0.lowercased() != "retry-after" }
        envelope.retryAfter = envelope.retryAfter ?? delays.first
        envelope.mark = mark(around.reversed(), except: codes)
        return envelope
    }

    private func message(in site: ObjectSite, except codes: Set<String>) -> String? {
        let ranked = site.properties.compactMap { property -> (rank: Int, pointer: String)? in
            guard let rank = FieldName(property.name).messageRank, isText(property.schemas) else { return nil }
            let pointer = CodePlace.pointer(site.path + [property.name])
            return codes.contains(pointer) ? nil : (rank, pointer)
        }
        return ranked.min { $0.rank < $1.rank }?.pointer
    }

    private func first(in sites: [ObjectSite], where isWanted: (FieldName) -> Bool) -> String? {
        for site in sites {
            guard let property = site.properties.first(where: { isWanted(FieldName($0.name)) }) else { continue }
            return CodePlace.pointer(site.path + [property.name])
        }
        return nil
    }

    /// The first property that has the same value in every failure, the plainest name first.
    private func mark(_ sites: [ObjectSite], except codes: Set<String>) -> Catalog.Envelope.Mark? {
        let marks = sites.flatMap { site in
            site.properties.compactMap { property -> (isFlag: Bool, mark: Catalog.Envelope.Mark)? in
                let name = FieldName(property.name)
                let pointer = CodePlace.pointer(site.path + [property.name])
                guard name.isMark, !site.path.contains("*"), !codes.contains(pointer),
                    let value = constant(property.schemas, isFlag: name.isSuccessFlag)
                else { return nil }
                return (name.isSuccessFlag, Catalog.Envelope.Mark(at: pointer, .equals(value)))
            }
        }
        return (marks.first(where: \.isFlag) ?? marks.first)?.mark
    }

    /// The only value that a property has in a failure: a boolean, or a word that says so.
    private func constant(_ schemas: [JSONValue], isFlag: Bool) -> Catalog.Envelope.Value? {
        for part in schemas.flatMap({ Composition($0, references).parts }) {
            let elements = part.value("const").map { [$0] } ?? part.value("enum")?.array ?? []
            let example =
                isFlag && elements.isEmpty ? (part.value("example") ?? part.value("default")).map { [$0] } : nil
            guard let value = example?.first ?? (elements.count == 1 ? elements[0] : nil) else { continue }
            if let flag = value.bool { return .boolean(flag) }
            if let word = CodeValue(value, line: 1), word.isGeneric, let text = value.string { return .string(text) }
        }
        return nil
    }

    /// Whether a property can be a text.
    private func isText(_ schemas: [JSONValue]) -> Bool {
        schemas.flatMap { Composition($0, references).parts }.allSatisfy { part in
            let type = part.text("type")
            return type == nil ? part.value("properties") == nil && part.value("items") == nil : type == "string"
        }
    }
}
