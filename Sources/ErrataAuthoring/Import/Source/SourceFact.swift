/// A fact that a source can state about an error: what a column of a table holds.
public enum SourceFact: String, Sendable, Hashable, CaseIterable {
    /// The code on the wire.
    case code
    /// A name for the Swift case, such as the vendor's constant.
    case name
    /// The message on the wire.
    case message
    /// The HTTP statuses.
    case status
    /// What happened.
    case summary
    /// What to do.
    case resolution
    /// The group of errors that it belongs to.
    case category
    /// The first and the last number of a group: `1xxx`, `1000-1999`.
    case range
    /// Whether, when and how to try again.
    case retry
    /// Another spelling on the wire.
    case alias
    /// The coarser code in which it stands.
    case within
    /// A fact without a place of its own.
    case note
    /// A word that people search for.
    case keyword
    /// The address of the vendor's documentation of it.
    case link
    /// That it is no longer sent, and what replaces it.
    case deprecated
    /// A body as the vendor documents it.
    case example
    /// Nothing that a spec holds.
    case ignored
}
