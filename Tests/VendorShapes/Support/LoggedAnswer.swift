import ErrataCatalog
import ErrataJSON
import ErrataRuntime
import Testing

/// An answer as a log and an HTTP Archive have it.
struct LoggedAnswer {
    let id: String
    let vendor: String
    let answer: Answer
    /// Whether it is a failure.
    let fails: Bool

    /// The answers of the vendors with specs here, of `answers.json` and `bodies.json`.
    static func all() throws -> [LoggedAnswer] {
        try ["answers.json", "bodies.json"].flatMap { name in
            try #require(try Folder.json(name).array).map { try LoggedAnswer($0) }
        }
    }

    /// The first sample of every code of the vendors that come with the package.
    static func builtIn() -> [LoggedAnswer] {
        Catalogs.all.flatMap(\.entries).compactMap { entry in
            guard let sample = entry.sampleResponses.first else { return nil }
            var answer = Answer(String(decoding: sample.body, as: UTF8.self))
            (answer.status, answer.headers) = (sample.status, sample.headers)
            return LoggedAnswer(id: entry.id, vendor: entry.catalog.id, answer: answer, fails: true)
        }
    }

    init(id: String, vendor: String, answer: Answer, fails: Bool) {
        (self.id, self.vendor, self.answer, self.fails) = (id, vendor, answer, fails)
    }

    private init(_ value: JSONValue) throws {
        id = try #require(value.member(named: "id")?.value.string)
        vendor = try #require(value.member(named: "vendor")?.value.string)
        let text = (value.member(named: "answer") ?? value.member(named: "stdin"))?.value.string
        var answer = Answer(try #require(text))
        let arguments = value.member(named: "args")?.value.array?.compactMap(\.string) ?? []
        let status = value.member(named: "status")?.value.integer.map { Int($0) }
        answer.status = answer.status ?? status ?? (arguments.first == "--status" ? Int(arguments[1]) : nil)
        self.answer = answer
        fails =
            value.member(named: "fails")?.value.bool ?? value.member(named: "expect")?.value.member(named: "failures")
            .map { $0.value.integer != 0 } ?? true
    }

    /// The record of a log, on one line.
    func record(url: String? = nil) -> String {
        let headers = answer.headers.map { "\(Self.literal($0.name)):\(Self.literal($0.value))" }
        let members = [
            #""time":"2026-03-24T12:00:00Z","level":"error""#, url.map { "\"url\":\(Self.literal($0))" },
            answer.status.map { "\"status\":\($0)" }, "\"headers\":{\(headers.joined(separator: ","))}",
            "\"body\":\(Self.literal(answer.body))",
        ]
        return "{\(members.compactMap(\.self).joined(separator: ","))}"
    }

    /// An HTTP Archive with the calls of some answers.
    ///
    /// - Parameter url: returns the address of the request of an answer.
    static func archive(_ answers: [LoggedAnswer], url: (LoggedAnswer) -> String) -> String {
        let entries = answers.map { $0.call(url: url($0)) }
        return #"{"log":{"version":"1.2","entries":[\#n"# + entries.joined(separator: ",\n") + "\n]}}\n"
    }

    private func call(url: String) -> String {
        let headers = answer.headers.map {
            "{\"name\":\(Self.literal($0.name)),\"value\":\(Self.literal($0.value))}"
        }
        let content = "\"content\":{\"text\":\(Self.literal(answer.body))}"
        return "{\"request\":{\"method\":\"POST\",\"url\":\(Self.literal(url))},\"response\":{"
            + "\"status\":\(answer.status ?? 200),\"headers\":[\(headers.joined(separator: ","))],\(content)}}"
    }

    private static func literal(_ text: String) -> String { JSONEscaping.terminal.literal(text) }
}
