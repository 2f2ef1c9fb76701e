/// Whether a failed request may have taken effect all the same.
public enum RequestEffect: String, OrdinalEnum, CaseIterable, Hashable {
    /// It had none: repeating is safe.
    case none
    /// It may have had: repeating could do it twice.
    case possible
    /// The state asked for already holds; after a lost answer this may be the success.
    case done
}
