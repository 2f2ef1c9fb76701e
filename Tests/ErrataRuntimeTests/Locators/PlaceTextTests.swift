import Testing

@testable import ErrataRuntime

@Suite("The text at a place")
struct PlaceTextTests {
    @Test("After is the text behind the last sign, and before the text up to the first")
    func signs() {
        #expect(PlaceText.part(of: "ns#a#Code", after: "#") == "Code")
        #expect(PlaceText.part(of: "Code:http://x", before: ":") == "Code")
        #expect(PlaceText.part(of: "a#b#Code:http://x#y", after: "#", before: ":") == "y")
        #expect(PlaceText.part(of: "com.x#Code:http://y", after: "#", before: ":") == "Code")
        #expect(PlaceText.part(of: "x :: Code - y - z", after: " :: ", before: " - ") == "Code")
        #expect(PlaceText.part(of: "aaa:x", after: "aa") == ":x")
    }

    @Test("A sign that is missing or empty changes nothing")
    func missing() {
        #expect(PlaceText.part(of: "Code", after: "#") == "Code")
        #expect(PlaceText.part(of: "Code", before: ":") == "Code")
        #expect(PlaceText.part(of: "Code", after: "", before: "") == "Code")
        #expect(PlaceText.part(of: "Code", after: "longer than the text") == "Code")
        #expect(PlaceText.part(of: "Code") == "Code")
    }

    @Test("White space around the result is dropped, and nothing is left of what is blank")
    func blanks() {
        #expect(PlaceText.part(of: " \tns#  Code \r\n", after: "#") == "Code")
        #expect(PlaceText.part(of: "ns#", after: "#") == nil)
        #expect(PlaceText.part(of: ":x", before: ":") == nil)
        #expect(PlaceText.part(of: " \n") == nil)
        #expect(PlaceText.part(of: "") == nil)
    }

    @Test("A parameter comes before the signs, and nothing where it is missing")
    func parameters() {
        let header = #"Bearer error="ns#invalid_token: x", scope=a"#
        #expect(PlaceText.part(of: header, parameter: "error", after: "#", before: ":") == "invalid_token")
        #expect(PlaceText.part(of: header, parameter: "code", after: "#", before: ":") == nil)
        #expect(PlaceText.part(of: #"Bearer error=" ""#, parameter: "error") == nil)
    }

    @Test("Texts beyond ASCII are compared and cut by whole signs")
    func unicode() {
        #expect(PlaceText.part(of: "a→b→é", after: "→") == "é")
        #expect(PlaceText.part(of: "é→b", before: "→") == "é")
        #expect(PlaceText.part(of: "größe=5", parameter: "größe") == "5")
    }
}
