import ErrataRuntime
import Testing

@Suite("Codes as patterns")
struct MatchingTests {
    /// Returns the result of a catch clause for an error.
    private func caught(_ error: any Error) -> String {
        do {
            throw error
        } catch Sample.failing(.window) {
            return "window"
        } catch Sample.failing(.busy, .odd) {
            return "busy"
        } catch {
            return "another"
        }
    }

    @Test("a catch clause names a code")
    func caught() {
        #expect(caught(Sample.Failure(.window)) == "window")
        #expect(caught(Sample.Failure(.busy, status: 500)) == "busy" && caught(Sample.Failure(.odd)) == "busy")
        #expect(caught(Sample.Failure(.mixedUpper)) == "another")
        #expect(caught(Sample.Failure(rawCode: "newer")) == "another")
        #expect(caught(ForeignError()) == "another")
    }

    @Test("a failure without the type of its code matches where it is of the same catalog")
    func untyped() throws {
        #expect(caught(Sample.Failure(.window).untyped) == "window")
        #expect(caught(try #require(linq(429, linqBody(code: "1007")))) == "another")
    }

    @Test("where the errors are typed, a catch clause names codes too")
    func typed() throws {
        do throws(Sample.Failure) {
            throw Sample.Failure(.busy)
        } catch Sample.failing(.window) {
            Issue.record("the pattern matched another code")
        } catch {
            #expect(error.code == .busy)
        }
    }
}
