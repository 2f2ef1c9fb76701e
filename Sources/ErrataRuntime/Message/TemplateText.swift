internal import ErrataBytes

/// The text of a ``MessageTemplate``, matched in place and without allocation.
struct TemplateText {
    private let text: UnsafeRawBufferPointer

    /// Creates a template from its text in UTF-8.
    init(_ text: UnsafeRawBufferPointer) {
        self.text = text
    }

    /// Whether the template matches a message, by the rule of ``MessageTemplate/match(_:)``.
    func matches(_ message: UnsafeRawBufferPointer) -> Bool {
        var scanner = TemplateScanner(text)
        var (literal, name) = scanner.next()
        guard message.starts(with: literal) else { return false }
        var start = literal.count
        guard name != nil else { return start == message.count }
        (literal, name) = scanner.next()
        while name != nil {
            guard let found = Bytes.find(literal, in: message, from: start) else { return false }
            start = found + literal.count
            (literal, name) = scanner.next()
        }
        let end = message.count - literal.count
        return start <= end && message[end...].elementsEqual(literal)
    }
}
