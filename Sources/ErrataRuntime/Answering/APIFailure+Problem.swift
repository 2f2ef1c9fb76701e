extension APIFailure {
    /// Returns the failure as a problem document (RFC 9457), for a gateway that passes it on to its own client.
    ///
    /// Every text in it is the table's, so that no text of a vendor's server leaks: no message, no parameter, no field
    /// and no code that the table lacks. It includes the code where it was recognized exactly, and the wait that the
    /// server asked for.
    ///
    /// - Parameters:
    ///   - status: the status of the gateway's response; nil for that of the failure where it is one of 400…599, or
    ///     else the usual one for its kind. A gateway whose own credentials were refused should set it: passed on, a
    ///     401 refers to its client's.
    ///   - type: the problem type; nil for the URL of the code in the catalog's documentation, or else the code's permalink,
    ///     or else `about:blank`.
    ///   - instance: a URI reference for this occurrence; nil for none.
    ///   - includesRequestID: whether to include the vendor's request id, which is the server's text.
    public func problemDocument(
        status: Int? = nil,
        type: String? = nil,
        instance: String? = nil,
        includingRequestID includesRequestID: Bool = false
    ) -> ErrorResponse {
        let entry = isExact ? self.entry : nil
        var form = ProblemForm(catalog, status: status ?? passedStatus)
        form.type = type ?? entry.flatMap { ProblemType.address(of: $0) }
        (form.summary, form.instance) = (summary, instance)
        (form.code, form.delaySeconds) = (entry?.code, serverDelay)
        form.requestID = includesRequestID ? requestID : nil
        return form.response()
    }

    private var passedStatus: Int {
        if let status, (400..<600).contains(status) { return status }
        return kind.httpStatus
    }
}
