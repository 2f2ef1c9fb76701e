/// Whose word a failure is.
public enum FailureOrigin: String, OrdinalEnum, CaseIterable, Hashable {
    /// The vendor's.
    case vendor
    /// That of an edge or proxy before the vendor, such as an HTML page or a status 522.
    case edge
    /// Nobody's: there was no response.
    case transport
}
