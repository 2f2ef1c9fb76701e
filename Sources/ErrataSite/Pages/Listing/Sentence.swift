extension String {
    /// The text as a sentence: with a capital letter and a full stop.
    var asSentence: String {
        let isClosed = last.map { ".!?".contains($0) } ?? true
        return prefix(1).uppercased() + dropFirst() + (isClosed ? "" : ".")
    }
}
