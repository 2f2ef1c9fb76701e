internal import ErrataJSON

extension ResponseReader {
    /// What a failure comes to, with the texts that are worth keeping.
    mutating func failure(_ match: EnvelopeMatch?) -> FailureBox {
        let facts = facts(match)
        var box = match.map { self.box(facts, $0) } ?? FailureBox(facts)
        if isProblem { box.keepProblem(&self) }
        if mayHaveList, let match { box.facts.restCodes = restCodes(match) }
        if !flags.isEmpty { box.facts.observed.formUnion(flags) }
        return box
    }

    /// A failure with the texts that an envelope finds.
    private mutating func box(_ facts: FailureFacts, _ match: EnvelopeMatch) -> FailureBox {
        let parts = match.parts
        let code = match.code == nil ? nil : find(parts.code, of: parts) { $0.code }
        let message = find(parts.message, of: parts) { $0.message }
        let requestID = find(parts.requestID, of: parts) { $0.requestID }
        let room = room(for: code) + room(for: message) + room(for: requestID)
        return FailureBox(facts, room: room + roomForFields(of: parts)) { writer in
            write(code, to: &writer)
            write(message, to: &writer)
            write(requestID, to: &writer)
            writeFields(of: parts, to: &writer)
        }
    }

    /// The room that the text of a part takes at most: none is longer than its JSON.
    private func room(for part: Part?) -> Int {
        switch part {
        case nil: TextWriter.room(forText: 0)
        case .header(let place): TextWriter.room(forText: headers.value(at: place).utf8.count)
        case .json(let cursor): TextWriter.room(forText: min(cursor.content.count, limits.maximumTextLength))
        }
    }

    private func roomForFields(of parts: Catalog.EnvelopeParts) -> Int {
        guard parts.fieldCount > 0 else { return 0 }
        var room = 0
        var fields = table.fields(of: parts)
        var place = 0
        while let (name, locator) = fields.next() {
            room += TextWriter.room(forText: name.count)
            room += self.room(for: find(locator, of: parts) { $0.fields[place].locator })
            place += 1
        }
        return room
    }

    private mutating func writeFields(of parts: Catalog.EnvelopeParts, to writer: inout TextWriter) {
        guard parts.fieldCount > 0 else { return }
        var fields = table.fields(of: parts)
        var place = 0
        while let (name, locator) = fields.next() {
            let part = find(locator, of: parts) { $0.fields[place].locator }
            place += 1
            guard isWorthKeeping(part) else { continue }
            writer.append(name)
            write(part, to: &writer)
        }
    }

    /// Writes the text of a part, or that there is none.
    private mutating func write(_ part: Part?, to writer: inout TextWriter) {
        guard isWorthKeeping(part) else { return writer.appendNothing() }
        switch part {
        case nil: writer.appendNothing()
        case .header(let place): writer.append(headers.value(at: place))
        case .json(let cursor):
            let (count, hasLoneSurrogate) = cursor.copyUTF8(to: writer.next)
            writer.finish(count)
            if hasLoneSurrogate { flags.insert(.loneSurrogate) }
        }
    }

    /// The codes of a list after the first, as text.
    private mutating func restCodes(_ match: EnvelopeMatch) -> [String] {
        var pointer = response.catalog.envelopes[Int(match.parts.place)].code
        guard let root = document?.root, hasList(before: pointer) else { return [] }
        var codes: [String] = []
        let first = find(match.parts.code, of: match.parts) { $0.code }
        pointer.withUTF8 { pointer in
            JSONPointerText(pointer).forEachMatch(in: root) { cursor in
                if case .json(let first)? = first, first.offset == cursor.offset { return true }
                guard cursor.kind == .string || cursor.kind == .number else { return true }
                guard codes.count < limits.maximumListLength else {
                    flags.insert(.listTooLong)
                    return false
                }
                if let text = text(of: .json(cursor)) { codes.append(text) }
                return true
            }
        }
        return codes
    }
}
