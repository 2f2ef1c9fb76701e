import ErrataJSON
import Testing

@Suite("The grammar of strings")
struct StringGrammarTests {
    @Test("A control character below U+0020 must be escaped, at any distance from the quote")
    func controlCharacters() {
        for length in 0..<40 {
            let text = "\"" + String(repeating: "x", count: length) + "\n" + String(repeating: "y", count: 20) + "\""
            #expect(error(in: text) == JSONError(.controlCharacter, at: length + 1))
        }
        for control in UInt8(0)..<0x20 {
            #expect(JSONDocument.error(in: [0x22, control, 0x22, 0x20]) == JSONError(.controlCharacter, at: 1))
        }
        #expect(error(in: "\"\u{7F}\u{80}\"") == nil)
    }

    @Test(
        "Only the escapes of RFC 8259 section 7 are accepted",
        arguments: [
            (#""\x41""#, JSONError(.badEscape, at: 1)),
            (#""ab\'""#, JSONError(.badEscape, at: 3)),
            (#""\é""#, JSONError(.badEscape, at: 1)),
            (#""\U0041""#, JSONError(.badEscape, at: 1)),
            (#""\u12G4""#, JSONError(.badUnicodeEscape, at: 1)),
            (#""\u123""#, JSONError(.badUnicodeEscape, at: 1)),
            (#""\u{41}""#, JSONError(.badUnicodeEscape, at: 1)),
        ]
    )
    func escapes(_ text: String, _ expected: JSONError) {
        #expect(error(in: text) == expected)
    }

    @Test(
        "A string that is never closed is reported at its opening quote",
        arguments: [#"["#, #"["abc"#, #"["abcdefghijklmnopq"#, #"["\"#, #"["\""#, #"["\u"#, #"["\u00"#, #"["\u0041"#]
    )
    func unterminated(_ text: String) {
        let expected = text.count == 1 ? JSONError(.unexpectedEnd, at: 1) : JSONError(.unterminatedString, at: 1)
        #expect(error(in: text) == expected)
    }

    @Test("Half of a surrogate pair is grammatical as an escape")
    func loneSurrogates() {
        for text in [#""\ud800""#, #""\udc00\ud800""#, #""\ud800x""#, #""\ud800\n""#, #"{"\uDFFF":1}"#] {
            #expect(error(in: text) == nil)
        }
    }
}

@Suite("Strict UTF-8")
struct UTF8Tests {
    @Test("Every Unicode scalar is accepted in a string")
    func everyScalar() {
        var text = "\""
        for value in UInt32(0x20)...0x10FFFF where value != 0x22 && value != 0x5C && value % 7 < 2 {
            if let scalar = Unicode.Scalar(value) { text.unicodeScalars.append(scalar) }
        }
        for value: UInt32 in [0x7F, 0x80, 0x7FF, 0x800, 0xD7FF, 0xE000, 0xFFFD, 0xFFFE, 0xFFFF, 0x10000, 0x10FFFF] {
            if let scalar = Unicode.Scalar(value) { text.unicodeScalars.append(scalar) }
        }
        #expect(error(in: text + "\"") == nil)
    }

    @Test(
        "Invalid UTF-8 is rejected everywhere",
        arguments: [
            [0x80], [0xBF], [0xC0, 0x80], [0xC1, 0xBF], [0xC2], [0xC2, 0x41], [0xE0, 0x80, 0x80], [0xE0, 0x9F, 0xBF],
            [0xE2, 0x82], [0xE2, 0x28, 0xA1], [0xED, 0xA0, 0x80], [0xED, 0xBF, 0xBF], [0xF0, 0x80, 0x80, 0x80],
            [0xF0, 0x8F, 0xBF, 0xBF], [0xF0, 0x9F, 0x98], [0xF4, 0x90, 0x80, 0x80], [0xF5, 0x80, 0x80, 0x80], [0xFE],
            [0xFF], [0xF8, 0x88, 0x80, 0x80, 0x80],
        ] as [[UInt8]]
    )
    func refuses(_ bytes: [UInt8]) {
        for padding in 0..<18 {
            let before = [UInt8](repeating: 0x61, count: padding)
            let expected = JSONError(.invalidUTF8, at: padding + 2)
            #expect(JSONDocument.error(in: [0x5B, 0x22] + before + bytes + [0x22, 0x5D]) == expected)
        }
        #expect(JSONDocument.error(in: [0x5B, 0x31, 0x5D] + bytes)?.kind == .invalidUTF8)
        #expect(JSONDocument.error(in: [0x5B, 0x5D, 0x22] + bytes + [0x22]) != nil)
    }

    @Test("A sequence that is truncated by the end of the input is rejected")
    func cutOff() {
        let bytes = Array("\"abcdefg😀".utf8)
        for length in 9..<bytes.count {
            #expect(JSONDocument.error(in: Array(bytes[..<length])) == JSONError(.invalidUTF8, at: 8))
        }
    }

    @Test("One leading byte order mark is skipped, any other is not")
    func byteOrderMark() {
        #expect(error(in: "\u{FEFF}{}") == nil)
        #expect(error(in: "\u{FEFF} 1") == nil)
        #expect(error(in: "\u{FEFF}") == JSONError(.empty, at: 3))
        #expect(error(in: "\u{FEFF}\u{FEFF}{}") == JSONError(.misplacedByteOrderMark, at: 3))
        #expect(error(in: " \u{FEFF}{}") == JSONError(.misplacedByteOrderMark, at: 1))
        #expect(error(in: "{}\u{FEFF}") == JSONError(.misplacedByteOrderMark, at: 2))
        #expect(error(in: "\u{FEFF}[x]") == JSONError(.badLiteral, at: 4))
    }

    @Test(
        "UTF-16 and UTF-32 are recognized",
        arguments: [
            [0xFF, 0xFE, 0x7B, 0x00], [0xFE, 0xFF, 0x00, 0x7B], [0x7B, 0x00, 0x7D, 0x00], [0x00, 0x7B, 0x00, 0x7D],
            [0x00, 0x00, 0x00, 0x31], [0x31, 0x00, 0x00, 0x00], [0xFF, 0xFE, 0x00, 0x00, 0x31, 0x00, 0x00, 0x00],
        ] as [[UInt8]]
    )
    func wideEncodings(_ bytes: [UInt8]) {
        #expect(JSONDocument.error(in: bytes) == JSONError(.wideEncoding, at: 0))
    }
}
