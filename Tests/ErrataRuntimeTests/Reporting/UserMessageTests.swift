import ErrataRuntime
import Testing

@Suite("Messages for the app's own user")
struct UserMessageTests {
    @Test("The table's own message takes precedence, and its key is the permanent id")
    func own() {
        let failure = linq(400, linqBody(code: "5005", ",\"message\":\"File too large\""))
        #expect(failure?.userMessage.key == "errata.code.linq/5005")
        #expect(failure?.userMessage.text == "The file is too large. Choose a smaller one.")
    }

    @Test("A code without one has the message of its kind")
    func kind() {
        let message = linq(429, linqBody(code: "1007"))?.userMessage
        #expect(message == FailureKind.rateLimited.userMessage)
        #expect(message?.key == "errata.kind.rateLimited")
        #expect(linq(503, "")?.userMessage.key == "errata.kind.unavailable")
        #expect(linq(500, linqBody(code: "\"NEW\""))?.userMessage.key == "errata.kind.internal")
        #expect(linq(nil, "{\"success\":false}")?.userMessage.key == "errata.kind.internal")
    }

    @Test("A call without a response from the vendor has a message of its own")
    func unanswered() {
        func key(_ cause: TransportFailure) -> String {
            Catalogs.linq.failure(transport: cause).userMessage.key
        }
        #expect(key(.offline) == "errata.unanswered.offline")
        #expect(key(.connectionRefused) == "errata.unanswered.unreached")
        #expect(key(.timedOut) == "errata.unanswered.lost")
        #expect(key(.redirectionFailed) == "errata.unanswered.lost")
        #expect(key(.cancelled) == "errata.unanswered.cancelled")
        #expect(linq(200, "<html>")?.userMessage.key == "errata.unanswered.page")
        #expect(linq(502, "<html>")?.userMessage.key == "errata.kind.unavailable")
    }

    @Test("Keys are unique, and every text is a sentence or two")
    func sentences() {
        let messages = UserMessage.general + Catalogs.all.flatMap(\.userMessages)
        #expect(Set(messages.map(\.key)).count == messages.count)
        #expect(messages.count >= FailureKind.allCases.count + 20)
        for message in messages {
            #expect(message.text.hasSuffix("."), "\(message.key)")
            #expect(message.text.first?.isUppercase == true)
            #expect(message.text.utf8.count <= 120)
        }
    }

    @Test("No message has the vendor's developer text, a code, a status or a term of HTTP")
    func plain() {
        for entry in Catalogs.all.flatMap({ Array($0.entries) }) {
            let text = entry.catalog.failure(status: entry.http.first, body: entry.sampleResponse.body)?.userMessage
                .text
            #expect(text?.contains(entry.codeText) == false, "\(entry.id)")
            #expect(text != entry.message && text != entry.summary, "\(entry.id)")
        }
        for message in UserMessage.general {
            for word in ["HTTP", "API", "server", "status", "request failed", "error"] {
                #expect(!message.text.contains(word), "\(message.key)")
            }
        }
    }

    @Test("Only a request that cannot take effect twice is suggested for a repeat")
    func again() {
        let unsafe = [FailureKind.timeout, .internal, .unavailable, .conflict]
        for kind in unsafe { #expect(!kind.userMessage.text.contains("try again"), "\(kind)") }
    }
}
