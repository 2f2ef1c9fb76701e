extension TerminalPage {
    /// Writes the line of a file around a place, with its number in the margin, and a caret below the place.
    ///
    /// - Parameters:
    ///   - number: the number of the line.
    ///   - offset: the offset of the place in bytes from the start of the file.
    ///   - bytes: the file.
    ///   - style: the style of the caret.
    package mutating func excerpt(line number: Int, at offset: Int, in bytes: [UInt8], _ style: TerminalStyle) {
        let digits = String(number)
        let margin = String(repeating: " ", count: digits.utf8.count)
        guard let excerpt = SourceExcerpt(at: offset, in: bytes, width: layout.columns - digits.utf8.count - 4)
        else { return }
        line([TerminalRun(" \(digits) |", .faint), TerminalRun(excerpt.line)])
        let indent = String(repeating: " ", count: excerpt.indent)
        line([TerminalRun(" \(margin) |", .faint), TerminalRun("\(indent)^", style)])
    }
}
