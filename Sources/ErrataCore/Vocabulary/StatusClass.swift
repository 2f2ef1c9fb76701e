/// A class of HTTP statuses, given by the first digit (RFC 9110 section 15).
///
/// An unregistered status counts as the x00 of its class, and a status outside 100…599, which is invalid, as a server
/// error. That holds for the remedy and never for whether the request took effect.
public enum StatusClass: Int, Sendable, CaseIterable, Hashable {
    /// 1xx: an interim response.
    case informational = 1
    /// 2xx: the request succeeded.
    case success
    /// 3xx: further action is needed to complete the request.
    case redirection
    /// 4xx: the request is at fault.
    case clientError
    /// 5xx: the server is at fault.
    case serverError

    /// Returns the class of a status.
    public init(of status: Int) {
        self = StatusClass(rawValue: status / 100) ?? .serverError
    }

    /// Parses a class such as `4xx`; nil for any other text.
    public init?(text: String) {
        guard let found = Self.allCases.first(where: { $0.text.utf8.elementsEqual(text.utf8) }) else { return nil }
        self = found
    }

    /// The class as a spec writes it, such as `4xx`.
    public var text: String { "\(rawValue)xx" }

    /// Returns a sentence about a status that no table has, such as
    /// `456 is not registered; it counts as 400 (RFC 9110 section 15).`
    package static func words(forUnregistered status: Int) -> String {
        let what = (100..<600).contains(status) ? "not registered" : "no valid status"
        return "\(status) is \(what); it counts as \(StatusClass(of: status).representative) (RFC 9110 section 15)."
    }

    /// The status that unregistered ones of the class count as: 400 of 4xx.
    public var representative: Int { rawValue * 100 }
}
