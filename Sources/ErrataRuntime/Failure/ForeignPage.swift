/// An HTML page with a success status: the response of an intermediary between the client and the vendor.
enum ForeignPage {
    static var summary: String { "An HTML page came where the API would answer in JSON." }

    static var resolution: String {
        "Find out what answers in the API's place: a network that wants its users to sign in, a proxy, or a wrong "
            + "address."
    }
}

extension APIFailure {
    /// Whether the failure is such a page: no table has a row for a success status.
    var isForeignPage: Bool {
        guard let status, origin == .edge else { return false }
        return (200..<300).contains(status)
    }
}
