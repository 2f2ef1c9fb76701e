/// Decides whether the lines of the next block are looked up in the trie before they are scanned for needles.
///
/// Where most lines have known shapes, the lookup takes less time than the scan and the lookup of what it selects. Where
/// every line is of another shape, or few lines hold more than messages with numbers, the scan alone takes less. Which is
/// the case shows only where lines are looked up, so that it is tried at first and, ever less often, again.
struct ScanPolicy {
    /// The numbers of decisions for the scan alone after lookups have failed for the first time, and at most.
    private static let (shortestPause, longestPause) = (16, 256)
    /// The minimum number of lines for a decision: a block can be a single line.
    private static let fewest = 64

    private(set) var isRecognizedFirst = true
    private var lines = 0
    /// The number of these lines that the trie has recognized.
    private var recognized = 0
    /// The number of those for which the lookup is worthwhile.
    private var worthwhile = 0
    private var pause = shortestPause
    private var paused = 0

    /// Counts a line that the trie has recognized, by its content.
    @inline(__always)
    mutating func note(_ content: ShapeCache.Content) {
        recognized += 1
        if case .scanned = content { return }
        worthwhile += 1
    }

    /// Ends a block and decides about the next one.
    mutating func next(lines: Int) {
        self.lines += lines
        guard self.lines >= Self.fewest else { return }
        decide()
        (self.lines, recognized, worthwhile) = (0, 0, 0)
    }

    private mutating func decide() {
        if !isRecognizedFirst {
            paused -= 1
            isRecognizedFirst = paused == 0
        } else if recognized * 4 < lines * 3 || worthwhile * 5 < lines {
            (isRecognizedFirst, paused, pause) = (false, pause, min(2 * pause, Self.longestPause))
        }
    }
}
