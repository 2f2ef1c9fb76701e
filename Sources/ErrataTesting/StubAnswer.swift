public import Foundation

/// The answer of a ``StubServer`` to a request.
public enum StubAnswer: Sendable, Hashable {
    /// The server sends a response.
    case response(ErrorResponse)
    /// The server sends nothing: the call fails with this error.
    case failure(URLError.Code)

    /// The connection breaks after the request was sent.
    public static let connectionLost = StubAnswer.failure(.networkConnectionLost)

    /// Returns a response with a code, in the envelope of its catalog.
    ///
    /// - Parameters: as those of
    ///   ``ErrataCore/ErrorCode/response(_:message:envelope:variant:status:requestID:fields:retryAfter:)``.
    public static func error(
        _ code: some ErrorCode,
        _ parameters: [String: String] = [:],
        message: String? = nil,
        status: Int? = nil,
        requestID: String? = nil,
        fields: [String: FieldValue] = [:],
        retryAfter: Duration? = nil
    ) -> StubAnswer {
        .response(
            code.response(
                parameters,
                message: message,
                status: status,
                requestID: requestID,
                fields: fields,
                retryAfter: retryAfter
            )
        )
    }

    /// Returns a response with a body, by default JSON with a status of success.
    public static func body(
        _ text: String,
        status: Int = 200,
        headers: HeaderFields = ["Content-Type": "application/json"]
    ) -> StubAnswer {
        .response(ErrorResponse(status: status, headers: headers, body: Array(text.utf8)))
    }
}
