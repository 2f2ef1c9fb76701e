import ErrataCatalog
import ErrataLogs
import ErrataWire
import Testing

@Suite("A log with the answers of many vendors")
struct MixedLogTests {
    /// The answers that do not tell their vendor without the host, by the reason.
    private static let shared: [String: Set<String>] = [
        "the object `error` with a message, and a type that OpenAI, Anthropic and Stripe share": [
            "stripe-3", "stripe-4", "openai-2",
        ],
        "the object `error` with a message and a code that none of its users documents": ["google-6", "meta-own-5"],
        "the code 0 and a message, as many APIs say": ["discord-5", "discord-own-1"],
        "the member `errors` or `error` with a text, or a list of texts": [
            "shopify-2", "shopify-3", "shopify-4", "shopify-own-1", "elasticsearch-own-2",
        ],
        "a problem document (RFC 9457) without a type": ["problem-3", "problem-4", "problem-own-1"],
        "errors of GraphQL, with a code that no table has": ["graphql-4"],
    ]

    /// Answers without a code and with a 2xx: a record of a log can have any such member.
    private static let silent: Set<String> = ["graphql-2"]

    private static func catalogs() throws -> [Catalog] {
        try Folder.specs.map { try Folder.catalog(Folder.spec($0)) } + Catalogs.all
    }

    private static func failures(in text: String) throws -> [FoundFailure] {
        var finder = FailureFinder(catalogs: try catalogs(), now: 1_774_353_600)
        return finder.append(text.utf8) + finder.finish()
    }

    @Test("attributes each line to its vendor, and to no other where the line does not tell")
    func lines() throws {
        let answers = try LoggedAnswer.all() + LoggedAnswer.builtIn()
        let cannotTell = Self.shared.values.reduce(into: Set()) { $0.formUnion($1) }
        #expect(cannotTell.isSubset(of: answers.map(\.id)))
        let found = Dictionary(grouping: try Self.failures(in: answers.map { $0.record() + "\n" }.joined()), by: \.line)
        for (index, answer) in answers.enumerated() {
            let failure = found[index + 1]?.first?.attribution
            guard answer.fails, !Self.silent.contains(answer.id) else {
                #expect(failure == nil, "\(answer.id)")
                continue
            }
            let fitting = failure.map { [$0.failure.catalog.id] + $0.candidates.map(\.id) } ?? []
            if cannotTell.contains(answer.id) {
                #expect(
                    fitting == ["http"] || fitting.count > 1 && fitting.contains(answer.vendor),
                    "\(answer.id): \(fitting)"
                )
            } else {
                #expect(fitting == [answer.vendor], "\(answer.id)")
            }
        }
    }

    @Test("attributes each call of an archive by its host, where the vendor documents one")
    func calls() throws {
        let catalogs = try Self.catalogs()
        let hosts = catalogs.reduce(into: [:]) { $0[$1.id] = $1.description.hosts.first }
        let answers = try LoggedAnswer.all().filter { $0.fails && hosts[$0.vendor] != nil && $0.answer.status != nil }
        #expect(answers.count > 70)
        let archive = LoggedAnswer.archive(answers) { answer in
            "https://\((hosts[answer.vendor] ?? "").replacing("*", with: "eu1")):443/v1/things?id=1"
        }
        let found = try Self.failures(in: archive)
        for (index, answer) in answers.enumerated() {
            let failures = found.filter { $0.line == index + 2 }.map(\.attribution)
            #expect(failures.map(\.failure.catalog.id) == [answer.vendor], "\(answer.id)")
            #expect(failures.allSatisfy { $0.candidates.isEmpty }, "\(answer.id)")
        }
    }

    @Test("is counted alike by a summary that filters and caches lines and by one that reads every line")
    func counts() throws {
        let answers = try LoggedAnswer.all()
        let hosts = try Self.catalogs().reduce(into: [:]) { $0[$1.id] = $1.description.hosts.first }
        // The second time every shape is known; with a host, some of the same shapes have other contents.
        let lines = (0..<2).flatMap { _ in
            answers.flatMap { [$0.record(), $0.record(url: "https://\(hosts[$0.vendor] ?? "gateway.internal")/v1/x")] }
        }
        var fast = LogSummarizer(catalogs: try Self.catalogs(), now: 0)
        var slow = LogSummarizer(catalogs: try Self.catalogs(), now: 0, isExhaustive: true)
        for line in lines {
            fast.append("\(line)\n".utf8)
            slow.append("\(line)\n".utf8)
            guard fast.summary.errors.count != slow.summary.errors.count else { continue }
            Issue.record("\(line)")
            return
        }
        let summaries = [fast.finish(), slow.finish()]
        let counts = summaries.map { summary in
            [false, true].flatMap { summary.errors.groups(unknown: $0) }.map { "\($0.key) \($0.count)" }.sorted()
        }
        #expect(counts[0] == counts[1])
    }

    @Test(
        "has no failure in a success",
        arguments: [
            #"{"code":0,"message":"success"}"#, #"{"code":200}"#, #"{"code":200,"message":"OK"}"#, #"{"code":10003}"#,
            #"{"code":"1007","name":"Parcel"}"#, #"{"error":null}"#, #"{"errors":[]}"#, #"{"error":"","data":[]}"#,
            #"{"status":"ok"}"#, #"{"status":"success","data":{"code":"rate_limit"}}"#,
            #"{"success":true,"error":null}"#,
            #"{"ok":true,"error":null}"#, #"{"errcode":0,"errmsg":"ok"}"#, #"{"data":{"a":1},"errors":null}"#,
            #"{"jsonrpc":"2.0","result":{"code":-32601},"id":1}"#,
            #"{"id":"evt_1","type":"event","code":"expired_card"}"#,
            #"{"kind":"Status","status":"Success","code":200}"#, #"{"items":[{"code":"not_found","title":"A page"}]}"#,
            "<Result><Code>NoSuchThing</Code></Result>", "a=b&error=", "ok",
        ]
    )
    func successes(body: String) throws {
        var answer = Answer(body)
        answer.status = 200
        let logged = LoggedAnswer(id: "", vendor: "", answer: answer, fails: false)
        let archive = LoggedAnswer.archive([logged]) { _ in "https://api.example.com/" }
        for text in [logged.record(), archive, "HTTP/1.1 200 OK\r\n\r\n\(body)"] {
            #expect(try Self.failures(in: text).map(\.attribution.failure.description) == [], "\(text)")
        }
    }
}
