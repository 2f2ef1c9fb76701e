/// Whether a failed request may have taken effect nonetheless.
public enum RequestEffect: String, OrdinalEnum, CaseIterable, Hashable {
    /// Not known; it counts as ``possible``. A table expresses this by omission.
    case unknown
    /// The request had no effect: repeating it is safe. The word in tables and in JSON is `none`.
    case noEffect = "none"
    /// The request may have had an effect: a repeat could have it twice.
    case possible
    /// The requested state already holds; after a lost response this may mean success.
    case done
}

extension RequestEffect {
    /// The values that a table can state.
    package static var documentable: ArraySlice<RequestEffect> { allCases.dropFirst() }

    /// The word in a table or in JSON; nil for ``unknown``.
    package var word: String? { self == .unknown ? nil : rawValue }

    /// Returns this effect, or the other one where this is ``unknown``.
    package func orElse(_ other: @autoclosure () -> RequestEffect) -> RequestEffect {
        self == .unknown ? other() : self
    }
}
