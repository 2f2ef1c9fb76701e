internal import ErrataBytes

/// The parameters in a text, such as the value of a header: those of challenges, of a list, of a URL, of a form or of
/// JSON.
enum TextParameters {
    /// Returns the value of the first parameter of a name, whose case does not count; nil where there is none, or none
    /// with a value.
    ///
    /// - JSON (`{"name": value}`): the first member of that name at any depth that is a string, a number or a boolean.
    /// - A URL, or a form with `&` and no blank: percent-decoded.
    /// - Any other text: `name=value` or `name="value"`, separated by `,`, `;`, `&` or white space. That covers
    ///   challenges (RFC 9110 section 11.3), whose schemes and `token68` are not parameters, and lists (`a=b; c=d`).
    static func value(of name: UnsafeRawBufferPointer, in text: UnsafeRawBufferPointer) -> String? {
        let text = Bytes.trimmedText(text)
        if text.first == UInt8(ascii: "{") || text.first == UInt8(ascii: "[") {
            return JSONParameters.value(of: name, in: text)
        }
        let pairs = FormPairs(text)
        if isOneWord(text), pairs.isURL || text.contains(UInt8(ascii: "&")) { return value(of: name, in: pairs) }
        return listValue(of: name, in: text)
    }

    private static func isOneWord(_ text: UnsafeRawBufferPointer) -> Bool {
        text.first != UInt8(ascii: "<") && text.allSatisfy { !ASCII.isWhitespace($0) && $0 != UInt8(ascii: "\"") }
    }

    private static func value(of name: UnsafeRawBufferPointer, in pairs: FormPairs) -> String? {
        for pair in pairs {
            guard let text = pair.value, !text.isEmpty else { continue }
            if HeaderFields.isSame(PercentEncoding.decoded(pair.name).utf8, name) {
                return PercentEncoding.decoded(text)
            }
        }
        return nil
    }

    private static func listValue(of name: UnsafeRawBufferPointer, in text: UnsafeRawBufferPointer) -> String? {
        var parameters = ParameterScanner(text)
        while let parameter = parameters.next() {
            if let value = parameter.value, HeaderFields.isSame(parameter.name, name) { return value.text }
        }
        return nil
    }
}
