internal import ErrataJSON

// Where the response is a list of errors, one of them is the failure, and the others are kept.
extension ResponseReader {
    /// Whether any part may be in a list: the search for names met one, or a part that the search does not cover may
    /// have one.
    @inline(__always)
    func mayHaveList(_ parts: Catalog.EnvelopeParts) -> Bool {
        document != nil && (JSONName.hasList(in: names) || parts[.code].name == nil)
    }

    /// Keeps the other errors of a list.
    @inline(never)
    func keepRest(of match: EnvelopeMatch, in box: inout FailureBox) {
        guard let places = ListedPlaces(in: envelope(of: match.parts), self) else { return }
        let (failure, chosen) = (find(.code, of: match.parts), selection?.trail)
        var errors = ListedErrors(failure: failure, chosen: chosen, limit: limits.maximumListLength)
        places.forEachElement { errors.add($0, $1, places, self) }
        box.facts.rest = errors.errors
        box.facts.observed.formUnion(flags)
    }
}

/// The places of the codes and messages in the elements of a list.
private struct ListedPlaces {
    /// A place within an element.
    private struct Inner {
        let pointer: String
        let place: Catalog.Envelope.Place
    }

    private let list: JSONFork
    /// The places of each level of the code, the finest level first.
    private let levels: [[Inner]]
    private let messages: [Inner]
    private let noCode: [WireCode]

    /// Creates the places that an envelope has in the list on the way to the code; nil where there is no list.
    init?(in envelope: Catalog.Envelope, _ reader: ResponseReader) {
        let levels = envelope.levels.reversed().map { $0.places }
        let forks = levels.joined().lazy.compactMap { Self.fork(of: $0, in: reader) }
        guard let list = forks.first?.list else { return nil }
        self.list = list
        self.levels = levels.map { Self.inner($0, of: list, in: reader) }
        messages = Self.inner(envelope.message?.places ?? [], of: list, in: reader)
        noCode = envelope.noCode
    }

    private static func inner(
        _ places: [Catalog.Envelope.Place],
        of list: JSONFork,
        in reader: ResponseReader
    ) -> [Inner] {
        places.compactMap { place in
            guard let fork = fork(of: place, in: reader) else { return nil }
            guard fork.list.container.offset == list.container.offset else { return nil }
            return Inner(pointer: fork.rest, place: place)
        }
    }

    /// Returns the list on the way to a place, and the rest of the way.
    private static func fork(
        of place: Catalog.Envelope.Place,
        in reader: ResponseReader
    ) -> (list: JSONFork, rest: String)? {
        guard !place.isHeader, let root = reader.document?.root else { return nil }
        var at = place.at
        return at.withUTF8 { utf8 in
            JSONPointerText(utf8).fork(in: root).map { fork in
                (JSONFork(container: fork.container), fork.rest.remainingText)
            }
        }
    }

    func forEachElement(_ body: (JSONCursor, JSONTrail) -> Bool) {
        list.forEachChild(body)
    }

    /// Calls `body` with the codes of an element, of the finest level that has any, until it returns false.
    func forEachCode(in element: JSONCursor, _ reader: ResponseReader, _ body: (JSONCursor, String) -> Bool) {
        for level in levels {
            var isAny = false
            for place in level where !isAny {
                forEachValue(at: place, in: element, reader) { value in
                    guard value.kind == .string || value.kind == .number else { return true }
                    guard let text = text(of: value, place, reader), !isNoCode(text) else { return true }
                    isAny = true
                    return body(value, text)
                }
            }
            guard !isAny else { return }
        }
    }

    private func isNoCode(_ text: String) -> Bool {
        noCode.contains { $0.description.utf8.elementsEqual(text.utf8) }
    }

    /// Returns the message of an element.
    func message(of element: JSONCursor, _ reader: ResponseReader) -> String? {
        var message: String?
        for place in messages where message == nil {
            forEachValue(at: place, in: element, reader) { value in
                message = text(of: value, place, reader)
                return message == nil
            }
        }
        return message
    }

    private func forEachValue(
        at inner: Inner,
        in element: JSONCursor,
        _ reader: ResponseReader,
        _ body: (JSONCursor) -> Bool
    ) {
        var pointer = inner.pointer
        pointer.withUTF8 { utf8 in
            // The first of equal names counts, and is noted.
            _ = reader.resolve(JSONPointerText(utf8), in: element)
            JSONPointerText(utf8).forEachMatch(in: element) { value, _ in !value.holdsSomething || body(value) }
        }
    }

    private func text(of value: JSONCursor, _ inner: Inner, _ reader: ResponseReader) -> String? {
        let whole = reader.readable(.json(reader.content(of: value)))
        guard inner.place.hasTextPart else { return reader.text(of: whole) }
        return reader.text(of: whole).flatMap { inner.place.part(of: $0) }
    }
}

/// The errors of a list, collected while they are read.
private struct ListedErrors {
    /// The code of the failure.
    let failure: ResponseReader.Part?
    /// The choices on the way to the failure's code; nil where it is in the first element.
    let chosen: JSONTrail?
    let limit: Int
    private(set) var errors: [ListedError] = []
    private var isFirst = true
    private var hasFailure = false

    init(failure: ResponseReader.Part?, chosen: JSONTrail?, limit: Int) {
        (self.failure, self.limit) = (failure, limit)
        self.chosen = chosen.flatMap { $0.isEmpty ? nil : $0 }
    }

    /// Adds the errors of an element, usually one; returns whether another may follow.
    mutating func add(
        _ element: JSONCursor,
        _ trail: JSONTrail,
        _ places: ListedPlaces,
        _ reader: ResponseReader
    ) -> Bool {
        let isOwn = chosen?.begins(with: trail) ?? isFirst
        isFirst = false
        var message = isOwn ? nil : places.message(of: element, reader)
        var canGoOn = true
        places.forEachCode(in: element, reader) { value, text in
            if isOwn, isFailure(value) { return true }
            canGoOn = add(text, message, reader)
            message = nil
            return canGoOn
        }
        if canGoOn, let message { canGoOn = add(nil, message, reader) }
        return canGoOn
    }

    /// Whether a code of the failure's own element is the failure's: its place tells, and of a part of a text the first
    /// does.
    private mutating func isFailure(_ value: JSONCursor) -> Bool {
        switch failure {
        case .json(let own)?: return own.offset == value.offset
        case .text?:
            defer { hasFailure = true }
            return !hasFailure
        case .header?, nil: return false
        }
    }

    private mutating func add(_ code: String?, _ message: String?, _ reader: ResponseReader) -> Bool {
        guard errors.count < limit else {
            reader.flags.insert(.listTooLong)
            return false
        }
        errors.append(ListedError(rawCode: code, message: message))
        return true
    }
}

extension Catalog.Envelope.Place {
    /// Returns the part of a text that counts here.
    func part(of text: String) -> String? {
        PlaceText.part(of: text, parameter: parameter, after: after, before: before)
    }
}
