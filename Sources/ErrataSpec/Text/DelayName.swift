import ErrataBytes
import ErrataCore

/// The name of a wait's place, by which people tell its unit: `retry_after_ms`, `waitMinutes`.
enum DelayName {
    /// Returns the unit that a name says; nil where it says none, and where it says a point in time.
    static func unit(saidBy name: String) -> Catalog.Envelope.DelayUnit? {
        let words = words(of: name)
        guard !words.contains(where: moments.contains) else { return nil }
        if words.contains(where: milliseconds.contains) || words.last == "ms" { return .milliseconds }
        if words.contains(where: minutes.contains) { return .minutes }
        return words.contains(where: seconds.contains) ? .seconds : nil
    }

    /// Returns the name that tells the unit of a place: the parameter's, a header's, or the last one of a pointer.
    static func name(of place: Catalog.Envelope.Place) -> String {
        if let parameter = place.parameter { return parameter }
        return place.isHeader ? place.at : PlaceSpelling.tokens(of: place.at).last.map { String(Substring($0)) } ?? ""
    }

    private static let milliseconds: Set = ["milliseconds", "millisecond", "millis", "milli", "msec", "msecs"]
    private static let minutes: Set = ["minutes", "minute", "mins"]
    private static let seconds: Set = ["seconds", "second", "secs", "sec"]
    private static let moments: Set = ["at", "epoch", "timestamp", "date", "until"]

    /// The words of a name in lower case: `retryAfterMs`, `retry_after_ms` and `Retry-After-MS` are three.
    private static func words(of name: String) -> [String] {
        var words: [[UInt8]] = [[]]
        var isAfterLowercase = false
        for byte in name.utf8.prefix(128) {
            if !ASCII.isAlphanumeric(byte) || (isAfterLowercase && ASCII.isUppercase(byte)) { words.append([]) }
            if ASCII.isAlphanumeric(byte) { words[words.count - 1].append(ASCII.lowercased(byte)) }
            isAfterLowercase = ASCII.isLowercase(byte)
        }
        return words.filter { !$0.isEmpty }.map { String(decoding: $0, as: UTF8.self) }
    }
}
