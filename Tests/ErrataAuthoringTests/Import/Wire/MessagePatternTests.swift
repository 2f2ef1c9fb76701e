import ErrataRuntime
import Testing

@testable import ErrataAuthoring

@Suite("Messages compared")
struct MessagePatternTests {
    private func templates(_ messages: String...) -> [String] {
        var patterns = MessagePatterns()
        for message in messages { patterns.add(message) }
        return patterns.templates.map(\.text)
    }

    @Test("a number that differs is a placeholder, and one that never does stays")
    func numbers() {
        #expect(templates("Order 17 not found", "Order 9 not found") == ["Order {number} not found"])
        #expect(templates("At most 300 characters", "At most 300 characters") == ["At most 300 characters"])
        #expect(templates("Order 17 not found") == ["Order 17 not found"])
        #expect(templates("Limit of 1,000 reached", "Limit of 250 reached") == ["Limit of {number} reached"])
    }

    @Test("texts that differ in words are different messages")
    func words() {
        #expect(templates("Order not found", "Cart not found").count == 2)
        #expect(templates("Order 17 not found", "Order 17 was cancelled").count == 2)
        #expect(templates("Order 17 not found", "Order seventeen not found").count == 2)
    }

    @Test(
        "parts that may identify somebody are never kept",
        arguments: [
            ("User jane.doe@example.com is blocked", "User {email} is blocked"),
            ("Customer cus_9s6XKzkNRiz8i3 is gone", "Customer {id} is gone"),
            ("Trace 0b1c2d3e-aaaa-4bbb-8ccc-1234567890ab", "Trace {id}"),
            ("Call +49 30 1234567 back", "Call {phone} back"),
            ("Number 555-123-4567 is taken", "Number {phone} is taken"),
            ("From 192.168.1.20:8080 refused", "From {address} refused"),
            ("Born 1980-02-29, too young", "Born {date}, too young"),
            ("Account 12345678 is closed", "Account {number} is closed"),
            ("See https://acme.example/me?user=jane", "See {url}"),
            ("Name 'Jane Doe' is taken", "Name '{name}' is taken"),
            ("Key sk_live_51HxT9aBcDeFgHiJ is revoked", "Key {id} is revoked"),
            ("Body {\"name\": \"Jane\"} is no good", "Body {{body}} is no good"),
            ("Failed\n  at Jane.swift:3", "Failed{details}"),
        ]
    )
    func personal(message: String, template: String) {
        #expect(templates(message) == [template])
        #expect(MessageTemplate(template).match(message) != nil)
    }

    @Test("a part is named by what stands around it")
    func names() {
        #expect(
            templates("Unknown action 'X' for category 'Y'") == ["Unknown action '{action}' for category '{category}'"]
        )
        #expect(templates("Wait 30 seconds", "Wait 7 seconds") == ["Wait {seconds} seconds"])
        #expect(templates("Wait 30s", "Wait 7s") == ["Wait {seconds}s"])
        #expect(templates("user_id=17 is gone", "user_id=18 is gone") == ["user_id={user_id} is gone"])
        #expect(templates("No such order: 'a'") == ["No such order: '{text}'"])
        #expect(templates("Limit{x}s") == ["Limit{{limit}}s"])
        #expect(templates("Got 'a' and 'b'") == ["Got '{text}' and '{text2}'"])
        #expect(templates("/v1/users/17/posts", "/v1/users/9/posts") == ["/v1/users/{number}/posts"])
        #expect(templates("items[0].price is low", "items[12].price is low") == ["items[{number}].price is low"])
    }

    @Test("an apostrophe opens no quotation")
    func apostrophes() {
        #expect(templates("You can't do this, it's closed") == ["You can't do this, it's closed"])
    }

    @Test("what consists of variable parts alone has no template")
    func bare() {
        #expect(templates("0b1c2d3e-aaaa-4bbb-8ccc-1234567890ab") == [])
        #expect(templates("", "17") == [])
    }

    @Test("a template is inferred only where it has a placeholder")
    func inferred() {
        var patterns = MessagePatterns()
        patterns.add("Gone")
        patterns.add("Order 17")
        patterns.add("Order 18")
        #expect(patterns.templates.map(\.isInferred) == [true, false])
    }

    @Test("a long message ends in a placeholder, and many patterns are counted and not kept")
    func limits() {
        let long = "Failed: " + String(repeating: "word ", count: 10_000)
        let template = templates(long)[0]
        #expect(template.hasSuffix("{details}") && template.utf8.count < 500)
        #expect(MessageTemplate(template).match(long) != nil)
        var patterns = MessagePatterns()
        for index in 0..<1000 { patterns.add(String(repeating: "x", count: index + 1)) }
        #expect(patterns.count == MessagePatterns.maximumCount && patterns.otherCount == 980)
    }

    @Test("every template matches its messages, whatever they hold, and is one that a spec can have")
    func random() {
        var generator = SplitMix(state: 7)
        let pieces = [
            "Order", " ", "17", "'", "\"", "{", "}", "a@b.c", "{x}", "{x}", "9-", "=", ":", "/", "\n", "https://a.b/",
            "é", "“", "”", ",", ".", "abc123", "`", "(", ")", "+49 ", "2026-01-02", "\t", "#",
        ]
        for _ in 0..<20_000 {
            let count = Int.random(in: 1...12, using: &generator)
            let message = (0..<count).map { _ in pieces.randomElement(using: &generator) ?? "" }.joined()
            var patterns = MessagePatterns()
            patterns.add(message)
            guard let template = patterns.templates.first?.text else { continue }
            let parsed = MessageTemplate(template)
            #expect(parsed.match(message) != nil, "\(message.debugDescription) and \(template.debugDescription)")
            #expect(Set(parsed.names).count == parsed.names.count)
            #expect(!parsed.literals.dropFirst().dropLast().contains([]), "\(template.debugDescription)")
        }
    }
}

/// The generator SplitMix64: the same numbers in every run.
private struct SplitMix: RandomNumberGenerator {
    var state: UInt64

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = (state ^ state >> 30) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ mixed >> 27) &* 0x94D0_49BB_1331_11EB
        return mixed ^ mixed >> 31
    }
}
