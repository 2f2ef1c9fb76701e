extension Corpus {
    /// XML documents.
    static let xml = Corpus(
        [
            "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<Error><Code>NoSuchKey</Code><Message>a &amp; b</Message></Error>",
            "<a b='1' c=\"&lt;&#65;\"> x <b/>\n<!-- c --><b><![CDATA[<x>]]></b><d/> y </a>",
            "<s:E xmlns:s='u' xmlns='v'><s:F xsi:nil='true'/><s:F xsi:type='t'>é€😀</s:F><p?></s:E>",
            "<?p q?><r><a><b><c><d><e/><e/></d></c></b></a><a/><b/><a/></r>",
        ],
        words: [
            "<", ">", "/>", "</", "<a>", "</a>", "<a/>", "<b>", "</b>", "<b/>", "<x:a>", "</x:a>", "a", "=", "'", "\"",
            " b=''", " b='1'", " x:b='2'", " xmlns='u'", " xsi:nil='true'", "&", ";", "&lt;", "&amp;", "&#65;", "&#x",
            "&#xFFFF;", "<![CDATA[", "]]>", "<!--", "-->", "<?", "?>", "<?xml", " encoding='x'", "<!DOCTYPE a>", " ",
            "\r\n", "\t", "\u{0}", "\u{1}", "é", "\u{FFFE}", "\u{FEFF}", ":", "-", ".", "1", "<a><a><a><a>",
        ]
    )

    /// Forms, and URLs with a query or fragment.
    static let forms = Corpus(
        [
            "error=invalid_request&error_description=The+user%21&error=x",
            "https://app.example/cb?error=access_denied&state=x#error=y", "#a=1&b=%FF%E2%82%AC", "?a&b=&=c",
        ],
        words: [
            "&", "=", "+", "%", "%41", "%00", "%FF", "%E2%82", "?", "#", "://", "a", "a=", "&a=b", "é", "\u{0}", "\n",
            " ", "\u{FEFF}", "\"", "\\",
        ]
    )

    /// Values of headers.
    static let fields = Corpus(
        [
            #"Bearer realm="x, \"y\"", error="invalid_token", Basic abc==, max=5"#, "a=b; c=d;e", "ns#Code:http://x#y",
            #"{"a":[{"code":null},{"Code":-5.0}],"b":"c\n"}"#, #"["a",{"field":"f","message":"m"},[[1]]]"#,
            "https://x.example/?a=b&c=%41#d=e", #""default";r=5;t=7"#, #"{"title":["a","b"],"x":{"y":true}}"#,
        ],
        words: [
            "\"", "\\", "=", ",", ";", "&", " ", "\t", "#", ":", "?", "%41", "a=b", "a", "code", "\"a\"", "{", "}", "[",
            "]", "[[[[[[[[", "]]]]]]]]", "null", "1", "true", "{\"a\":", "\"message\":\"m\"", "\"field\":", "é",
            "\u{0}",
            "://", "<", ">", "\\ud800", "\\u00e9",
        ]
    )
}
