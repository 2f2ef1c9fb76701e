#if HTTPTypes
public import HTTPTypes

extension HTTPResponse {
    /// The head of a response that carries an error; its body is ``ErrataRuntime/ErrorResponse/body``.
    ///
    /// A status that HTTP cannot have, of more or less than three digits, is 500. A field whose name is none is left out.
    public init(_ response: ErrorResponse) {
        let status = (100...999).contains(response.status) ? response.status : 500
        self.init(status: Status(code: status), headerFields: HTTPFields(response.headers))
    }
}

extension HTTPFields {
    /// The fields of a response, in their order. A field whose name is none is left out.
    public init(_ headers: HeaderFields) {
        self.init()
        for header in headers {
            guard let name = HTTPField.Name(header.name) else { continue }
            append(HTTPField(name: name, value: header.value))
        }
    }
}
#endif
