import ErrataCore

/// The envelopes of an API as they are found, each place of a code once.
struct EnvelopeTable {
    /// The envelopes: those whose codes the document names, then the others.
    var envelopes: [SourceEnvelope] {
        found.filter { !$0.isInferred } + found.filter(\.isInferred)
    }

    private var found: [SourceEnvelope] = []
    /// The number of schemas that each envelope was read from, by the place of its code.
    private var counts: [String: Int] = [:]

    /// The maximum number of envelopes.
    private static let limit = 12

    /// The maximum number of places in one schema that are looked at, the outermost first.
    private static let placeLimit = 50
    /// The maximum number of schemas from which an envelope is completed.
    private static let schemaLimit = 50
    /// The maximum number of coarser codes in an envelope.
    private static let levelLimit = 3

    /// Adds the envelopes of the places in one schema, and completes those that are known.
    mutating func add(_ places: [CodePlace], _ finder: EnvelopeFinder) {
        let distinct = Self.distinct(places)
        let named = distinct.filter { !$0.values.isEmpty }
        for place in distinct where !named.contains(where: { place.isCoarser(than: $0) }) {
            let coarser = named.filter { $0.isCoarser(than: place) }.suffix(Self.levelLimit)
            if isWanted(place, coarser) { merge(finder.envelope(of: place, coarser: coarser)) }
        }
    }

    /// Returns a place for each pointer, with values where any has some. Of places without values in one object, only the
    /// finest is likely to hold the code.
    private static func distinct(_ places: [CodePlace]) -> [CodePlace] {
        var distinct: [CodePlace] = []
        var indices: [String: Int] = [:]
        for place in places {
            if let index = indices[place.pointer] {
                if distinct[index].values.isEmpty { distinct[index] = place }
            } else if distinct.count < placeLimit {
                indices[place.pointer] = distinct.count
                distinct.append(place)
            }
        }
        return distinct.filter { place in
            !place.values.isEmpty
                || !distinct.contains { place.container == $0.container && place.isCoarser(than: $0) }
        }
    }

    /// Whether a schema can add to what is known: not where there is no room for its envelope, nor where many schemas have
    /// told of it.
    private mutating func isWanted(_ place: CodePlace, _ coarser: ArraySlice<CodePlace>) -> Bool {
        let key = coarser.reduce(place.pointer) { $0 + " " + $1.pointer }
        guard counts[key] != nil || counts.count < Self.limit else { return false }
        counts[key, default: 0] += 1
        return counts[key, default: 0] <= Self.schemaLimit
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
