import ErrataWire
#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#else
import Darwin
#endif

/// A cache of the contents of lines, by shape.
struct ShapeCache {
    /// The content of a line.
    enum Content {
        /// No error.
        case nothing
        /// No error, as the scan for needles finds in less time than it takes to read the numbers in a message.
        case scanned
        /// An error, and which value is its timestamp.
        case error(ErrorTally.Slot, TimeSource)
        /// Undecided: the content depends on more than the shape.
        case unclear

        var isUnclear: Bool {
            if case .unclear = self { return true }
            return false
        }
    }

    /// Selects the timestamp among the candidates of a line.
    struct TimeSource {
        /// Its index among them; nil for a line whose time is in none of them.
        let index: Int?
        /// A bit for each candidate that is a timestamp; a line with other bits has another time.
        let readable: UInt8
    }

    /// The maximum number of cached shapes. Beyond it the cache is emptied, so that memory does not grow with the
    /// input.
    private static let most = 4096

    private var contents: [UInt64: (shape: [UInt8], content: Content)] = [:]

    /// Returns the content of the lines of a shape; nil for a new shape.
    func content(of shape: ByteSlice) -> Content? {
        guard let start = shape.baseAddress, let found = contents[Self.hash(shape)] else { return nil }
        guard found.shape.count == shape.count, memcmp(found.shape, start, shape.count) == 0 else { return nil }
        return found.content
    }

    /// Stores the content of the lines of a shape.
    mutating func keep(_ content: Content, for shape: ByteSlice) {
        if contents.count >= Self.most { contents.removeAll() }
        contents[Self.hash(shape)] = (Array(shape), content)
    }

    private static func hash(_ shape: ByteSlice) -> UInt64 {
        guard let base = UnsafeRawPointer(shape.baseAddress) else { return 0 }
        var hash: UInt64 = 0x9E37_79B9_7F4A_7C15 ^ UInt64(shape.count)
        var index = 0
        while index + 8 <= shape.count {
            let product = (hash ^ base.loadUnaligned(fromByteOffset: index, as: UInt64.self))
                .multipliedFullWidth(by: 0xD6E8_FEB8_6659_FD93)
            hash = product.high ^ product.low
            index += 8
        }
        while index < shape.count {
            hash = (hash ^ UInt64(shape[index])) &* 0x100_0000_01B3
            index += 1
        }
        return hash
    }
}
