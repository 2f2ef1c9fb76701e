import ErrataBytes
import ErrataCore
import ErrataJSON

/// Derives envelopes from the bodies of a document: the place of the code is where known codes stand; message, request id
/// and wait have their usual names near it; what is the same in all bodies and says so by its name marks a failure.
struct EnvelopeInference {
    /// The codes of the document.
    private let codes: Set<String>
    /// The messages of the document's rows.
    private let messages: Set<String>

    init(codes: Set<String>, messages: Set<String>) {
        self.codes = codes
        self.messages = messages
    }

    /// Returns the envelopes of some bodies, the most frequent first. Bodies whose code is at the same place, with their
    /// request id under the same name, have one envelope.
    func envelopes(of bodies: [SourceBody]) -> [SourceEnvelope] {
        var (order, groups): ([SourceEnvelope], [SourceEnvelope: [[BodyLeaf]]]) = ([], [:])
        for body in bodies.prefix(Self.limit) {
            let leaves = BodyLeaf.all(of: body.value)
            guard let envelope = envelope(of: leaves, body) else { continue }
            if groups[envelope] == nil { order.append(envelope) }
            groups[envelope, default: []].append(leaves)
        }
        let envelopes = order.map { envelope in
            var envelope = envelope
            envelope.mark = mark(in: groups[envelope] ?? [], besides: envelope)
            return envelope
        }
        let counts = order.map { groups[$0]?.count ?? 0 }
        let ranked = envelopes.indices.sorted { (counts[$1], $0) < (counts[$0], $1) }
        return merged(ranked.map { envelopes[$0] })
    }

    /// The maximum number of bodies that are looked at.
    private static let limit = 5_000

    /// The envelope without its mark, which only all bodies together tell.
    private func envelope(of leaves: [BodyLeaf], _ body: SourceBody) -> SourceEnvelope? {
        guard let code = code(in: leaves, isReal: body.isReal) else { return nil }
        let isKnown = code.text.map(codes.contains) ?? false
        var envelope = SourceEnvelope(title: nil, isInferred: !isKnown)
        envelope.code = code.pointer
        envelope.message = message(in: leaves, near: code)?.pointer
        envelope.requestID = leaves.first { PartNames.requestID.contains(PartNames.spelling($0.name)) }?.pointer
        envelope.retryAfter = leaves.first { PartNames.retryAfter.contains(PartNames.spelling($0.name)) }?.pointer
        return envelope
    }

    /// The value that is a code of the document, by its usual names first; else, in a body with placeholders, the one
    /// that has the name of a code.
    private func code(in leaves: [BodyLeaf], isReal: Bool) -> BodyLeaf? {
        let known = leaves.filter { $0.text.map(codes.contains) ?? false && $0.value.bool == nil }
        if let best = known.min(by: { rank($0) < rank($1) }) { return best }
        guard !isReal || codes.isEmpty else { return nil }
        let named = leaves.filter { leaf in
            leaf.text != nil && PartNames.code.prefix(5).contains(PartNames.spelling(leaf.name))
        }
        let placeholders = leaves.filter { leaf in
            let words = HeadingWords(leaf.value.string ?? "").phrase
            return PartNames.code.contains(PartNames.spelling(leaf.name)) && ["error code", "code"].contains(words)
        }
        return placeholders.first ?? named.min { rank($0) < rank($1) }
    }

    private func rank(_ leaf: BodyLeaf) -> Int {
        let name = PartNames.code.firstIndex(of: PartNames.spelling(leaf.name)) ?? PartNames.code.count
        return name * 16 + leaf.path.count
    }

    /// The text that is a message of the document, or has the name of one; beside the code before elsewhere.
    private func message(in leaves: [BodyLeaf], near code: BodyLeaf) -> BodyLeaf? {
        let texts = leaves.filter { $0.value.string != nil && $0.pointer != code.pointer }
        if let known = texts.first(where: { messages.contains($0.value.string ?? "") }) { return known }
        let parent = code.path.dropLast()
        let named = texts.compactMap { leaf in
            PartNames.message.firstIndex(of: PartNames.spelling(leaf.name)).map { (leaf, $0) }
        }
        func rank(_ candidate: (leaf: BodyLeaf, name: Int)) -> Int {
            let isNear = candidate.leaf.path.dropLast() == parent
            let isAbove = parent.starts(with: candidate.leaf.path.dropLast())
            return (isNear ? 0 : isAbove ? 100 : 200) + candidate.name
        }
        return named.min { rank($0) < rank($1) }?.0
    }

    /// The value that all bodies of an envelope have in common and that says by its name that the request failed.
    private func mark(in bodies: [[BodyLeaf]], besides envelope: SourceEnvelope) -> Catalog.Envelope.Mark? {
        guard let first = bodies.first else { return nil }
        for leaf in first where leaf.path.count == 1 && PartNames.marks.contains(PartNames.spelling(leaf.name)) {
            guard leaf.pointer != envelope.code, leaf.pointer != envelope.message else { continue }
            guard let value = leaf.failingValue else { continue }
            let isShared = bodies.allSatisfy { body in
                body.contains { $0.pointer == leaf.pointer && $0.failingValue == value }
            }
            if isShared { return Catalog.Envelope.Mark(at: leaf.pointer, .equals(value)) }
        }
        return nil
    }

    /// Returns the envelopes without those that say less than another with the same place of the code.
    private func merged(_ envelopes: [SourceEnvelope]) -> [SourceEnvelope] {
        var kept: [SourceEnvelope] = []
        for envelope in envelopes {
            if let index = kept.firstIndex(where: { $0.agrees(with: envelope) }) {
                kept[index].add(envelope)
            } else {
                kept.append(envelope)
            }
        }
        return kept
    }
}

extension BodyLeaf {
    /// The value, where it can mark a failure under its name.
    fileprivate var failingValue: Catalog.Envelope.Value? {
        let name = PartNames.spelling(name)
        let failsIfTrue = name.hasSuffix("error") || name == "failed"
        if let bool = value.bool { return bool == failsIfTrue ? .boolean(bool) : nil }
        guard let text = value.string, PartNames.failing.contains(text.lowercased()) else { return nil }
        return .string(text)
    }
}

extension SourceEnvelope {
    /// Whether two envelopes can be one: no part has two places.
    fileprivate func agrees(with other: SourceEnvelope) -> Bool {
        func agree(_ left: String?, _ right: String?) -> Bool { left == nil || right == nil || left == right }
        return code == other.code && agree(message, other.message) && agree(requestID, other.requestID)
            && agree(retryAfter, other.retryAfter) && (mark == nil || other.mark == nil || mark == other.mark)
    }

    /// Adds the parts of another envelope; a mark that only one has is none.
    fileprivate mutating func add(_ other: SourceEnvelope) {
        message = message ?? other.message
        requestID = requestID ?? other.requestID
        retryAfter = retryAfter ?? other.retryAfter
        mark = mark == other.mark ? mark : nil
        isInferred = isInferred && other.isInferred
    }
}
