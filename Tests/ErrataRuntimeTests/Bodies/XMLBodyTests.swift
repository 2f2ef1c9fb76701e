import Testing

@testable import ErrataRuntime

@Suite("XML as JSON")
struct XMLBodyTests {
    @Test("An element is a member, and its text is without the white space around it")
    func elements() {
        #expect(xml("<Error><Code> NoSuchKey\n</Code></Error>") == #"{"Error":{"Code":"NoSuchKey"}}"#)
        #expect(xml("<a/>") == #"{"a":""}"#)
        #expect(xml("<a ></a >") == #"{"a":""}"#)
        #expect(xml("<a>\n <b>1</b>\n <c/>\n</a>\n") == #"{"a":{"b":"1","c":""}}"#)
        #expect(xml("<größe.1-x_>5 €</größe.1-x_>") == #"{"größe.1-x_":"5 €"}"#)
    }

    @Test("Children of one name are a list, in place of the first")
    func lists() {
        #expect(xml("<a><b>1</b><c>2</c><b>3</b></a>") == #"{"a":{"b":["1","3"],"c":"2"}}"#)
        #expect(xml("<a><b/><b/><b><c/></b></a>") == #"{"a":{"b":["","",{"c":""}]}}"#)
        #expect(xml("<a><x:b>1</x:b><y:b>2</y:b></a>") == #"{"a":{"b":["1","2"]}}"#)
        #expect(xml("<a><b><c/></b><b><c/><c/></b></a>") == #"{"a":{"b":[{"c":""},{"c":["",""]}]}}"#)
    }

    @Test("Elements of one name are a list only within one parent")
    func parents() {
        let names = (0..<1000).map { "p\($0)" }
        let body = names.map { "<\($0)><c/></\($0)>" }.joined()
        let json = names.map { "\"\($0)\":{\"c\":\"\"}" }.joined(separator: ",")
        #expect(xml("<r>\(body)</r>") == .json("{\"r\":{\(json)}}"))
    }

    @Test("Attributes and an element's own text are members beside its children")
    func attributes() {
        #expect(xml("<a b='1' c = \"2\"/>") == #"{"a":{"@b":"1","@c":"2"}}"#)
        #expect(xml("<a b='1'> t </a>") == ##"{"a":{"@b":"1","#text":"t"}}"##)
        #expect(xml("<a> x <b>1</b> y </a>") == ##"{"a":{"#text":"x  y","b":"1"}}"##)
        #expect(xml("<a b='1'>\n<b/>\n</a>") == #"{"a":{"@b":"1","b":""}}"#)
        #expect(xml("<a b='x > y\"'/>") == #"{"a":{"@b":"x > y\""}}"#)
        #expect(xml("<a b='x\ny\t\r\nz&#10;'/>") == #"{"a":{"@b":"x y  z\n"}}"#)
    }

    @Test("Prefixes, namespace declarations and attributes of schema instances are left out")
    func namespaces() {
        let fault = """
            <soap:Envelope xmlns:soap="http://schemas.xmlsoap.org/soap/envelope/" xmlns='x'><soap:Body><soap:Fault>\
            <faultcode xsi:type="xsd:string">soap:Client</faultcode></soap:Fault></soap:Body></soap:Envelope>
            """
        #expect(xml(fault) == #"{"Envelope":{"Body":{"Fault":{"faultcode":"soap:Client"}}}}"#)
        #expect(xml("<a xml:lang='en' lang='de'/>") == #"{"a":{"@lang":"en"}}"#)
    }

    @Test("A nil element is null")
    func null() {
        #expect(xml("<a><b xsi:nil='true'/><c i:nil='1'></c></a>") == #"{"a":{"b":null,"c":null}}"#)
        #expect(xml("<a><b xsi:nil='false'/><c nil='true'/></a>") == #"{"a":{"b":"","c":{"@nil":"true"}}}"#)
        #expect(xml("<a><b xsi:nil='true'>x</b></a>") == #"{"a":{"b":"x"}}"#)
    }

