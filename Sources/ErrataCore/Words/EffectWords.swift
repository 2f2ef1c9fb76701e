extension RequestEffect {
    /// What it means for sending the request again.
    package var words: String {
        self == .unknown ? "not known: repeating might do it twice" : "\(rawValue): \(meaning)"
    }

    /// The same without its name.
    package var meaning: String {
        switch self {
        case .unknown: "nothing tells, so repeating might do it twice"
        case .noEffect: "repeating is safe"
        case .possible: "repeating could do it twice"
        case .done: "the state asked for already holds; after a lost answer this may be the success"
        }
    }
}
