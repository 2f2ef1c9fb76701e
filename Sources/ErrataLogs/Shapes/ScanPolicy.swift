/// Decides whether the lines of the next block are looked up in the trie before they are scanned for needles.
///
/// Where many lines hold errors of known shapes, the scan would select lines that the lookup recognizes anyway, so the
/// lookup goes first. Where few lines do, or where every line is of another shape, the scan alone is faster.
struct ScanPolicy {
    /// The number of decisions for the scan alone after lookups have failed.
    private static let pause = 16
    /// The minimum number of lines for a decision: a block can be a single line.
    private static let fewest = 64

    private(set) var isRecognizedFirst = false
    private var lines = 0
    /// The number of these lines that the trie has recognized.
    private var recognized = 0
    /// The number of those that the scan selects.
    private var selected = 0
    private var paused = 0

    /// Counts a line that the trie has recognized, by its content.
    @inline(__always)
    mutating func note(_ content: ShapeCache.Content) {
        recognized += 1
        if case .unselected = content { return }
        selected += 1
    }

    /// Ends a block and decides about the next one.
    mutating func next(lines: Int) {
        self.lines += lines
        guard self.lines >= Self.fewest else { return }
        decide()
        (self.lines, recognized, selected) = (0, 0, 0)
    }

    private mutating func decide() {
        let isWorthwhile = selected * 5 > lines
        if isRecognizedFirst, recognized * 4 < lines * 3 || !isWorthwhile {
            (isRecognizedFirst, paused) = (false, Self.pause)
        } else if !isRecognizedFirst, paused > 0 {
            paused -= 1
        } else {
            isRecognizedFirst = isWorthwhile
        }
    }
}
