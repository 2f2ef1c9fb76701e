/// The origin of a failure.
public enum FailureOrigin: String, OrdinalEnum, CaseIterable, Hashable {
    /// The vendor: the response has the form of its errors.
    case vendor
    /// An edge or proxy before the vendor, which sent for example an HTML page or a status 522.
    case edge
    /// The transport: there was no response.
    case transport
    /// The vendor or anything before it: the response shows neither.
    case unknown
}
