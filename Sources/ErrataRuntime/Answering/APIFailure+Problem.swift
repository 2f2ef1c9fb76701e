extension APIFailure {
    /// The failure as a problem document (RFC 9457), for a gateway that passes it on to its own client.
    ///
    /// Every text in it is the table's, so that nothing gets out that a vendor's server said: no message, no parameter, no
    /// field and no code that the table lacks. The code is there where it was recognized exactly, and the wait that the
    /// server asked for.
    ///
    /// - Parameters:
    ///   - status: the status of the gateway's answer; nil for that of the failure where it is one of 400…599, or else the
    ///     one that is usual for its kind. A gateway whose own credentials were refused should choose: passed on, a 401
    ///     speaks of its client's.
    ///   - type: what identifies the problem; nil for the address that the code has in the catalog's documentation, or else
    ///     `about:blank`.
    ///   - instance: a URI reference for this occurrence; nil for none.
    ///   - includesRequestID: whether the vendor's id of the request is there, which is the server's text.
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
