/// The facts of a failure and its texts of the response in one allocation, so that a failure is passed around as a
/// reference.
///
/// A text is its length plus one in four bytes (0: it is absent), and then its UTF-8; a String is only created on
/// access. First come the parts in order, and then a name and a value for every field.
@usableFromInline
struct FailureBox: @unchecked Sendable {
    // Never mutated while it has another owner.
    private var storage: FailureStorage

    /// Creates a failure without texts.
    init(holding facts: @autoclosure () -> FailureFacts) {
        storage = FailureStorage.make(room: 0, facts)
    }

    /// Creates a failure with the texts that `write` writes, whose size is bounded; it returns the anomalies.
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

    /// The facts of the failure.
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

    /// Calls `body` with the bytes of all texts.
    func withBytes<Result>(_ body: (UnsafeRawBufferPointer) -> Result) -> Result {
        storage.withUnsafeMutablePointers { header, bytes in
            body(UnsafeRawBufferPointer(start: bytes, count: header.pointee.textCount))
        }
    }
}

/// The storage: the facts, followed by the texts' bytes.
private final class FailureStorage: ManagedBuffer<FailureStorage.Header, UInt8> {
    struct Header {
        var facts: FailureFacts
        var textCount: Int
    }

    /// Allocates storage with room for a number of bytes of text.
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
