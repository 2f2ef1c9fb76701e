extension RequestEffect {
    /// What it means for sending the request again.
    package var words: String { "\(rawValue): \(meaning)" }

    /// The same without its name.
    package var meaning: String {
        switch self {
        case .none: "repeating is safe"
        case .possible: "repeating could do it twice"
        case .done: "the state asked for already holds; after a lost answer this may be the success"
        }
    }

    /// What is said where the effect is not known, which counts as possible.
    package static var unknownWords: String { "not known: repeating might do it twice" }
}
