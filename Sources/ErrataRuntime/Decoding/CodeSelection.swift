internal import ErrataBytes
internal import ErrataJSON

/// A code that was selected among several: the finest level that is there, in the element of a list whose code is
/// known, else in the first that has one.
struct CodeSelection {
    /// The choices that were made on the way to the code.
    var trail = JSONTrail()
    /// The code as it was sent, of the finest level; nil where there is none.
    var raw: ResponseReader.Part?
    /// The texts of the coarser codes, from the coarsest on.
    var coarser: [String] = []
    /// The code, resolved against the table.
    var reading: CodeReading?
    /// What covers the code where it is not known.
    var covering: CodeCovering?
    /// Whether a value says that there is no code.
    var saysNoCode = false

    /// How telling the selection is: a known code ranks before a covered one, and that before any.
    fileprivate var rank: Int {
        if reading?.ordinal != nil { return 3 }
        if covering != nil { return 2 }
        return raw == nil ? 0 : 1
    }
}

extension ResponseReader {
    /// The maximum number of elements whose code is looked up, and that of those that are evaluated as a whole.
    private static var lookUpLimit: Int { 1000 }
    private static var evaluationLimit: Int { 16 }

    /// Selects the code of an envelope; parts that are found afterwards are those of the same element.
    @inline(never)
    func selectCode(of parts: Catalog.EnvelopeParts) -> CodeReading? {
        let envelope = envelope(of: parts)
        var best = CodeSelection()
        found.selections.append(best)
        selected = Int32(truncatingIfNeeded: found.selections.count - 1)
        for level in envelope.levels.indices.reversed() where best.rank < 3 {
            for place in envelope.levels[level].places where best.rank < 3 {
                forEachTrail(to: place, of: envelope) { trail in
                    let found = evaluate(envelope, along: trail)
                    if found.rank > best.rank || (found.saysNoCode && best.rank == 0) { best = found }
                    return best.rank < 3
                }
            }
        }
        found.selections[Int(selected)] = best
        found.trail = best.trail
        return best.reading
    }

    /// Calls `body` with the choices on the way to each value that may be the code: first, of the elements of a list,
    /// with those whose spelling is known, and then with the first that has one, be it one that means none.
    private func forEachTrail(
        to place: Catalog.Envelope.Place,
        of envelope: Catalog.Envelope,
        _ body: (JSONTrail) -> Bool
    ) {
        guard !place.isHeader, var root = document?.root else { return _ = body(JSONTrail()) }
        root = content(of: root)
        var at = place.at
        var (first, none, lookUps, evaluations) = (nil as JSONTrail?, nil as JSONTrail?, 0, 0)
        at.withUTF8 { utf8 in
            JSONPointerText(utf8).forEachMatch(in: root) { value, trail in
                guard value.holdsSomething else { return true }
                let isNone = first == nil && means(noCode: value, envelope)
                if isNone { none = none ?? trail } else { first = first ?? trail }
                lookUps += 1
                guard lookUps < Self.lookUpLimit, evaluations < Self.evaluationLimit else { return false }
                guard place.hasTextPart || CodeReading.of(.json(content(of: value)), self)?.ordinal != nil else {
                    return true
                }
                evaluations += 1
                return body(trail)
            }
        }
        if let first = first ?? none { _ = body(first) }
    }

    /// Whether a value means that there is no code.
    private func means(noCode value: JSONCursor, _ envelope: Catalog.Envelope) -> Bool {
        guard !envelope.noCode.isEmpty, let text = codeText(of: .json(content(of: value))) else { return false }
        return envelope.isNoCode(text)
    }

    /// Evaluates all levels of a code along some choices.
    private func evaluate(_ envelope: Catalog.Envelope, along trail: JSONTrail) -> CodeSelection {
        var selection = CodeSelection(trail: trail)
        found.trail = trail
        var levels: [(part: Part, text: String)] = []
        for locator in envelope.levels {
            guard let part = find(locator), let text = codeText(of: part) else { continue }
            if envelope.isNoCode(text) { selection.saysNoCode = true } else { levels.append((part, text)) }
        }
        guard let finest = levels.last else { return selection }
        selection.raw = finest.part
        selection.coarser = levels.dropLast().map { $0.text }
        selection.reading = CodeReading(finest.text, within: selection.coarser.last, status: status, in: catalog)
        if selection.reading?.ordinal == nil { selection.covering = catalog.covering(of: levels.map { $0.text }) }
        // A sentence in plain text is a message.
        if format == .text, selection.reading?.ordinal == nil, finest.text.utf8.contains(where: ASCII.isWhitespace) {
            return CodeSelection(trail: trail)
        }
        return selection
    }

    /// Returns the text of a code: a string, or an integer in decimal digits; nil for any other value and for an empty
    /// text.
    private func codeText(of part: Part) -> String? {
        if case .json(let value) = part {
            guard value.kind == .string || value.kind == .number else { return nil }
            if value.kind == .number, isShortNumber(value), let integer = value.integer { return String(integer) }
        }
        return text(of: part).flatMap { $0.isEmpty ? nil : $0 }
    }
}

extension Catalog.Envelope {
    /// Whether a code means that there is none.
    fileprivate func isNoCode(_ text: String) -> Bool {
        noCode.contains { $0.description.utf8.elementsEqual(text.utf8) }
    }
}
