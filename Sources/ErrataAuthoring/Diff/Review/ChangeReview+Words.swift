extension ChangeReview {
    /// The changes of a catalog in a sentence without a full stop, such as `3 changes: 1 breaks source, 2 safe`; for a
    /// catalog without changes ``silence(of:)``.
    public func headline(of catalog: CatalogChanges) -> String {
        guard !catalog.changes.isEmpty else { return silence(of: catalog) }
        let parts = ChangeImpact.allCases.compactMap { impact -> String? in
            let count = catalog.changes.count { $0.rule.impact == impact }
            guard count > 0 else { return nil }
            let verb = count == 1 ? "breaks" : "break"
            return "\(Self.grouped(count)) \(impact.isBreaking ? "\(verb) \(impact.rawValue)" : "safe")"
        }
        let count = catalog.changes.count
        return "\(Self.grouped(count)) \(count == 1 ? "change" : "changes"): \(parts.joined(separator: ", "))"
    }

    /// What is said of a catalog without changes, as a sentence.
    public func silence(of catalog: CatalogChanges) -> String {
        differsInForm(catalog) ? "Nothing changed but the form or the order of the file." : "Nothing changed."
    }

    /// Returns a number with commas between thousands, from 1,000 up.
    package static func grouped(_ number: Int) -> String {
        let digits = String(number)
        return digits.enumerated().reduce(into: "") { text, digit in
            if digit.offset > 0, (digits.count - digit.offset) % 3 == 0 { text += "," }
            text.append(digit.element)
        }
    }
}
