import ErrataJSON
import Testing

@Suite("The grammar of RFC 8259")
struct GrammarTests {
    @Test(
        "Every form in the grammar is accepted",
        arguments: [
            "null", "true", "false", "0", "-0", "1", "-1", "10", "1.5", "0.0", "-0.0", "1e5", "1E5", "1e+5", "1e-05",
            "0e0", "0.1e1", #""""#, #""a""#, "[]", "{}", "[[]]", "[{}]", "[1,2]", #"{"a":1}"#, #"{"a":1,"a":2}"#,
            #"{"":0}"#, " [ 1 , 2 ] ", "\t{\r\n\"a\" : [ ] }\n", #""\"\\\/\b\f\n\r\t\u00e9\uD83D\uDE00""#,
            "\"é日本😀\u{7F}\u{2028}\u{FEFF}\"", "123456789012345678901234567890", "1e999999", "[null,true,false]",
        ]
    )
    func accepts(_ text: String) {
        #expect(error(in: text) == nil)
    }

    @Test(
        "An error is reported with its kind and offset",
        arguments: [
            ("", JSONError(.empty, at: 0)),
            (" \n", JSONError(.empty, at: 2)),
            ("[", JSONError(.unexpectedEnd, at: 1)),
            ("[1", JSONError(.unexpectedEnd, at: 2)),
            ("{\"a\"", JSONError(.unexpectedEnd, at: 4)),
            ("{\"a\":", JSONError(.unexpectedEnd, at: 5)),
            ("tru", JSONError(.unexpectedEnd, at: 3)),
            ("-", JSONError(.unexpectedEnd, at: 1)),
            ("1.", JSONError(.unexpectedEnd, at: 2)),
            ("[&]", JSONError(.unexpectedCharacter, at: 1)),
            ("]", JSONError(.unexpectedCharacter, at: 0)),
            (",", JSONError(.unexpectedCharacter, at: 0)),
            ("[1:2]", JSONError(.unexpectedCharacter, at: 2)),
            ("\u{0}", JSONError(.unexpectedCharacter, at: 0)),
            ("[\u{0}]", JSONError(.unexpectedCharacter, at: 1)),
            ("[1.2a]", JSONError(.unexpectedCharacter, at: 4)),
            ("[-1x]", JSONError(.unexpectedCharacter, at: 3)),
            ("{} x", JSONError(.trailingText, at: 3)),
            ("1 2", JSONError(.trailingText, at: 2)),
            ("[]]", JSONError(.trailingText, at: 2)),
            ("{}\u{0}", JSONError(.trailingText, at: 2)),
            ("[1,]", JSONError(.trailingComma, at: 2)),
            ("[1 , ]", JSONError(.trailingComma, at: 3)),
            (#"{"a":1,}"#, JSONError(.trailingComma, at: 6)),
            ("[,1]", JSONError(.extraComma, at: 1)),
            ("[1,,2]", JSONError(.extraComma, at: 3)),
            (#"{"a":1,,"b":2}"#, JSONError(.extraComma, at: 7)),
            ("[1 2]", JSONError(.missingComma, at: 3)),
            (#"{"a":1 "b":2}"#, JSONError(.missingComma, at: 7)),
            (#"["a" true]"#, JSONError(.missingComma, at: 5)),
            (#"{"a" 1}"#, JSONError(.missingColon, at: 5)),
            (#"{"a"=1}"#, JSONError(.missingColon, at: 4)),
            (#"{"a"}"#, JSONError(.missingColon, at: 4)),
            (#"{"a":}"#, JSONError(.missingValue, at: 5)),
            (#"{"a":,"b":1}"#, JSONError(.missingValue, at: 5)),
            ("{a:1}", JSONError(.nameNotString, at: 1)),
            ("{1:1}", JSONError(.nameNotString, at: 1)),
            ("[1}", JSONError(.mismatchedBracket, at: 2)),
            ("[}", JSONError(.mismatchedBracket, at: 1)),
            (#"{"a":1]"#, JSONError(.mismatchedBracket, at: 6)),
        ]
    )
    func explains(_ text: String, _ expected: JSONError) {
        #expect(error(in: text) == expected)
    }

    @Test(
        "Features of other notations are distinguished",
        arguments: [
            ("'a'", JSONError(.singleQuote, at: 0)),
            ("{'a':1}", JSONError(.singleQuote, at: 1)),
            ("[1] // x", JSONError(.comment, at: 4)),
            ("/* x */ 1", JSONError(.comment, at: 0)),
            ("[1, # x\n2]", JSONError(.comment, at: 4)),
            ("[True]", JSONError(.badLiteral, at: 1)),
            ("[nul]", JSONError(.badLiteral, at: 1)),
            ("undefined", JSONError(.badLiteral, at: 0)),
            ("[nullable]", JSONError(.badLiteral, at: 5)),
            ("trues", JSONError(.badLiteral, at: 4)),
            ("NaN", JSONError(.notANumber, at: 0)),
            ("[Infinity]", JSONError(.notANumber, at: 1)),
            ("[-Infinity]", JSONError(.notANumber, at: 1)),
            ("+1", JSONError(.leadingPlus, at: 0)),
            ("[007]", JSONError(.leadingZero, at: 1)),
            ("-01", JSONError(.leadingZero, at: 1)),
            (".5", JSONError(.leadingPoint, at: 0)),
            ("-.5", JSONError(.leadingPoint, at: 1)),
            ("[-]", JSONError(.missingDigit, at: 2)),
            ("[1.]", JSONError(.missingDigit, at: 3)),
            ("[1.e1]", JSONError(.missingDigit, at: 3)),
            ("[1e]", JSONError(.missingDigit, at: 3)),
            ("[1e+]", JSONError(.missingDigit, at: 4)),
            ("0x1F", JSONError(.hexNumber, at: 0)),
            ("[-0X1]", JSONError(.hexNumber, at: 2)),
            ("[1\u{A0}]", JSONError(.badWhitespace, at: 2)),
            ("\u{C}1", JSONError(.badWhitespace, at: 0)),
            ("\u{B}1", JSONError(.badWhitespace, at: 0)),
            ("[1,\u{B}2]", JSONError(.badWhitespace, at: 3)),
            ("[\u{3000}1]", JSONError(.badWhitespace, at: 1)),
        ]
    )
    func tellsApart(_ text: String, _ expected: JSONError) {
        #expect(error(in: text) == expected)
    }

    @Test(
        "An unescaped quote inside a text is reported as such, at the quote, where the line shows it",
        arguments: [
            (#"{"a": "say "hi" now"}"#, 11),
            (#"{"a": "Use "x", then y", "b": 1}"#, 11),
            (#"{"a": ""hi", he said"}"#, 7),
            (#"{"a": "a 6" screen"}"#, 10),
            (#"["say "hi" now", 1]"#, 6),
            (#"["über "日本" hinaus"]"#, 8),
        ]
    )
    func tellsUnescapedQuotes(_ text: String, _ offset: Int) {
        #expect(error(in: text) == JSONError(.unescapedQuote, at: offset))
    }

    @Test(
        "Where a missing comma also explains a quote, the missing comma is reported",
        arguments: [
            (#"{"a": "x"b": 1}"#, 9), (#"{"a": "x" b": 1}"#, 10), (#"["a"b"]"#, 4), (#"["a"b, "c"]"#, 4),
            (#"["a"b]"#, 4), (#"{"a": "x" b: 1, "c": 2}"#, 10), (#"["a" true, "b"]"#, 5), ("[\"a\"\nb\" c\"]", 5),
            ("[\"a\"b\n\"c\" d\"]", 4),
        ]
    )
    func staysWithCommas(_ text: String, _ offset: Int) {
        #expect(error(in: text) == JSONError(.missingComma, at: offset))
    }

    @Test("Every kind has an id of its own and a sentence")
    func kindsAreWorded() {
        let kinds = JSONError.Kind.allCases
        #expect(Set(kinds.map(\.id)).count == kinds.count)
        #expect(Set(kinds.map(\.message)).count == kinds.count)
        #expect(kinds.allSatisfy { $0.id.hasPrefix("json-") && !$0.message.hasSuffix(".") })
        let description = JSONError(.trailingComma, at: 7).description
        #expect(description == "JSON allows no comma after the last element or member (byte 7) [json-trailing-comma]")
    }
}
