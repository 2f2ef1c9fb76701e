extension [String] {
    /// The parts joined, each but the last ended as a sentence.
    var asSentences: String {
        dropLast().reduce(into: "") { text, part in
            let isClosed = part.last.map { ".!?".contains($0) } ?? true
            text += part + (isClosed ? " " : ". ")
        } + (last ?? "")
    }
}
