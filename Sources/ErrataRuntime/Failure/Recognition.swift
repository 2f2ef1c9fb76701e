/// How a failure was recognized: the rungs of the ladder, from the surest down.
public enum Recognition: String, OrdinalEnum, CaseIterable, Hashable {
    /// The code is one of the table's.
    case code
    /// The code is unknown and lies in a category's range.
    case range
    /// The code is unknown or there is none; the table has a row for the status.
    case status
    /// Nothing of the table fits; what HTTP itself says about the status is all that is known.
    case generic
}
