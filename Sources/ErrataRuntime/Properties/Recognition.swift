/// The way in which a failure was recognized: the rungs of the ladder, the most specific first.
public enum Recognition: String, OrdinalEnum, CaseIterable, Hashable {
    /// The code is one of the table's.
    case code
    /// The code is unknown and belongs to a category: by its range, or by a coarser code of the response.
    case category
    /// The code is unknown or there is none; the table has a row for the status.
    case status
    /// Nothing of the table matches; only HTTP's own meaning of the status is known.
    case generic
}
