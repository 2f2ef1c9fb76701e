import ErrataWire
#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#else
import Darwin
#endif

/// A dictionary from the shapes of lines to what lines of a shape hold.
struct ShapeCache {
    /// What a line holds.
    enum Content {
        /// No error.
        case nothing
        /// An error, and where its time is.
        case error(ErrorTally.Slot, TimePlace)
        /// What depends on more than the shape.
        case unclear
    }

    /// Which of a line's values that can be times is its time.
    struct TimePlace {
        /// The place among them; nil for a line without a time.
        let index: Int?
        /// Which of them are times at all, a bit each, up to that place: a line in which others are has another time.
        let readable: UInt8
    }

    /// The number of shapes that are kept. Then all are removed, so that memory does not grow with the input.
    private static let most = 4096

    private var contents: [UInt64: (shape: [UInt8], content: Content)] = [:]

    /// Returns what lines of a shape hold; nil for a new shape.
    func content(of shape: ByteSlice) -> Content? {
        guard let start = shape.baseAddress, let found = contents[Self.hash(shape)] else { return nil }
        guard found.shape.count == shape.count, memcmp(found.shape, start, shape.count) == 0 else { return nil }
        return found.content
    }

    /// Stores what lines of a shape hold.
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
