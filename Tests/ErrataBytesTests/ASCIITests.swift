import ErrataBytes
import Testing

@Suite("ASCII")
struct ASCIITests {
    private let bytes = (0...255).map { UInt8($0) }

    private func members(_ isMember: (UInt8) -> Bool) -> String {
        String(decoding: bytes.filter(isMember), as: UTF8.self)
    }

    private let upper = "ABCDEFGHIJKLMNOPQRSTUVWXYZ"
    private let lower = "abcdefghijklmnopqrstuvwxyz"

    @Test("each class has its members and no other byte")
    func classes() {
        #expect(members(ASCII.isDigit) == "0123456789")
        #expect(members(ASCII.isUppercase) == upper && members(ASCII.isLowercase) == lower)
        #expect(members(ASCII.isLetter) == upper + lower)
        #expect(members(ASCII.isAlphanumeric) == "0123456789" + upper + lower)
        #expect(members(ASCII.isWordCharacter) == "0123456789" + upper + "_" + lower)
        #expect(members(ASCII.isTokenCharacter) == "!#$%&'*+-.0123456789" + upper + "^_`" + lower + "|~")
        #expect(members(ASCII.isBlank) == "\t ")
        #expect(bytes.filter(ASCII.isWhitespace) == [9, 10, 11, 12, 13, 32])
    }

    @Test("only letters have a case")
    func cases() {
        let lowered = bytes.map { ASCII.lowercased($0) }
        #expect(bytes.filter { ASCII.lowercased($0) != $0 } == Array(upper.utf8))
        #expect(Array(upper.utf8).map(ASCII.lowercased) == Array(lower.utf8) && lowered.count == 256)
        #expect(bytes.filter { ASCII.uppercased($0) != $0 } == Array(lower.utf8))
        #expect(Array(lower.utf8).map(ASCII.uppercased) == Array(upper.utf8))
    }

    @Test("hexadecimal digits of either case have their values, and no other byte has one")
    func hexadecimal() {
        for byte in bytes {
            let expected = byte < 0x80 ? UInt8(String(Unicode.Scalar(byte)), radix: 16) : nil
            #expect(ASCII.hexadecimalValue(of: byte) == expected)
        }
        #expect(
            String(decoding: (0..<16).map { ASCII.hexadecimalDigit($0 | 0xA0) }, as: UTF8.self) == "0123456789abcdef"
        )
    }
}