    @Test("References and CDATA are decoded, and what is decoded is not read again")
    func references() {
        #expect(xml("<a>&amp;lt; &lt;b&gt; &quot;&apos;</a>") == #"{"a":"&lt; <b> \"'"}"#)
        #expect(xml("<a>&#65;&#x42;&#x1F600;&#0067;</a>") == #"{"a":"AB😀C"}"#)
        #expect(xml("<a><![CDATA[<b>&amp;]]]]><![CDATA[></b>]]></a>") == #"{"a":"<b>&amp;]]></b>"}"#)
        #expect(xml("<a>x<![CDATA[ y ]]></a>") == #"{"a":"x y"}"#)
        #expect(xml("<a>x\r\ny\rz</a>") == #"{"a":"x\ny\nz"}"#)
    }

    @Test("The declaration, comments and processing instructions are left out")
    func prolog() {
        let prolog = "<?xml version=\"1.0\" encoding='utf-8' standalone=\"yes\" ?>\n<!-- <b> & - -->\n<?pi a < b?>"
        #expect(xml(prolog + "<a>x<!-- y -->z<?p?></a><!-- e -->\n<?q?>") == #"{"a":"xz"}"#)
        #expect(xml("\u{FEFF}<?xml version='1.0'?><a/>") == #"{"a":""}"#)
        #expect(xml("<?xml-stylesheet href='x'?><a/>") == #"{"a":""}"#)
    }

    @Test("Another encoding than UTF-8 is refused, unless the text is the same in both")
    func encodings() {
        #expect(xml("<?xml version='1.0' encoding='ISO-8859-1'?><a>x</a>") == #"{"a":"x"}"#)
        #expect(xml("<?xml version='1.0' encoding='ISO-8859-1'?><a>é</a>") == .failure(.malformed))
        #expect(xml("<?xml version='1.0' encoding='UTF-16'?><a/>") == .failure(.malformed))
        #expect(xml([0xFF, 0xFE] + "<a/>".utf16.flatMap { [UInt8($0), 0] }) == .failure(.malformed))
        #expect(xml("<a/>".utf16.flatMap { [0, UInt8($0)] }) == .failure(.malformed))
    }

    @Test(
        "What is not well-formed is refused",
        arguments: [
            "", " ", "a", "<", "<>", "< a/>", "<a", "<a>", "<a/", "<a/ >", "</a>", "<a></b>", "<a></a",
            "<a><b></a></b>",
            "<a></A>", "<x:a></y:a>", "<a/><b/>", "<a/>x", "x<a/>", "<a/><![CDATA[x]]>", "<1/>", "<-a/>", "<a:/>",
            "<:a/>", "<a:b:c/>", "<a:1/>", "<a b/>", "<a b=/>", "<a b=c/>", "<a b='c/>", "<a b='1'c='2'/>",
            "<a b='1' b='2'/>", "<a x:b='1' x:b='2'/>", "<a b='<'/>", "<a b='&'/>", "<a>&</a>", "<a>&amp</a>",
            "<a>&nbsp;</a>", "<a>&#0;</a>", "<a>&#xD800;</a>", "<a>&#x110000;</a>", "<a>&#99999999999999999999;</a>",
            "<a>&#;</a>", "<a>&#x;</a>", "<a>&#xG;</a>", "<a>&#1A;</a>", "<a>&#xFFFE;</a>", "<a>&;</a>", "<a>]]></a>",
            "<a><!-- </a>", "<a><![CDATA[x]]</a>", "<a><![cdata[x]]></a>", "<a><?p </a>", "<a>\u{0}</a>",
            "<a>\u{1}</a>", "<a>\u{FFFE}</a>", "<a>\u{FFFF}</a>", "<a/>\u{0}", "<?xml version='1.0'<a/>",
            "<?xml version=1.0?><a/>",
            "<?xml version='1.0' x?><a/>", "<? p?><a/>", "<a></ a>", "<!><a/>", "<!ELEMENT a ANY><a/>",
        ]
    )
    func malformed(body: String) {
        #expect(xml(body) == .failure(.malformed))
    }
}
