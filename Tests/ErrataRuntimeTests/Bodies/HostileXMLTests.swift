import Testing

@testable import ErrataRuntime

@Suite("Hostile XML")
struct HostileXMLTests {
    @Test("A document type declaration is refused, whatever is in it")
    func documentTypes() {
        let laughs = """
            <?xml version="1.0"?><!DOCTYPE lolz [<!ENTITY lol "lol"><!ENTITY lol2 "&lol;&lol;&lol;&lol;&lol;&lol;">\
            <!ENTITY lol3 "&lol2;&lol2;&lol2;&lol2;">]><lolz>&lol3;</lolz>
            """
        #expect(xml(laughs) == .failure(.malformed))
        #expect(xml("<!DOCTYPE a SYSTEM 'file:///etc/passwd'><a/>") == .failure(.malformed))
        #expect(xml("<!DOCTYPE a [<!ENTITY b SYSTEM 'file:///etc/passwd'>]><a>&b;</a>") == .failure(.malformed))
        #expect(xml("<!doctype html><html></html>") == .failure(.malformed))
        #expect(xml("<a><!DOCTYPE b></a>") == .failure(.malformed))
    }

    @Test("The depth limit applies to the objects and lists of the result")
    func depth() {
        func nested(_ count: Int) -> [UInt8] {
            Array((String(repeating: "<a>", count: count) + String(repeating: "</a>", count: count)).utf8)
        }
        #expect(xml(nested(3), maximumDepth: 3) == #"{"a":{"a":{"a":""}}}"#)
        #expect(xml(nested(3), maximumDepth: 2) == .failure(.tooDeep))
        #expect(xml(nested(513)) == .failure(.tooDeep))
        #expect(xml(nested(50_000)) == .failure(.tooDeep))
        #expect(xml(Array(String(repeating: "<a>", count: 1_000_000).utf8)) == .failure(.tooDeep))
        #expect(xml(Array("<a><b/><b/></a>".utf8), maximumDepth: 3) == #"{"a":{"b":["",""]}}"#)
        #expect(xml(Array("<a><b/><b/></a>".utf8), maximumDepth: 2) == .failure(.tooDeep))
        #expect(xml(Array("<a b=''/>".utf8), maximumDepth: 1) == .failure(.tooDeep))
        #expect(xml(Array("<a/>".utf8), maximumDepth: 0) == .failure(.tooDeep))
        #expect(xml(Array("<a/>".utf8), maximumDepth: -1) == .failure(.tooDeep))
    }

    @Test("As many elements as the limit permits are read, of one name or of as many names")
    func elements() {
        func children(_ count: Int, _ name: (Int) -> String) -> [UInt8] {
            Array("<r>\((0..<count).map { "<\(name($0))/>" }.joined())</r>".utf8)
        }
        let most = XMLBody.maximumParts - 1
        for name in [{ "n\($0)" }, { _ in "n" }] as [(Int) -> String] {
            #expect(xml(children(most, name)).description.utf8.count > most)
            #expect(xml(children(most + 1, name)) == .failure(.tooLarge))
        }
        #expect(xml(children(3) { "n\($0)" }) == #"{"r":{"n0":"","n1":"","n2":""}}"#)
    }

    @Test("Attributes are limited for each element and count as parts")
    func attributes() {
        func element(_ count: Int) -> String { "<e \((0..<count).map { "a\($0)=''" }.joined(separator: " "))/>" }
        let most = XMLBody.maximumAttributes
        #expect(xml(element(most)).description.hasSuffix("\"@a\(most - 1)\":\"\"}}"))
        #expect(xml(element(most + 1)) == .failure(.tooLarge))
        #expect(xml(element(100_000)) == .failure(.tooLarge))
        let full = XMLBody.maximumParts / (most + 1) + 1
        #expect(xml("<r>\(String(repeating: element(most), count: full))</r>") == .failure(.tooLarge))
    }

    @Test("A body beyond the size limit is not read")
    func size() {
        let frame = Array("<a></a>".utf8)
        let text = [UInt8](repeating: UInt8(ascii: "&"), count: XMLBody.maximumSize)
        #expect(xml(frame + text) == .failure(.tooLarge))
        let blanks = [UInt8](repeating: 0x20, count: XMLBody.maximumSize - frame.count)
        #expect(xml(frame + blanks) == #"{"a":""}"#)
    }

    @Test("What is cut short anywhere is malformed")
    func cut() {
        let whole = Array("<?xml version='1.0'?><!-- c --><a b='&lt;'>x<![CDATA[y]]>&#65;<b/><c></c></a>".utf8)
        #expect(xml(whole) == ##"{"a":{"@b":"<","#text":"xyA","b":"","c":""}}"##)
        for count in 0..<whole.count { #expect(xml(Array(whole.prefix(count))) == .failure(.malformed)) }
    }

    @Test("Bytes that are not UTF-8 are malformed, wherever they are")
    func invalidUTF8() {
        let whole = Array("<a b='c'>x<!-- c --></a>".utf8)
        for index in whole.indices {
            for bytes in [[0xFF], [0xC0, 0x80], [0xED, 0xA0, 0x80], [0xE2, 0x82]] as [[UInt8]] {
                var body = whole
                body.insert(contentsOf: bytes, at: index)
                #expect(xml(body) == .failure(.malformed))
            }
        }
    }
}
