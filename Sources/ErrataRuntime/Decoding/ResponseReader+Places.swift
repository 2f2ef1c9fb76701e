internal import ErrataJSON

// Locators that are not in the name tree: headers, wildcards, several places, and parts of texts.
extension ResponseReader {
    /// Returns what is at the first place that holds something; at a single place whatever is there.
    @inline(never)
    func find(_ locator: Catalog.Envelope.Locator) -> Part? { located(locator)?.part }

    /// Returns what is at the first place that holds something, and the unit of a wait there.
    @inline(never)
    func located(_ locator: Catalog.Envelope.Locator) -> (part: Part, unit: Catalog.Envelope.DelayUnit?)? {
        guard locator.places.count > 1 else {
            return locator.places.first.flatMap { place in find(place).map { ($0, place.unit) } }
        }
        for place in locator.places {
            if let part = find(place), holdsSomething(part) { return (part, place.unit) }
        }
        return nil
    }

    private func find(_ place: Catalog.Envelope.Place) -> Part? {
        guard let part = find(at: place.at) else { return nil }
        guard place.hasTextPart else { return part }
        guard let text = text(of: part) else { return nil }
        return place.part(of: text).map { found.part($0) }
    }

    /// Returns the value at a JSON Pointer or the header of a name. In a problem document `status` is the HTTP status,
    /// whatever the vendor's own responses have there.
    func find(at place: String) -> Part? {
        guard !isProblem || !place.utf8.elementsEqual("/status".utf8) else { return nil }
        var place = place
        return place.withUTF8 { utf8 in
            guard utf8.isEmpty || utf8[0] == UInt8(ascii: "/") else {
                return headers.firstIndex(named: utf8).map { .header($0) }
            }
            return document.flatMap { value(at: JSONPointerText(utf8), in: $0.root) }.map { .json($0) }
        }
    }

    /// Calls `body` with every value at a JSON Pointer, or with the header of a name, until it returns false.
    func forEachPart(at place: String, _ body: (Part) -> Bool) {
        guard place.utf8.first.map({ $0 == UInt8(ascii: "/") }) ?? true, let root = document?.root else {
            if let part = find(at: place) { _ = body(part) }
            return
        }
        guard !isProblem || !place.utf8.elementsEqual("/status".utf8) else { return }
        var place = place
        place.withUTF8 { utf8 in
            JSONPointerText(utf8).forEachMatch(in: root) { value, _ in body(.json(content(of: value))) }
        }
    }

    /// Returns the first value at a pointer that holds something, along the choices that were made for the code; else
    /// any value there.
    private func value(at pointer: JSONPointerText, in root: JSONCursor) -> JSONCursor? {
        if !pointer.hasWildcard {
            let resolution = pointer.resolve(in: root)
            if resolution.hasDuplicateName { flags.insert(.duplicateKey) }
            if resolution.list == nil { return resolution.value.map { content(of: $0) } }
        }
        var value: JSONCursor?
        pointer.forEachMatch(in: root, along: readsTree ? JSONTrail() : found.trail) { match, _ in
            if value == nil || match.holdsSomething { value = match }
            return !match.holdsSomething
        }
        return value.map { content(of: $0) }
    }

    /// Returns the text of an XML element that has attributes; any other value is its own content.
    func content(of value: JSONCursor) -> JSONCursor {
        guard format == .xml, value.kind == .object else { return value }
        return value.member(named: "#text") ?? value
    }

    /// Whether a part is there and neither null nor empty.
    func holdsSomething(_ part: Part) -> Bool {
        switch part {
        case .json(let value): value.holdsSomething
        case .header(let index): !headers.value(at: index).isEmpty
        case .text(let index): !found.texts[index].isEmpty
        }
    }

    /// Returns a message as a text that can be read: a list or an object of messages is joined.
    func readable(_ part: Part?) -> Part? {
        guard case .json(let value)? = part, value.isContainer else { return part }
        return ReadableText.of(value).map { found.part($0) }
    }
}

extension Catalog.Envelope {
    /// Returns the locator of a part.
    func locator(of part: Catalog.EnvelopeParts.Part) -> Locator? {
        switch part {
        case .code: code
        case .discriminator: marks.first.map { Locator($0.at) }
        case .message: message
        case .requestID: requestID
        case .retryAfter: retryAfter
        }
    }
}
