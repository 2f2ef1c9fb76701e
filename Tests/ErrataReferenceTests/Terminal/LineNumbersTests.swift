import ErrataReference
import Testing

@Suite("The numbers of lines")
struct LineNumbersTests {
    private func words(_ lines: some Sequence<Int>, in file: String? = nil) -> String? {
        var numbers = LineNumbers()
        for line in lines { numbers.append(line) }
        return numbers.words(file: file)
    }

    @Test("One is named with its file as editors know it, several are listed")
    func words() {
        #expect(words([]) == nil)
        #expect(words([12]) == "line 12")
        #expect(words([12], in: "app.log") == "app.log:12")
        #expect(words([2, 8]) == "lines 2 and 8")
        #expect(words([2, 8, 14]) == "lines 2, 8 and 14")
        #expect(words([2, 8, 14], in: "app.log") == "app.log, lines 2, 8 and 14")
    }

    @Test("Of many the first eight are named")
    func many() {
        #expect(words(1...8) == "lines 1, 2, 3, 4, 5, 6, 7 and 8")
        #expect(words(1...48) == "lines 1, 2, 3, 4, 5, 6, 7, 8 and 40 more")
    }
}
