/// Decides whether the lines of the next block are looked up in the trie before they are scanned for needles.
///
/// Where many lines hold errors of known shapes, the scan would select lines that the lookup recognizes anyway, so the
/// lookup goes first. Where few lines do, or where every line is of another shape, the scan alone is faster.
struct ScanPolicy {
    /// The number of blocks that are only scanned after lookups have failed.
    private static let pause = 16

    private(set) var isRecognizedFirst = false
    /// The number of lines of this block that the trie has recognized.
    var recognized = 0
    private var paused = 0

    /// Ends a block and decides about the next one.
    mutating func next(lines: Int) {
        if isRecognizedFirst, recognized * 4 < lines * 3 {
            (isRecognizedFirst, paused) = (false, Self.pause)
        } else if !isRecognizedFirst, paused > 0 {
            paused -= 1
        } else if !isRecognizedFirst {
            isRecognizedFirst = recognized * 5 > lines
        }
        recognized = 0
    }
}
