import ErrataBytes
import Testing

@Suite("Trimming")
struct TrimTests {
    private func trimmed(
        _ text: String,
        _ trim: (UnsafeRawBufferPointer) -> UnsafeRawBufferPointer = Bytes.trimmed
    ) -> String {
        Array(text.utf8).withUnsafeBytes { String(decoding: trim($0), as: UTF8.self) }
    }

    @Test("White space is dropped around a run and not in it")
    func whiteSpace() {
        #expect(trimmed(" \t\n\u{B}\u{C}\ra b\r\n ") == "a b")
        #expect(trimmed("a") == "a")
        #expect(trimmed(" \n") == "")
        #expect(trimmed("") == "")
        #expect(trimmed("\u{A0}a\u{0}") == "\u{A0}a\u{0}")
    }

    @Test("A text also loses one byte order mark, at its very start")
    func byteOrderMark() {
        #expect(trimmed("\u{FEFF} a ", Bytes.trimmedText) == "a")
        #expect(trimmed("\u{FEFF}", Bytes.trimmedText) == "")
        #expect(trimmed("\u{FEFF}\u{FEFF}a", Bytes.trimmedText) == "\u{FEFF}a")
        #expect(trimmed(" \u{FEFF}a", Bytes.trimmedText) == "\u{FEFF}a")
        #expect(trimmed("\u{FEFF}a\u{FEFF}") == "\u{FEFF}a\u{FEFF}")
    }
}
