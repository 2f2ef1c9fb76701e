extension Corpus {
    /// Documents about errors, in every format that is imported.
    static let sources = Corpus(
        [
            #"[{"code":1001,"message":"Bad %s","status":400,"category":"A"},{"code":"X_Y","fix":"Retry after 5 seconds."}]"#,
            #"{"errors":{"E_ONE":{"http":"429 (TOO MANY REQUESTS)","text":"t"},"E_TWO":{"retry":"No — fix the request"}}}"#,
            "code,http status,message,description,retry\nA_B,400,\"a, \"\"b\"\"\",What,yes\nC_D,404;409,c,Why,no\n",
            "# Acme errors\n\n## Billing (1000-1999)\n\n| Code | HTTP | Message | Action |\n|---|---|---|---|\n"
                + "| `1001` | 402 | Pay <b>now</b> | [Pay](https://a.example) |\n| Group | | | |\n| 2001 | 5xx | x | |\n",
            "### card_declined (402)\nThe card was declined.\n\n```json\n{\"error\":{\"code\":\"card_declined\"}}\n```\nHow to fix: x\n",
            "#### -1003 TOO_MANY_REQUESTS\n * Too many requests; limit is %s.\n * Way too many.\n",
            "<h2>Errors</h2><table><tr><th>Code<th>Meaning</tr><tr><td rowspan=2>A1<td>One &amp; two<tr><td>B2</table>",
            "CodeDescriptionResolution\nWRONG_PASSWORDPassword is incorrectVerify it\nPENDING_INVITEA pending invite\n",
            ##"{"openapi":"3.0.0","info":{"title":"A","version":"1"},"paths":{"/a":{"get":{"responses":{"400":{"content":"##
                + ##"{"application/json":{"schema":{"$ref":"#/components/schemas/E"}}}}}}}},"components":{"schemas":{"E":"##
                + ##"{"type":"object","properties":{"code":{"type":"string","enum":["A_B","C_D"]}}}}}}"##,
            #"{"smithy":"2.0","shapes":{"a#E":{"type":"structure","traits":{"smithy.api#error":"client","#
                + #""smithy.api#httpError":404,"smithy.api#retryable":{}}},"a#S":{"type":"service","errors":[{"target":"a#E"}]}}}"#,
            #"{"metadata":{"protocol":"json"},"shapes":{"E":{"type":"structure","exception":true,"error":{"code":"X.Y","#
                + #""httpStatusCode":404}}},"operations":{}}"#,
            #"{"log":{"entries":[{"request":{"url":"https://a.example/x"},"response":{"status":404,"content":"#
                + #"{"mimeType":"application/json","text":"{\"code\":\"A_B\",\"message\":\"Order 17\"}"}}}]}}"#,
        ],
        words: [
            "|", "\n", "\n\n", "| A_B | 400 | x |\n", "#", "## ", "```", "- ", "* ", "`", "**", "[a](b)", "<td>",
            "</table>",
            "<table>", "<tr>", "<a href='x'>", "&lt;", "\"", ",", "{", "}", "[", "]", ":", "null", "1001", "A_B",
            "-1003",
            "429 (TOO MANY REQUESTS)", "1xxx", "1000-1999", "%s", "{a}", "{0}", "<name>", "Retry after 30 seconds.",
            "\t",
            "\"code\":", "\"message\":", "\"status\":404", "\"enum\":[\"A\"]", "\"$ref\":\"#/a\"", "é", "\u{0}",
            "\u{FEFF}",
            "\u{2028}", "\u{200B}", " ", "code", "Error Code", "HTTP Status", "Description", "\u{1F4A1}", "(404)", "*",
            "~",
        ]
    )
}
