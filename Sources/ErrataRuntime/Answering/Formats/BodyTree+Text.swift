internal import ErrataBytes

extension BodyTree {
    /// The tree as a form, in the form that ``FormBody`` reads: the members that are values, and those of lists as
    /// pairs of one name. Deeper members have no place in it and are left out. Nil where there is no pair.
    var form: [UInt8]? {
        var pairs: [String] = []
        for member in members {
            let values = member.tree.isList ? member.tree.members.map { $0.tree.value } : [member.tree.value]
            for case let value? in values { pairs.append("\(FormText(member.name).text)=\(FormText(value.text).text)") }
        }
        return pairs.isEmpty ? nil : Array(pairs.joined(separator: "&").utf8)
    }

    /// The value of the whole body as plain text; nil where there is none.
    var text: [UInt8]? {
        value.map { PlainText($0.text).utf8 }
    }
}

/// A name or value in a form, percent-encoded.
private struct FormText {
    let text: String

    init(_ text: String) {
        self.text = PercentEncoding.encoded(text) { ASCII.isWordCharacter($0) || "-.*".utf8.contains($0) }
    }
}

/// A text as a whole body. Control characters become blanks, except white space: with them it would be no text.
private struct PlainText {
    let utf8: [UInt8]

    init(_ text: String) {
        utf8 = text.utf8.map { ($0 < 0x20 && !ASCII.isWhitespace($0)) || $0 == 0x7F ? 0x20 : $0 }
    }
}
