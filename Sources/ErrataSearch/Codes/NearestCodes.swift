import ErrataBytes
import ErrataCore
import ErrataReference

/// An entry near a mistyped query.
public struct NearCode: Sendable {
    /// The entry.
    public let entry: Catalog.Entry
    /// The reason it is near: `one letter differs`, `3 above`.
    public let why: String
}

/// Finds the codes that a mistyped query may mean.
package struct NearestCodes {
    private static let limit = 3
    /// The maximum length of a mistyped code; a longer text is not taken for one.
    private static let longest = 80

    /// Returns the nearest entries: by numeric distance for a number other than a status, whose digits are no measure
    /// of distance; else by the spelling of codes and names, and where these are too few, by words.
    package static func candidates(to code: String, in catalogs: [Catalog]) -> [NearCode] {
        if let number = Int(code) {
            return number != 0 && !(100..<600).contains(number) ? byNumber(number, catalogs) : []
        }
        guard code.utf8.count <= longest else { return byWords(code, catalogs) }
        let spelled = bySpelling(code, catalogs)
        let others = spelled.count < limit ? byWords(code, catalogs) : []
        return Array((spelled + others.filter { other in !spelled.contains { $0.entry == other.entry } }).prefix(limit))
    }

    private static func byNumber(_ number: Int, _ catalogs: [Catalog]) -> [NearCode] {
        let wanted = CodeLetters.of(String(number))
        let ranked = catalogs.flatMap { $0.entries }.compactMap { entry -> Ranked? in
            guard case .integer(let other) = entry.code, other.signum() == number.signum() else { return nil }
            let distance = (other &- number).magnitude
            if EditDistance.between(wanted, CodeLetters.of(String(other)), limit: 1) != nil {
                return Ranked(entry, rank: 0, distance: distance, why: "one digit differs")
            }
            guard distance <= 999 else { return nil }
            return Ranked(entry, rank: 1, distance: distance, why: "\(distance) \(other > number ? "above" : "below")")
        }
        return best(ranked)
    }

    /// Returns the nearest entries by the spelling of codes and names.
    package static func bySpelling(_ code: String, _ catalogs: [Catalog]) -> [NearCode] {
        let wanted = CodeLetters.of(code)
        var most = max(2, code.utf8.count / 3)
        var nearest: [(entry: Catalog.Entry, distance: Int)] = []
        for entry in catalogs.lazy.flatMap({ $0.entries }) {
            guard let distance = distance(from: wanted, to: entry, limit: most) else {
                continue
            }
            nearest.insert((entry, distance), at: nearest.firstIndex { $0.distance > distance } ?? nearest.count)
            // Who comes later must be nearer than the last of those that suffice.
            guard nearest.count >= limit else { continue }
            nearest.removeSubrange(limit...)
            most = nearest[limit - 1].distance - 1
        }
        return nearest.map { entry, distance in
            NearCode(entry: entry, why: distance == 1 ? "one letter differs" : "\(distance) letters differ")
        }
    }

    private static func distance(from letters: [UInt8], to entry: Catalog.Entry, limit: Int) -> Int? {
        entry.spellings.compactMap { EditDistance.between(letters, CodeLetters.of($0), limit: limit) }.min()
    }

    private static func byWords(_ code: String, _ catalogs: [Catalog]) -> [NearCode] {
        let hits = CatalogSearch(catalogs.flatMap { $0.searched }).hits(for: code, correctsSpelling: false)
        // An example is full of words that stand for any other, so a word in it alone brings nobody nearer.
        return hits.lazy.filter { $0.matches.contains { $0.place != SearchField.example.words } }.prefix(limit)
            .compactMap { hit in
                hit.subject.entry.map { NearCode(entry: $0, why: hit.matches.map { $0.words }.joined(separator: "; ")) }
            }
    }

    /// An entry with its distance.
    private struct Ranked {
        let candidate: NearCode
        let order: (Int, UInt)

        init(_ entry: Catalog.Entry, rank: Int, distance: UInt, why: String) {
            candidate = NearCode(entry: entry, why: why)
            order = (rank, distance)
        }
    }

    /// Returns the first few; equal distances keep the order of the catalogs.
    private static func best(_ ranked: [Ranked]) -> [NearCode] {
        ranked.enumerated()
            .sorted {
                ($0.element.order.0, $0.element.order.1, $0.offset) < (
                    $1.element.order.0, $1.element.order.1, $1.offset
                )
            }
            .prefix(limit)
            .map { $0.element.candidate }
    }
}
