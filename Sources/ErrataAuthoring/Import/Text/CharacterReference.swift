import ErrataBytes

/// A character reference of HTML: `&amp;`, `&#39;`, `&#x27;`.
struct CharacterReference {
    /// The characters that it stands for.
    let text: String
    /// Its length in bytes.
    let length: Int

    /// Reads the reference at the start of some bytes; nil where there is none with a semicolon and a known name.
    init?(_ bytes: ArraySlice<UInt8>) {
        let near = bytes.prefix(Self.longest)
        guard near.first == UInt8(ascii: "&"), let end = near.firstIndex(of: UInt8(ascii: ";")) else { return nil }
        let name = String(decoding: near[(near.startIndex + 1)..<end], as: UTF8.self)
        guard let text = Self.names[name] ?? Self.number(name) else { return nil }
        self.text = text
        length = end + 1 - near.startIndex
    }

    private static let longest = 12

    private static func number(_ name: String) -> String? {
        guard name.hasPrefix("#") else { return nil }
        let isHexadecimal = name.hasPrefix("#x") || name.hasPrefix("#X")
        let digits = name.dropFirst(isHexadecimal ? 2 : 1)
        guard !digits.isEmpty, !digits.hasPrefix("+"), !digits.hasPrefix("-") else { return nil }
        guard let value = UInt32(digits, radix: isHexadecimal ? 16 : 10) else { return nil }
        // A number that is no character is shown as one that could not be read, as browsers do.
        return value == 0 ? "\u{FFFD}" : String(Character(Unicode.Scalar(value) ?? "\u{FFFD}"))
    }

    private static let names: [String: String] = [
        "amp": "&", "lt": "<", "gt": ">", "quot": "\"", "apos": "'", "nbsp": " ", "ensp": " ", "emsp": " ",
        "thinsp": " ", "shy": "", "zwnj": "", "zwj": "", "lrm": "", "rlm": "", "AMP": "&", "LT": "<", "GT": ">",
        "QUOT": "\"", "mdash": "—", "ndash": "–", "hellip": "…", "lsquo": "‘", "rsquo": "’", "sbquo": "‚", "ldquo": "“",
        "rdquo": "”", "bdquo": "„", "laquo": "«", "raquo": "»", "lsaquo": "‹", "rsaquo": "›", "bull": "•",
        "middot": "·", "copy": "©", "reg": "®", "trade": "™", "euro": "€", "pound": "£", "yen": "¥", "cent": "¢",
        "sect": "§", "para": "¶", "deg": "°", "plusmn": "±", "times": "×", "divide": "÷", "frac12": "½", "micro": "µ",
        "rarr": "→", "larr": "←", "uarr": "↑", "darr": "↓", "harr": "↔", "rArr": "⇒", "le": "≤", "ge": "≥", "ne": "≠",
        "asymp": "≈", "minus": "−", "infin": "∞", "check": "✓", "dagger": "†", "Dagger": "‡", "ouml": "ö", "auml": "ä",
        "uuml": "ü", "Ouml": "Ö", "Auml": "Ä", "Uuml": "Ü", "szlig": "ß", "eacute": "é", "egrave": "è", "agrave": "à",
        "ccedil": "ç", "ntilde": "ñ", "lbrace": "{", "rbrace": "}", "lcub": "{", "rcub": "}", "lbrack": "[",
        "rbrack": "]", "lsqb": "[", "rsqb": "]", "vert": "|", "verbar": "|", "ast": "*", "lowbar": "_", "num": "#",
        "sol": "/", "bsol": "\\", "colon": ":", "comma": ",", "period": ".", "excl": "!", "quest": "?", "percnt": "%",
        "dollar": "$", "commat": "@", "equals": "=", "plus": "+", "lpar": "(", "rpar": ")", "grave": "`", "Tab": " ",
        "NewLine": " ",
    ]
}

extension CharacterReference {
    /// Decodes the references of a text, in which blanks and line breaks stay as they are.
    static func decoded(_ bytes: some BidirectionalCollection<UInt8>) -> String {
        var text: [UInt8] = []
        var rest = Array(bytes)[...]
        while let byte = rest.first {
            if byte == UInt8(ascii: "&"), let reference = CharacterReference(rest) {
                text += reference.text.utf8
                rest = rest.dropFirst(reference.length)
            } else {
                text.append(byte)
                rest = rest.dropFirst()
            }
        }
        return String(decoding: text, as: UTF8.self)
    }
}
