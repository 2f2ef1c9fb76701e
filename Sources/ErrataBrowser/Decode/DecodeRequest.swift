import ErrataJSON

/// A request to decode what was pasted.
struct DecodeRequest {
    /// The text.
    let text: String
    /// The HTTP status that the reader gives, which takes precedence over one in the text.
    let status: Int?
    /// The id of a catalog or a vendor; nil where it is not known.
    let vendor: String?
    /// The present time in seconds since 1970.
    let now: Int

    /// The latest time, in January 2038: the module's integers have 32 bits, and a day ahead must fit too.
    private static let latest = 2_147_000_000

    /// Creates a request from its JSON.
    init(_ request: JSONCursor) {
        text = request.text("text") ?? ""
        status = request.integer("status")
        vendor = request.text("vendor").flatMap { $0.isEmpty ? nil : $0 }
        now = min(max(0, request.integer("now") ?? 0), Self.latest)
    }
}
