/// What a failure holds and the texts that it keeps of an answer, in one piece of memory: it is asked for once, and passing
/// a failure about is passing a reference.
///
/// A text is its length plus one in four bytes (0: it is absent), and then its UTF-8; a String is only made of one that is
/// asked for. They are the parts in their order, and behind them a name and a value for every field.
@usableFromInline
struct FailureBox: @unchecked Sendable {
    // Never changed while somebody else refers to it.
    private var storage: FailureStorage

    /// A failure without texts.
    init(holding facts: @autoclosure () -> FailureFacts) {
        storage = FailureStorage.make(room: 0, facts)
    }

    /// A failure with the texts that `write` writes, which take at most so many bytes; it tells what was seen to be odd.
    @inline(__always)
    init(
        room: Int,
        holding facts: @autoclosure () -> FailureFacts,
        _ write: (inout TextWriter) -> FailureFlags
    ) {
        storage = FailureStorage.make(room: room, facts)
        storage.withUnsafeMutablePointers { header, bytes in
            var writer = TextWriter(bytes)
            let flags = write(&writer)
            if !flags.isEmpty { header.pointee.facts.observed.formUnion(flags) }
            header.pointee.textCount = writer.hasText ? writer.count : 0
        }
    }

    /// What the failure holds.
    var facts: FailureFacts {
        get { storage.header.facts }
        set {
            if isKnownUniquelyReferenced(&storage) {
                storage.header.facts = newValue
            } else {
                storage = storage.copy(with: newValue)
            }
        }
    }

    /// Lets `body` read the bytes of all texts.
    func withBytes<Result>(_ body: (UnsafeRawBufferPointer) -> Result) -> Result {
        storage.withUnsafeMutablePointers { header, bytes in
            body(UnsafeRawBufferPointer(start: bytes, count: header.pointee.textCount))
        }
    }
}

/// The memory: the texts' bytes follow what the failure holds.
private final class FailureStorage: ManagedBuffer<FailureStorage.Header, UInt8> {
    struct Header {
        var facts: FailureFacts
        var textCount: Int
    }

    /// Memory with room for texts of so many bytes.
    @inline(__always)
    static func make(room: Int, _ facts: () -> FailureFacts) -> FailureStorage {
        let made = FailureStorage.create(minimumCapacity: room) { _ in Header(facts: facts(), textCount: 0) }
        return unsafeDowncast(made, to: FailureStorage.self)
    }

    func copy(with facts: FailureFacts) -> FailureStorage {
        withUnsafeMutablePointers { header, bytes in
            let count = header.pointee.textCount
            let copy = Self.make(room: count) { facts }
            copy.withUnsafeMutablePointers { copyHeader, copyBytes in
                copyBytes.update(from: bytes, count: count)
                copyHeader.pointee.textCount = count
            }
            return copy
        }
    }
}
