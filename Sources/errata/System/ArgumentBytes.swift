/// The arguments as the system gave them.
///
/// A string is Unicode: of a byte that is no UTF-8 it keeps U+FFFD, and no file has that name. The argument itself still
/// has the byte.
enum ArgumentBytes {
    /// The bytes of a path that was read from the arguments, with the NUL at its end.
    static func path(_ text: String) -> [CChar] {
        guard text.unicodeScalars.contains("\u{FFFD}") else { return Array(text.utf8CString) }
        return given(text) ?? Array(text.utf8CString)
    }

    /// The bytes of the argument, or of the half behind `=`, that reads like a text.
    private static func given(_ text: String) -> [CChar]? {
        for index in 1..<max(1, Int(CommandLine.argc)) {
            guard let argument = CommandLine.unsafeArgv[index] else { continue }
            let bytes = Array(UnsafeBufferPointer(start: argument, count: length(of: argument) + 1))
            if reads(bytes, like: text) { return bytes }
            guard let equals = bytes.firstIndex(of: CChar(bitPattern: UInt8(ascii: "="))) else { continue }
            let value = Array(bytes[(equals + 1)...])
            if reads(value, like: text) { return value }
        }
        return nil
    }

    private static func reads(_ bytes: [CChar], like text: String) -> Bool {
        let string = String(decoding: bytes.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
        return string.utf8.elementsEqual(text.utf8)
    }

    private static func length(of argument: UnsafePointer<CChar>) -> Int {
        var length = 0
        while argument[length] != 0 { length += 1 }
        return length
    }
}
