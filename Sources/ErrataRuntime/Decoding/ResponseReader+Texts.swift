internal import ErrataJSON

extension ResponseReader {
    /// Returns the contents of a failure, with the texts that are kept.
    func failure(_ match: EnvelopeMatch?) -> FailureBox {
        guard let match else { return failureWithoutEnvelope() }
        let parts = match.parts
        use(match)
        let hasCode = match.code != nil
        var room = hasCode ? room(for: .code, of: parts) : TextWriter.room(forText: 0)
        room += self.room(for: .message, of: parts) + self.room(for: .requestID, of: parts) + roomForFields(of: parts)
        var box = FailureBox(room: room, holding: facts(match)) { writer in
            if hasCode { write(.code, of: parts, to: &writer) } else { writer.appendNothing() }
            write(.message, of: parts, to: &writer)
            write(.requestID, of: parts, to: &writer)
            writeFields(of: parts, to: &writer)
            return flags
        }
        if hasConditions(match) { complete(&box.facts, match) }
        if !readsTree { keepCoarserCodes(in: &box) }
        if isProblem { keepProblem(in: &box) }
        if mayHaveList(parts) { keepRest(of: match, in: &box) }
        if !isOwn(match) { keepCommonParts(in: &box) }
        return box
    }

    @inline(never)
    private func keepCoarserCodes(in box: inout FailureBox) {
        if let coarser = selection?.coarser, !coarser.isEmpty { box.coarserCodes = coarser }
    }

    @inline(never)
    private func failureWithoutEnvelope() -> FailureBox {
        var box = FailureBox(holding: facts(nil))
        if hasConditions(nil) { complete(&box.facts, nil) }
        if isProblem { keepProblem(in: &box) }
        if !isOwnProblem { keepCommonParts(in: &box) }
        return box
    }

    @inline(never)
    private func keepProblem(in box: inout FailureBox) {
        box.keepProblem(self)
        box.facts.observed.formUnion(flags)
    }

    @inline(never)
    private func keepCommonParts(in box: inout FailureBox) {
        guard limits.readsCommonNames else { return }
        box.keepCommonParts(self)
        box.facts.observed.formUnion(flags)
    }
}

// Most texts are plain, and written without a call.
extension ResponseReader {
    @inline(__always)
    private func room(for part: Catalog.EnvelopeParts.Part, of parts: Catalog.EnvelopeParts) -> Int {
        room(at: parts[part]) { find(part, of: parts) }
    }

    @inline(__always)
    private func roomForFields(of parts: Catalog.EnvelopeParts) -> Int {
        var room = 0
        var fields = table.fields(of: parts)
        while let (index, name, locator) = fields.next() {
            room += TextWriter.room(forText: name.count)
            room += self.room(at: locator) { find(field: locator, index, of: parts) }
        }
        return room
    }

    @inline(__always)
    private func write(
        _ part: Catalog.EnvelopeParts.Part,
        of parts: Catalog.EnvelopeParts,
        to writer: inout TextWriter
    ) {
        if !write(at: parts[part], to: &writer, { find(part, of: parts) }) { writer.appendNothing() }
    }

    @inline(__always)
    private func writeFields(of parts: Catalog.EnvelopeParts, to writer: inout TextWriter) {
        var fields = table.fields(of: parts)
        while let (index, name, locator) = fields.next() {
            let before = writer
            writer.append(name)
            let isWritten = write(at: locator, to: &writer) { find(field: locator, index, of: parts) }
            if !isWritten { writer = before }
        }
    }

    /// Returns the upper bound of a text's size at a locator: no text is longer than its JSON.
    @inline(__always)
    private func room(at locator: Catalog.EnvelopeParts.Locator, _ find: () -> Part?) -> Int {
        switch glance(at: locator) {
        case .nothing: TextWriter.room(forText: 0)
        case .plainText(let text): TextWriter.room(forText: min(text.count, limits.maximumTextLength))
        case .value: room(for: find())
        }
    }

    /// Writes the text at a locator; returns whether there is one.
    @inline(__always)
    private func write(
        at locator: Catalog.EnvelopeParts.Locator,
        to writer: inout TextWriter,
        _ find: () -> Part?
    ) -> Bool {
        switch glance(at: locator) {
        case .nothing: return false
        case .plainText(let text) where text.count <= limits.maximumTextLength:
            writer.append(text)
            return true
        case .plainText, .value: return write(find(), to: &writer)
        }
    }

    @inline(never)
    private func room(for part: Part?) -> Int {
        switch part {
        case nil: TextWriter.room(forText: 0)
        case .header(let index): TextWriter.room(forText: headers.value(at: index).utf8.count)
        case .text(let index): TextWriter.room(forText: found.texts[index].utf8.count)
        case .json(let cursor): TextWriter.room(forText: min(cursor.content.count, limits.maximumTextLength))
        }
    }

    @inline(never)
    private func write(_ part: Part?, to writer: inout TextWriter) -> Bool {
        guard isWorthKeeping(part) else { return false }
        switch part {
        case nil: return false
        case .header(let index): writer.append(headers.value(at: index))
        case .text(let index): writer.append(found.texts[index])
        case .json(let cursor):
            let (count, hasLoneSurrogate) = cursor.copyUTF8(to: writer.next)
            writer.finish(count)
            if hasLoneSurrogate { flags.insert(.loneSurrogate) }
        }
        return true
    }
}
