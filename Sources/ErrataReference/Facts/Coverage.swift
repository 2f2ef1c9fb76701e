import ErrataCore

/// The completeness of a catalog's information about its codes.
package struct Coverage: Sendable, Hashable {
    /// The number of codes.
    package let codes: Int
    /// The number of codes with a documented status.
    package let withStatus: Int
    /// The number of codes whose retry hint, their own or their category's, is documented and not inferred.
    package let withDocumentedRetry: Int
    /// The number of codes with a message on the wire.
    package let withMessage: Int
    /// The number of codes with an example body.
    package let withExample: Int

    package init(of catalog: Catalog) {
        let entries = catalog.entries
        codes = entries.count
        withStatus = entries.count { !$0.http.isEmpty && !$0.inferred.contains("http") }
        withDocumentedRetry = entries.count { entry in
            entry.retry != nil && !entry.inferred.contains { $0 == "retry" || $0 == "retry.verdict" }
        }
        withMessage = entries.count { $0.message != nil }
        withExample = entries.count { !$0.details.examples.isEmpty }
    }

    /// The numbers as a sentence.
    package var words: String {
        guard codes > 0 else { return "no codes, only statuses" }
        let subject = codes == 1 ? "1 code" : "\(codes) codes"
        return "\(subject): \(withStatus) with an HTTP status, \(withMessage) with a message, "
            + "\(withDocumentedRetry) with a documented retry rule, \(withExample) with an example"
    }
}
