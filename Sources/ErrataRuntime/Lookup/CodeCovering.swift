/// What recognizes a code that the table lacks: a coarser code, or a category.
enum CodeCovering: Sendable {
    /// The entry with the coarser code.
    case entry(Int)
    /// The category with the coarser code, or whose range has the number.
    case category(Int)
}

extension Catalog {
    /// Returns what covers an unknown code: the finest coarser code that is known, else a category with one of the
    /// codes.
    func covering(of codes: [String]) -> CodeCovering? {
        for index in codes.indices.dropLast().reversed() {
            let coarser = index > 0 ? codes[index - 1] : nil
            if let entry = CodeReading(codes[index], within: coarser, in: self).ordinal { return .entry(entry) }
        }
        for code in codes.reversed() {
            var code = code
            let category = code.withUTF8 { reader.categoryIndex(ofCode: UnsafeRawBufferPointer($0)) }
            if let category { return .category(category) }
        }
        for code in codes.reversed() {
            if let category = CodeNumber.of(code).flatMap({ reader.categoryIndex(covering: $0) }) {
                return .category(category)
            }
        }
        return nil
    }
}
