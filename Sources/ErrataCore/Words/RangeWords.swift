extension Catalog.Category {
    /// The range of numeric codes in words: `3000–3999`, and `-1099 to -1000`, since a dash before a minus sign cannot be
    /// told from it; nil where the vendor documents none.
    package var rangeWords: String? {
        guard let range else { return nil }
        return range.lowerBound < 0
            ? "\(range.lowerBound) to \(range.upperBound)" : "\(range.lowerBound)–\(range.upperBound)"
    }
}
