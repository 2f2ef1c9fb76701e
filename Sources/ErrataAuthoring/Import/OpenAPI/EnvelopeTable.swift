import ErrataCore

/// The envelopes of an API as they are found, each place of a code once.
struct EnvelopeTable {
    /// The envelopes: those whose codes the document names, then the others.
    var envelopes: [SourceEnvelope] {
        found.filter { !$0.isInferred } + found.filter(\.isInferred)
    }

    private var found: [SourceEnvelope] = []

    /// The maximum number of envelopes.
    private static let limit = 12

    /// Adds the envelopes of the places in one schema, and completes those that are known.
    mutating func add(_ places: [CodePlace], _ finder: EnvelopeFinder) {
        let named = places.filter { !$0.values.isEmpty }
        let distinct = Self.distinct(places, named)
        for place in distinct {
            let coarser = distinct.filter { other in
                other.isCoarser(than: place) && named.contains { $0.pointer == other.pointer }
            }
            // A coarser code is a level of the finer one's envelope.
            guard !named.contains(where: { place.isCoarser(than: $0) }) else { continue }
            let typical = named.first { $0.pointer == place.pointer } ?? place
            merge(finder.envelope(of: typical, coarser: coarser))
        }
    }

    /// Returns a place for each pointer. Of places without values in one object, only the finest is likely to hold the
    /// code.
    private static func distinct(_ places: [CodePlace], _ named: [CodePlace]) -> [CodePlace] {
        var distinct: [CodePlace] = []
        for place in places where !distinct.contains(where: { $0.pointer == place.pointer }) { distinct.append(place) }
        return distinct.filter { place in
            named.contains { $0.pointer == place.pointer }
                || !distinct.contains { place.container == $0.container && place.isCoarser(than: $0) }
        }
    }

    private mutating func merge(_ envelope: SourceEnvelope) {
        guard
            let index = found.firstIndex(where: { $0.code == envelope.code && $0.coarserCodes == envelope.coarserCodes }
            )
        else {
            if found.count < Self.limit { found.append(envelope) }
            return
        }
        found[index].message = found[index].message ?? envelope.message
        found[index].requestID = found[index].requestID ?? envelope.requestID
        found[index].retryAfter = found[index].retryAfter ?? envelope.retryAfter
        found[index].mark = found[index].mark ?? envelope.mark
        found[index].isInferred = found[index].isInferred && envelope.isInferred
    }
}
