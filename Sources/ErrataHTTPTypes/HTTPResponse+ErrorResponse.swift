#if HTTPTypes
public import HTTPTypes

extension HTTPResponse {
    /// Creates the head of an error response; its body is ``ErrataRuntime/ErrorResponse/body``.
    ///
    /// A status that HTTP does not allow, with more or fewer than three digits, becomes 500. A field with an invalid
    /// name is omitted.
    public init(_ response: ErrorResponse) {
        let status = (100...999).contains(response.status) ? response.status : 500
        self.init(status: Status(code: status), headerFields: HTTPFields(response.headers))
    }
}

extension HTTPFields {
    /// Creates the fields of a response in their order. A field with an invalid name is omitted.
    public init(_ headers: HeaderFields) {
        self.init()
        for header in headers {
            guard let name = HTTPField.Name(header.name) else { continue }
            append(HTTPField(name: name, value: header.value))
        }
    }
}
#endif
