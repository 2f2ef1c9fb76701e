#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#else
import Darwin
#endif

/// Recognizes lines of shapes seen before, without working their shapes out again.
///
/// A line is known as what stays of it, and what is left out after each such part. Lines that begin alike share what
/// they have in common. A line that is recognized has the shape of the one that was kept: what stays is the same byte
/// by byte, every quote with it, and what is left out is of the same sort. The reverse need not hold.
final class KnownLines {
    /// What stays up to something that is left out, and what comes after that.
    private struct Step {
        /// Where the bytes are that stay, and how many there are.
        var start: Int32
        var length: Int32
        var ending: Ending
        /// The step after this one, and the one to be tried in its place; -1 for none.
        var next: Int32 = -1
        var other: Int32 = -1
        /// At the end of a line, what it holds.
        var content = ShapeMemory.Content.unclear
    }

    private enum Ending: UInt8 {
        case text, textOfTime, number, numberOfTime, line

        init(_ part: LineShape.LeftOut) {
            switch (part.isNumber, part.isTime) {
            case (false, false): self = .text
            case (false, true): self = .textOfTime
            case (true, false): self = .number
            case (true, true): self = .numberOfTime
            }
        }
    }

    private static let mostSteps = 1 << 13
    private static let mostBytes = 1 << 19

    private let steps = UnsafeMutablePointer<Step>.allocate(capacity: mostSteps)
    private let bytes = UnsafeMutablePointer<UInt8>.allocate(capacity: mostBytes)
    private var stepCount = 0
    private var byteCount = 0

    deinit {
        steps.deallocate()
        bytes.deallocate()
    }

    /// What a line of JSON holds; nil for one that is not recognized.
    ///
    /// - Parameter times: becomes the places of the values that can be times.
    func content(of line: ByteSlice, times: inout [Range<Int>]) -> ShapeMemory.Content? {
        guard let base = line.baseAddress, stepCount > 0 else { return nil }
        times.removeAll(keepingCapacity: true)
        var (index, place) = (0, 0)
        while place >= 0 {
            let step = steps + place
            guard let end = self.end(of: step, base, index, line.count) else {
                place = Int(step.pointee.other)
                continue
            }
            if step.pointee.ending == .line { return step.pointee.content }
            if step.pointee.ending == .textOfTime || step.pointee.ending == .numberOfTime,
                times.count < LineShape.mostTimes
            {
                times.append(index + Int(step.pointee.length)..<end)
            }
            (index, place) = (end, Int(step.pointee.next))
        }
        return nil
    }

    /// Where a step that begins at a place ends; nil where the line goes another way.
    @inline(__always)
    private func end(
        of step: UnsafeMutablePointer<Step>,
        _ base: UnsafePointer<UInt8>,
        _ index: Int,
        _ count: Int
    ) -> Int? {
        let start = index + Int(step.pointee.length)
        guard start <= count, memcmp(base + index, bytes + Int(step.pointee.start), start - index) == 0 else {
            return nil
        }
        switch step.pointee.ending {
        case .line: return start == count ? start : nil
        case .number, .numberOfTime: return LineShape.endOfNumber(base, start, count)
        case .text, .textOfTime: return LineShape.endOfText(base, start, count)
        }
    }

    /// Keeps what a line holds, and all that are like it.
    ///
    /// - Parameter leftOut: what its shape leaves out, the first first.
    func keep(_ content: ShapeMemory.Content, for line: ByteSlice, leftOut: [LineShape.LeftOut]) {
        if stepCount + leftOut.count + 1 > Self.mostSteps || byteCount + line.count > Self.mostBytes {
            (stepCount, byteCount) = (0, 0)
        }
        guard leftOut.count < Self.mostSteps, line.count <= Self.mostBytes else { return }
        var (index, before) = (0, -1)
        for part in leftOut {
            before = take(line.part(index..<part.range.lowerBound), Ending(part), after: before)
            index = part.range.upperBound
        }
        before = take(line.part(index..<line.count), .line, after: before)
        steps[before].content = content
    }

    /// The step of these bytes behind another one, which is added where it is lacking.
    private func take(_ part: ByteSlice, _ ending: Ending, after before: Int) -> Int {
        var last = -1
        var place = before < 0 ? (stepCount == 0 ? -1 : 0) : Int(steps[before].next)
        while place >= 0 {
            if steps[place].ending == ending, isSame(steps[place], part) { return place }
            (last, place) = (place, Int(steps[place].other))
        }
        let added = Int32(stepCount)
        steps[stepCount] = Step(start: Int32(byteCount), length: Int32(part.count), ending: ending)
        if let start = part.baseAddress { memcpy(bytes + byteCount, start, part.count) }
        if last >= 0 { steps[last].other = added } else if before >= 0 { steps[before].next = added }
        stepCount += 1
        byteCount += part.count
        return Int(added)
    }

    private func isSame(_ step: Step, _ part: ByteSlice) -> Bool {
        guard Int(step.length) == part.count, let start = part.baseAddress else { return false }
        return memcmp(bytes + Int(step.start), start, part.count) == 0
    }
}

extension LineShape {
    /// Where a number ends that begins at a place; nil where none does.
    @inline(__always)
    static func endOfNumber(_ base: UnsafePointer<UInt8>, _ start: Int, _ count: Int) -> Int? {
        guard start < count, base[start] >= 0x30, base[start] <= 0x39 else { return nil }
        var index = start + 1
        while index < count, base[index] >= 0x30 && base[index] <= 0x39 || base[index] == UInt8(ascii: ".") {
            index += 1
        }
        return index
    }

    /// Where a text ends that begins at a place and can be left out: at a quote, or at what could be structure.
    @inline(__always)
    static func endOfText(_ base: UnsafePointer<UInt8>, _ start: Int, _ count: Int) -> Int? {
        guard start < count else { return nil }
        switch base[start] {
        case UInt8(ascii: ":"), UInt8(ascii: ","), 0x20: return nil
        default: break
        }
        var index = start
        while index + 16 <= count {
            let stops = stops(UnsafeRawPointer(base + index))
            if stops != 0 {
                index += stops.trailingZeroBitCount >> 2
                return index > start ? index : nil
            }
            index += 16
        }
        while index < count, base[index] != UInt8(ascii: "\""), !isOdd(base[index]) { index += 1 }
        return index > start ? index : nil
    }

    /// Which of sixteen bytes end a text: four bits each.
    @inline(__always)
    private static func stops(_ place: UnsafeRawPointer) -> UInt64 {
        typealias Stretch = SIMD16<UInt8>
        let here = place.loadUnaligned(as: Stretch.self)
        let small = here | Stretch(repeating: 0x20)
        // As signed numbers, what is not ASCII is below the controls.
        let isControl = unsafeBitCast(here, to: SIMD16<Int8>.self) .< SIMD16<Int8>(repeating: 0x20)
        let isBracket =
            (small .== Stretch(repeating: 0x7B)) .| (small .== Stretch(repeating: 0x7C))
            .| (small .== Stretch(repeating: 0x7D))
        let isSign = (here .== Stretch(repeating: 0x22)) .| (here .== Stretch(repeating: 0x3C))
        let found = unsafeBitCast(isControl .| isBracket .| isSign, to: SIMD8<UInt16>.self)
        let halves = SIMD8<UInt8>(truncatingIfNeeded: found &>> 4)
        return UInt64(littleEndian: unsafeBitCast(halves, to: UInt64.self))
    }
}
