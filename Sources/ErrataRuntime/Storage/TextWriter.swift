internal import ErrataBytes
internal import ErrataJSON

/// Writes texts in the form of ``FailureBox`` into memory that has room for them.
struct TextWriter {
    private let memory: UnsafeMutablePointer<UInt8>
    private(set) var count = 0
    /// Whether any text was written, other than absent ones.
    private(set) var hasText = false

    init(_ memory: UnsafeMutablePointer<UInt8>) {
        self.memory = memory
    }

    /// Returns the room for a text of `count` bytes.
    static func room(forText count: Int) -> Int { 4 + count }

    /// Writes a text, or a mark where it is absent.
    mutating func append(_ text: String?) {
        guard var text else { return appendNothing() }
        text.withUTF8 { append($0) }
    }

    /// Writes bytes of UTF-8.
    @inline(__always)
    mutating func append(_ text: UnsafeBufferPointer<UInt8>) {
        if let start = text.baseAddress { Bytes.copy(start, to: next, count: text.count) }
        finish(text.count)
    }

    /// Writes the mark of an absent text.
    @inline(__always)
    mutating func appendNothing() {
        setLength(0)
        count += 4
    }

    /// The position for the bytes of the next text.
    var next: UnsafeMutablePointer<UInt8> { memory + count + 4 }

    /// Completes a text whose bytes were written to ``next``.
    @inline(__always)
    mutating func finish(_ length: Int) {
        setLength(length + 1)
        count += 4 + length
        hasText = true
    }

    @inline(__always)
    private func setLength(_ length: Int) {
        UnsafeMutableRawPointer(memory + count).assumingMemoryBound(to: Length.self).pointee = Length(length)
    }
}

/// A length between the texts, without any alignment.
private struct Length {
    private let (first, second, third, fourth): (UInt8, UInt8, UInt8, UInt8)

    @inline(__always)
    init(_ length: Int) {
        first = UInt8(truncatingIfNeeded: length)
        second = UInt8(truncatingIfNeeded: length &>> 8)
        third = UInt8(truncatingIfNeeded: length &>> 16)
        fourth = UInt8(truncatingIfNeeded: length &>> 24)
    }
}
