/// Decides whether the next lines are recognized by their shapes before they are searched for what an error has.
///
/// Where many lines hold errors, most of them of shapes seen before, the search would find in each what recognizing it
/// tells as well. Where few do, the search alone is quicker; and so it is where lines are of ever new shapes.
struct RecognitionPace {
    /// For how many blocks nothing is tried again once it did not work.
    private static let pause = 16

    private(set) var isRecognizedFirst = false
    /// The lines of this block that were recognized.
    var recognized = 0
    private var paused = 0

    /// Ends a block of so many lines.
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
