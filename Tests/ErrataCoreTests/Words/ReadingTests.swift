import Testing

@testable import ErrataCore

@Suite("Marks of inferred facts")
struct ReadingTests {
    @Test("the marks tell which parts of a hint are inferred")
    func parts() {
        let parts = RetryHint(.afterDelay, initialMilliseconds: 1, maximumMilliseconds: 2).parts
        #expect(Reading(of: "retry", parts: parts, in: []).mark == nil)
        #expect(Reading(of: "retry", parts: parts, in: ["retry"]).mark == "(inferred)")
        #expect(Reading(of: "retry", parts: parts, in: ["retry.maximumSeconds"]).mark == "(inferred: longest wait)")
        let all = ["retry.verdict", "retry.initialSeconds", "retry.maximumSeconds"]
        #expect(Reading(of: "retry", parts: parts, in: all).mark == "(inferred)")
    }

    @Test("a sentence of a list has a mark of its own")
    func items() {
        #expect(Reading.marked("A note.", "notes.1", in: ["notes.1"]) == "A note. (inferred)")
        #expect(Reading.marked("A note.", "notes.0", in: ["notes.1"]) == "A note.")
    }
}
