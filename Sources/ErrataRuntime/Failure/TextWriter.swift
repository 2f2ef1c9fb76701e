/// Writes texts in the form of ``FailureBox`` into memory that has room for them.
struct TextWriter {
    private let memory: UnsafeMutablePointer<UInt8>
    private(set) var count = 0
    /// Whether any text was written that is not absent.
    private(set) var hasText = false

    init(_ memory: UnsafeMutablePointer<UInt8>) {
        self.memory = memory
    }

    /// The room that a text of so many bytes takes.
    static func room(forText count: Int) -> Int { 4 + count }

    /// Writes a text, or that it is absent.
    mutating func append(_ text: String?) {
        guard var text else { return appendNothing() }
        text.withUTF8 { append($0) }
    }

    /// Writes bytes of UTF-8.
    mutating func append(_ text: UnsafeBufferPointer<UInt8>) {
        if let start = text.baseAddress { next.update(from: start, count: text.count) }
        finish(text.count)
    }

    /// Writes that a text is absent.
    mutating func appendNothing() {
        setLength(0)
        count += 4
    }

    /// Writes texts that were written before.
    mutating func append(written texts: UnsafeBufferPointer<UInt8>) {
        guard let start = texts.baseAddress, !texts.isEmpty else { return }
        (memory + count).update(from: start, count: texts.count)
        count += texts.count
        hasText = true
    }

    /// Where the bytes of the next text go.
    var next: UnsafeMutablePointer<UInt8> { memory + count + 4 }

    /// Ends the text of which so many bytes were written to ``next``.
    mutating func finish(_ length: Int) {
        setLength(length + 1)
        count += 4 + length
        hasText = true
    }

    private func setLength(_ length: Int) {
        UnsafeMutableRawPointer(memory + count).storeBytes(of: UInt32(truncatingIfNeeded: length), as: UInt32.self)
    }
}
