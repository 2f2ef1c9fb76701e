extension [String] {
    /// The parts one behind the other, each but the last closed as a sentence.
    var asSentences: String {
        dropLast().reduce(into: "") { text, part in
            let isClosed = part.last.map { ".!?".contains($0) } ?? true
            text += part + (isClosed ? " " : ". ")
        } + (last ?? "")
    }
}
