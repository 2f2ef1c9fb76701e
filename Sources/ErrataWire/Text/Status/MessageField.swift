/// The fields of a JSON record whose text is read as a line of text is: `{"log":"POST /v3/chats failed: HTTP 503\n"}`.
package enum MessageField {
    /// Their names, in lower case and without word separators.
    package static let names: [String] = [
        "msg", "message", "log", "textpayload", "error", "err", "event", "reason", "detail", "exception", "stack",
        "errormessage", "errormsg", "exceptionmessage", "stringvalue", "line", "text",
    ]

    /// Whether a field of these letters (``FieldName/letters(_:)``) is one.
    package static func isOne(_ letters: [UInt8]) -> Bool {
        names.contains { $0.utf8.elementsEqual(letters) }
    }
}
