/// A stack of open arrays and objects, one bit each, without an allocation.
///
/// The innermost 64 are in one word; a full word is saved each time the depth passes a multiple of 64.
struct Nesting {
    private(set) var depth = 0
    private var innermost: UInt64 = 0
    private var aside = SIMD16<UInt64>()

    /// Whether the innermost open container is an object; false when none is open.
    @inline(__always)
    var isObject: Bool { innermost & 1 == 1 }

    /// Opens a container. The caller keeps `depth` at or below ``JSONLimits/greatestDepth``.
    @inline(__always)
    mutating func open(object: Bool) {
        if depth & 63 == 0, depth > 0 { aside[depth &>> 6 & 15] = innermost }
        innermost = innermost &<< 1 | (object ? 1 : 0)
        depth &+= 1
    }

    /// Closes the innermost container, which must exist.
    @inline(__always)
    mutating func close() {
        depth &-= 1
        innermost = innermost &>> 1
        if depth & 63 == 0, depth > 0 { innermost = aside[depth &>> 6 & 15] }
    }
}
