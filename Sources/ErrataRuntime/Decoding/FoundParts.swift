internal import ErrataJSON

/// What was found in a response beyond the name tree: texts that are parts of others, the codes that were selected, and
/// the envelope that was read last. It is only made where a catalog needs it.
final class FoundParts {
    var texts: [String] = []
    var selections: [CodeSelection] = []
    /// The choices on the way to the code at hand.
    var trail = JSONTrail()
    var envelope: (index: Int32, value: Catalog.Envelope)?

    /// Keeps a text and returns it as a part.
    func part(_ text: String) -> ResponseReader.Part {
        texts.append(text)
        return .text(texts.count - 1)
    }
}
