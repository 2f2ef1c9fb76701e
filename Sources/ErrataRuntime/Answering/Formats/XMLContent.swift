internal import ErrataBytes

/// The text of an element or the value of an attribute in double quotes, escaped so that a reader has the text again
/// (XML 1.0 sections 2.4 and 2.11). Characters that XML does not permit, not even as references, become U+FFFD.
struct XMLContent {
    let utf8: [UInt8]

    init(_ text: String) {
        var bytes: [UInt8] = []
        for scalar in text.unicodeScalars {
            switch scalar {
            case "&": bytes += "&amp;".utf8
            case "<": bytes += "&lt;".utf8
            case ">": bytes += "&gt;".utf8
            case "\"": bytes += "&quot;".utf8
            case "\t": bytes += "&#9;".utf8
            case "\n": bytes += "&#10;".utf8
            case "\r": bytes += "&#13;".utf8
            default: bytes += String(Character(XMLCharacters.isLegal(scalar) ? scalar : "\u{FFFD}")).utf8
            }
        }
        utf8 = bytes
    }
}

/// The name of an element or attribute without a prefix; nil for a text that cannot be one.
struct XMLLocalName {
    let utf8: [UInt8]

    init?(_ text: some Collection<UInt8>) {
        guard let first = text.first, XMLCharacters.startsName(first) else { return nil }
        guard text.allSatisfy({ XMLCharacters.continuesName($0) }) else { return nil }
        utf8 = Array(text)
    }
}
