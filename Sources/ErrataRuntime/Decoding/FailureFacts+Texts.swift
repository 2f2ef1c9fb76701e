internal import ErrataJSON

extension FailureFacts {
    /// Keeps the texts that an envelope finds.
    mutating func keepTexts(of match: EnvelopeMatch, _ reader: inout ResponseReader) {
        let parts = match.parts
        let code = match.code == nil ? nil : reader.find(parts.code, of: parts) { $0.code }
        let message = reader.find(parts.message, of: parts) { $0.message }
        let requestID = reader.find(parts.requestID, of: parts) { $0.requestID }
        let room = reader.room(for: code) + reader.room(for: message) + reader.room(for: requestID)
        received = ReceivedTexts(room: room + reader.roomForFields(of: parts)) { writer in
            reader.write(code, to: &writer)
            reader.write(message, to: &writer)
            reader.write(requestID, to: &writer)
            reader.writeFields(of: parts, to: &writer)
        }
        if reader.hasList(before: parts.code) { restCodes = reader.restCodes(match) }
    }
}

extension ResponseReader {
    /// The room that the text of a part takes at most: none is longer than its JSON.
    fileprivate func room(for part: Part?) -> Int {
        switch part {
        case nil: ReceivedTextWriter.room(forText: 0)
        case .header(let place): ReceivedTextWriter.room(forText: headers.value(at: place).utf8.count)
        case .json(let cursor): ReceivedTextWriter.room(forText: min(cursor.content.count, limits.maximumTextLength))
        }
    }

    fileprivate func roomForFields(of parts: Catalog.EnvelopeParts) -> Int {
        guard parts.fieldCount > 0 else { return 0 }
        var room = 0
        var fields = table.fields(of: parts)
        var place = 0
        while let (name, locator) = fields.next() {
            room += ReceivedTextWriter.room(forText: name.count)
            room += self.room(for: find(locator, of: parts) { $0.fields[place].locator })
            place += 1
        }
        return room
    }

    fileprivate mutating func writeFields(of parts: Catalog.EnvelopeParts, to writer: inout ReceivedTextWriter) {
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
    fileprivate mutating func write(_ part: Part?, to writer: inout ReceivedTextWriter) {
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
    fileprivate mutating func restCodes(_ match: EnvelopeMatch) -> [String] {
        guard let root = document?.root else { return [] }
        var codes: [String] = []
        let first = find(match.parts.code, of: match.parts) { $0.code }
        var pointer = response.catalog.envelopes[Int(match.parts.place)].code
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
