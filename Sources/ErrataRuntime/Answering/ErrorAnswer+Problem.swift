extension ErrorAnswer {
    /// Returns the answer as a problem document (RFC 9457), with the media type `application/problem+json`.
    ///
    /// `title` is the code's summary, and `detail` its message. The extension members `catalog` and `code` let a client
    /// that knows the catalog recognize the code again; `request_id`, `retry_after` (seconds), `parameters` and
    /// `fields` are present where they have a value. The wait is in the `Retry-After` header, too.
    ///
    /// - Parameters:
    ///   - type: the problem type, preferably an absolute URI, such as the `permalink` of ``entry``; nil for the URL of
    ///     the catalog's documentation with the code as its fragment, or else for that permalink. Where no URL is known
    ///     it is `about:blank`, and then the title is the phrase of the status (section 4.2.1).
    ///   - instance: a URI reference for this occurrence; nil for none.
    public func problemDocument(type: String? = nil, instance: String? = nil) -> ErrorResponse {
        let names = fieldNames
        var form = ProblemForm(entry.catalog, status: effectiveStatus)
        form.type = type ?? ProblemType.address(of: entry)
        (form.summary, form.detail, form.instance) = (entry.summary, entry.isStatus ? message : filledMessage, instance)
        form.code = entry.isStatus ? nil : entry.code
        (form.requestID, form.delaySeconds) = (requestID, delaySeconds)
        form.parameters = parameterNames.compactMap { name in
            parameters[name].map { NamedValue(name: name, value: $0) }
        }
        form.fields = names.compactMap { name in fields[name].map { (name, $0) } }
        return form.response(mistakes: mistakes(fieldNames: names))
    }

    /// The names of the fields of all envelopes, in order.
    private var fieldNames: [String] {
        var names: [String] = []
        for envelope in entry.isStatus ? [] : entry.catalog.envelopes {
            for field in envelope.fields where !names.contains(field.name) { names.append(field.name) }
        }
        return names
    }
}

extension ErrorCode {
    /// Returns a problem document (RFC 9457) with this code.
    ///
    /// - Parameters: as those of ``answer(_:message:variant:status:requestID:fields:retryAfter:)`` and
    ///   ``ErrorAnswer/problemDocument(type:instance:)``.
    public func problemDocument(
        _ parameters: [String: String] = [:],
        message: String? = nil,
        type: String? = nil,
        instance: String? = nil,
        variant: Int? = nil,
        status: Int? = nil,
        requestID: String? = nil,
        fields: [String: FieldValue] = [:],
        retryAfter: Duration? = nil
    ) -> ErrorResponse {
        answer(
            parameters,
            message: message,
            variant: variant,
            status: status,
            requestID: requestID,
            fields: fields,
            retryAfter: retryAfter
        ).problemDocument(type: type, instance: instance)
    }
}
