import ErrataCore
import ErrataRuntime

extension LookupAnswer {
    /// What is known of a status in some catalogs: their own rows and codes, else HTTP's row, as a failure is understood;
    /// nil where a number is neither known nor a status.
    init?(_ status: WrittenStatus, in catalogs: [Catalog]) {
        let number = status.number
        let own = CodeReading(code: String(number), catalogs: catalogs).exactMatches
        guard own.isEmpty else {
            self.init(own, in: catalogs)
            return
        }
        let isRegistered = HTTP.catalog.status(number) != nil
        guard isRegistered || status.isValid || status.isAnnounced || catalogs == [HTTP.catalog],
            let row = HTTP.catalog.statusRow(for: number)
        else { return nil }
        let codes = catalogs.codes(with: number...number)
        self.init()
        matches = [Match(entry: row, codes: codes)]
        sentences = catalogs.compactMap { $0.category(covering: number)?.sentence(about: "the number") }
        sentences.append(isRegistered ? catalogs.silence(about: "\(number)", but: codes) : Self.rule(for: status))
    }

    /// What is known of numbers of which only the first digits are told; nil where it is nothing.
    init?(_ span: NumberSpan, in catalogs: [Catalog]) {
        sentences = span.sentences(of: catalogs)
        codes = span.codes(in: catalogs)
        let isHTTP = catalogs.contains(HTTP.catalog)
        if let number = span.statusClass, isHTTP || isEmpty {
            let own = catalogs.compactMap { $0.status(number) }
            let carriers = catalogs.codes(with: span.range)
            matches = (own.isEmpty ? [HTTP.catalog.classRow(number)].compactMap(\.self) : own).map { Match(entry: $0) }
            if own.isEmpty, !isHTTP { sentences.append(catalogs.silence(about: span.text, but: carriers)) }
            if !matches.isEmpty { matches[matches.count - 1].codes = carriers }
        }
        if isEmpty { return nil }
    }

    /// As what a status counts that has no row.
    private static func rule(for status: WrittenStatus) -> String {
        let counted = status.isValid ? status.number / 100 * 100 : 500
        let fault = status.isValid ? "is not registered" : "is no valid status"
        return "\(status.number) \(fault); it counts as \(counted) (RFC 9110 section 15)."
    }
}

extension [Catalog] {
    /// That these catalogs have no row for a status, whether or not they have codes that come with it.
    fileprivate func silence(about status: String, but codes: [Catalog.Entry]) -> String {
        let names = map(\.name)
        let subject = [names.dropLast().joined(separator: ", "), names.last ?? ""].filter { !$0.isEmpty }
        let object = codes.isEmpty ? status : "\(status) itself"
        return "\(subject.joined(separator: " and ")) \(count > 1 ? "say" : "says") nothing of \(object); HTTP says:"
    }
}
