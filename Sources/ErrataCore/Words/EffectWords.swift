extension RequestEffect {
    /// The effect with its consequence for a retry.
    package var words: String {
        self == .unknown ? "not known: repeating might do it twice" : "\(rawValue): \(meaning)"
    }

    /// The consequence for a retry, without the effect's name.
    package var meaning: String {
        switch self {
        case .unknown: "not known, so repeating might do it twice"
        case .noEffect: "repeating is safe"
        case .possible: "repeating could do it twice"
        case .done: "the requested state already holds; after a lost response this may mean success"
        }
    }
}
