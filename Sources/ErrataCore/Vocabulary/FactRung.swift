/// The rung that tells a fact about an error; the raw values are those of the JSON form.
public enum FactRung: String, Sendable, Hashable {
    /// The code itself.
    case code
    /// The variant of the code that came.
    case variant
    /// The category, or the coarser code.
    case category
    /// The row of the status in the error's own catalog.
    case status
    /// HTTP's own row of the status.
    case http
}
