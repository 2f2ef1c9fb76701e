/// Whether a failed request may have taken effect all the same.
public enum RequestEffect: String, OrdinalEnum, CaseIterable, Hashable {
    /// Nothing tells; it counts as ``possible``. A table says this by saying nothing.
    case unknown
    /// It had none: repeating is safe. The word of tables and of JSON is `none`.
    case noEffect = "none"
    /// It may have had: repeating could do it twice.
    case possible
    /// The state asked for already holds; after a lost answer this may be the success.
    case done
}

extension RequestEffect {
    /// What a table can say.
    package static var documentable: ArraySlice<RequestEffect> { allCases.dropFirst() }

    /// The word in a table or in JSON; nil where nothing is known.
    package var word: String? { self == .unknown ? nil : rawValue }

    /// This, or the other where this tells nothing.
    package func orElse(_ other: @autoclosure () -> RequestEffect) -> RequestEffect {
        self == .unknown ? other() : self
    }
}
