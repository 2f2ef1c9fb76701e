import ErrataCore
import ErrataRuntime

extension LookupAnswer {
    /// Collects what is known about a status in some catalogs: their own rows and codes, else their rows for its class,
    /// else HTTP's row, in the order in which failures are decoded; nil where a number is neither known nor a status.
    init?(_ status: WrittenStatus, in catalogs: [Catalog]) {
        let number = status.number
        let own = QueryInterpretation(code: String(number), catalogs: catalogs).exactMatches
        guard own.isEmpty else {
            self.init(own, in: catalogs)
            return
        }
        let isKnown = HTTP.catalog.status(number) != nil
        guard isKnown || status.isValid || status.isAnnounced || catalogs == [HTTP.catalog],
            let row = HTTP.catalog.statusRow(for: number)
        else { return nil }
        let codes = catalogs.codes(with: number...number)
        self.init()
        sentences = catalogs.compactMap { $0.category(covering: number)?.sentence(about: "the number") }
        let classes = catalogs.filter { $0 != HTTP.catalog }.compactMap { $0.status(StatusClass(of: number)) }
        if classes.isEmpty {
            sentences.append(
                isKnown
                    ? catalogs.silence(about: "\(number)", but: codes) : StatusClass.words(forUnregistered: number)
            )
        }
        matches = (classes.isEmpty ? [row] : classes).map { Match(entry: $0) }
        matches[0].codes = codes
    }

    /// Collects what is known about a range of numbers given by its first digits; nil where nothing is.
    init?(_ span: NumberSpan, in catalogs: [Catalog]) {
        sentences = span.sentences(of: catalogs)
        codes = span.codes(in: catalogs)
        let isHTTP = catalogs.contains(HTTP.catalog)
        if let statusClass = span.statusClass, isHTTP || isEmpty {
            let own = catalogs.compactMap { $0.status(statusClass) }
            let rows = own.isEmpty ? [HTTP.catalog.status(statusClass)].compactMap { $0 } : own
            let carriers = catalogs.codes(with: span.range)
            matches = rows.map { Match(entry: $0) }
            if own.isEmpty, !isHTTP { sentences.append(catalogs.silence(about: span.text, but: carriers)) }
            if !matches.isEmpty { matches[matches.count - 1].codes = carriers }
        }
        if isEmpty { return nil }
    }
}

extension [Catalog] {
    /// Returns a sentence that these catalogs have no row for a status, whether or not they have codes that come with
    /// it.
    fileprivate func silence(about status: String, but codes: [Catalog.Entry]) -> String {
        let names = map { $0.name }
        let subject = [names.dropLast().joined(separator: ", "), names.last ?? ""].filter { !$0.isEmpty }
        let object = codes.isEmpty ? status : "\(status) itself"
        return "\(subject.joined(separator: " and ")) \(count > 1 ? "say" : "says") nothing of \(object); HTTP says:"
    }
}
