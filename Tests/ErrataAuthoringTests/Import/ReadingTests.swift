import ErrataCore
import Testing

@testable import ErrataAuthoring

@Suite("Cells of a table")
struct ReadingTests {
    @Test(
        "statuses are read alone, in lists, with their phrases, and not out of other words",
        arguments: [
            ("404", [404]), ("HTTP 404", [404]), ("HTTP404", [404]), ("403 Forbidden", [403]),
            ("400, 404", [400, 404]),
            ("400 or 404", [400, 404]), ("400/404", [400, 404]), ("429 (TOO MANY REQUESTS)", [429]),
            ("500 Internal Server Error", [500]), ("Not Found (404)", [404]), ("1001", []), ("see 404 above", []),
            ("099", []), ("700", []), ("", []), ("Forbidden", []),
        ]
    )
    func statuses(text: String, statuses: [Int]) {
        #expect(StatusCell(text).statuses == statuses)
    }

    @Test("a status with its registered phrase is stated; brackets and other words are read between the lines")
    func statedStatus() {
        #expect(StatusCell("403 Forbidden").isStated(in: "403 Forbidden"))
        #expect(StatusCell("500 Internal Server Error").isStated(in: "500 Internal Server Error"))
        #expect(StatusCell("Error 404").isStated(in: "Error 404"))
        #expect(StatusCell("400, 404").isStated(in: "400, 404"))
        #expect(!StatusCell("429 (TOO MANY REQUESTS)").isStated(in: "429 (TOO MANY REQUESTS)"))
        #expect(!StatusCell("400 sometimes").isStated(in: "400 sometimes"))
    }

    @Test(
        "a wait that a sentence prescribes is read with its bounds",
        arguments: [
            ("Retry after 30 seconds.", 30_000, nil),
            ("Retry after 1-5 seconds. If persistent, contact support.", 1000, 5000),
            ("Please wait 5 minutes and try again.", 300_000, nil),
            ("Retry with exponential backoff (start at 1 second, max 30 seconds).", 1000, 30_000),
            ("These are transient. Retry with backoff starting at 500 ms up to 10 seconds.", 500, 10_000),
            ("Yes — retry with backoff", nil, nil),
        ] as [(String, Int?, Int?)]
    )
    func waits(text: String, initial: Int?, maximum: Int?) {
        let expected = RetryHint(.afterDelay, initialMilliseconds: initial, maximumMilliseconds: maximum)
        #expect(WaitText(text).hint == expected)
    }

    @Test(
        "a sentence with a condition, a negation or another beginning of the time prescribes no wait",
        arguments: [
            "Do not retry after 30 seconds.", "Retry after 30 seconds if the balance allows it.",
            "Wait at least two weeks after the previous invite before retrying.", "The session lasts 30 seconds.",
            "Never retry.", "Wait a few seconds and retry.", "Retry the request.", "You can wait 30 seconds.", "",
            "Retry after 99999999999999999999 seconds.",
        ]
    )
    func noWaits(text: String) {
        #expect(WaitText(text).hint == nil)
    }

    @Test(
        "a column about retrying is read as yes, no and sometimes",
        arguments: [
            ("Yes", RetryVerdict.afterDelay), ("true", .afterDelay), ("No", .never), ("false", .never),
            ("No — fix the request", .afterFix), ("Do not retry", .never),
            ("Sometimes — depends on cause", .conditional), ("Yes — retry with backoff", .afterDelay),
        ]
    )
    func retries(text: String, verdict: RetryVerdict) {
        #expect(RetryCell(text)?.hint.verdict == verdict)
    }

    @Test("a column about retrying keeps a condition in words, and other texts are no verdict")
    func retryConditions() {
        #expect(RetryCell("Sometimes — depends on cause")?.hint.condition == "Sometimes — depends on cause.")
        #expect(RetryCell("Do this first") == nil)
        #expect(RetryCell("The server is busy") == nil)
    }

    @Test(
        "placeholders of other notations become names in braces",
        arguments: [
            ("Invalid value %s for %s", "Invalid value {value} for {value2}"),
            ("Got %d of %1$d", "Got {number} of {number2}"),
            ("User %(name)s is unknown", "User {name} is unknown"),
            ("Field ${field.name} is empty", "Field {field_name} is empty"),
            ("Hello $user!", "Hello {user}!"), ("Missing {{ field }}", "Missing {field}"), ("Bad {0}", "Bad {value0}"),
            ("Bad <field name>.", "Bad {field_name}."), ("{a}{b} clash", "{a} clash"), ("{a} and {a}", "{a} and {a2}"),
        ]
    )
    func templates(source: String, text: String) {
        let reading = TemplateReading(source)
        #expect(reading.text == text)
        #expect(reading.isChanged)
    }

    @Test(
        "what only looks like a placeholder stays as it is",
        arguments: [
            "100% of users", "50%s", "It costs $5", "a < b and c > d", "{\"a\": 1}", "Unknown {action}", "<1 KB", "$",
            "%", "{",
            "email@example.com", "Rate is 5%.",
        ]
    )
    func noTemplates(source: String) {
        let reading = TemplateReading(source)
        #expect(reading.text == source)
        #expect(!reading.isChanged)
    }

    @Test(
        "ranges of codes are read as masks and as two ends",
        arguments: [
            ("1xxx", 1000...1999), ("10XX", 1000...1099), ("1000-1999", 1000...1999), ("1000 – 1999", 1000...1999),
            ("1000 to 1999", 1000...1999), ("1000..1999", 1000...1999),
        ]
    )
    func ranges(text: String, range: ClosedRange<Int>) {
        #expect(CodeRange(text: text)?.codes == range)
    }

    @Test("a range within a heading leaves the heading's other words as the title")
    func rangeInHeading() {
        let found = CodeRange.find(in: "10xx - General Server or Network issues")
        #expect(found?.range == 1000...1099)
        #expect(found?.title == "General Server or Network issues")
        #expect(CodeRange.find(in: "Server Errors (3000–3999)")?.title == "Server Errors")
        #expect(CodeRange.find(in: "Errors of 2024-06") == nil)
        #expect(CodeRange(text: "1999-1000") == nil)
        #expect(CodeRange(text: "4xx-5xx") == nil)
        #expect(CodeRange(text: "5xx") == nil)
        #expect(CodeRange.find(in: "11xx - 2xxx Request issues")?.range == 1100...2999)
    }
}
