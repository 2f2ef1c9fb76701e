import ErrataBytes

/// The path of a code that is a URI: an `http` or `https` URL, a URN, or a path alone, as in the `type` of RFC 9457.
struct URIPart {
    /// The parts from the first to the last with a word in it.
    private let parts: ArraySlice<String>
    /// The parts behind, such as a version or a number.
    private let tail: ArraySlice<String>

    /// The maximum number of parts that a name has; a URI that needs more is named as a whole.
    private static let most = 4

    /// Reads a URI; nil for any other text, and where no part of the path has a word in it.
    private init?(_ text: String) {
        guard let path = Self.path(of: text) else { return nil }
        let all = path.split { "/:?#&=".contains($0) }.map(Self.withoutExtension)
        guard let last = all.lastIndex(where: CodeText.tells) else { return nil }
        (parts, tail) = (all[...last], all[(last + 1)...])
    }

    /// Replaces codes that are URIs by as many of their last parts as tell them apart.
    static func shorten(_ texts: inout [CodeText], at places: [Int]) {
        let candidates = places.map { URIPart(texts[$0].text)?.candidates ?? [] }
        var counts: [String: Int] = [:]
        for candidate in candidates.joined() { counts[NameWords.spelling(candidate.text), default: 0] += 1 }
        for (place, candidates) in zip(places, candidates) {
            guard let unique = candidates.first(where: { counts[NameWords.spelling($0.text)] == 1 }) else {
                if Self.path(of: texts[place].text) != nil { texts[place].isTelling = !candidates.isEmpty }
                continue
            }
            texts[place] = unique
        }
    }

    /// The texts that can stand for the URI, the shortest first. One that needs the number behind its words tells no
    /// more than the number.
    private var candidates: [CodeText] {
        (1...max(1, min(Self.most, parts.count))).flatMap { count in
            let short = parts.suffix(count).joined(separator: "/")
            let long = (parts.suffix(count) + tail).joined(separator: "/")
            let telling = CodeText(text: short, isTelling: true)
            return tail.isEmpty ? [telling] : [telling, CodeText(text: long, isTelling: false)]
        }
    }

    /// Returns the text behind a URL's host or a URN's name space.
    private static func path(of text: String) -> Substring? {
        let start = text.prefix(8).lowercased()
        if text.hasPrefix("/") { return text.dropFirst() }
        if start.hasPrefix("urn:") { return text.dropFirst(4).drop { $0 != ":" } }
        for scheme in ["http://", "https://"] where start.hasPrefix(scheme) {
            return text.dropFirst(scheme.count).drop { !"/?#".contains($0) }
        }
        return nil
    }

    private static func withoutExtension(_ part: Substring) -> String {
        let ending = [".html", ".htm"].first { part.hasSuffix($0) } ?? ""
        return String(part.dropLast(ending.count))
    }
}

extension CodeText {
    fileprivate init(text: String, isTelling: Bool) {
        (self.text, self.isTelling) = (text, isTelling)
    }
}
