import ErrataWire
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
        /// The first eight of them, and which bits of these count.
        var head: UInt64 = 0
        var mask: UInt64 = 0
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

        var isTime: Bool { self == .textOfTime || self == .numberOfTime }
    }

    private static let mostSteps = 1 << 13
    private static let mostBytes = 1 << 19
    /// How many steps are tried in one place: what has more is found quicker by its shape.
    private static let mostOthers = 64

    private let steps = UnsafeMutablePointer<Step>.allocate(capacity: mostSteps)
    private let bytes = UnsafeMutablePointer<UInt8>.allocate(capacity: mostBytes)
    private var stepCount = 0
    private var byteCount = 0
    /// The first step of the lines of each sort; -1 for none.
    private let roots = UnsafeMutablePointer<Int32>.allocate(capacity: sorts)
    private static let sorts = TextSigns.most + 2

    /// What lines are told apart by before their bytes are looked at: those of JSON, and those of text by their signs.
    private static func sort(_ signs: Int?) -> Int { signs ?? TextSigns.most + 1 }

    init() {
        roots.initialize(repeating: -1, count: Self.sorts)
    }

    deinit {
        steps.deallocate()
        bytes.deallocate()
        roots.deallocate()
    }

    /// What a line holds, and the place behind its last byte, before a line feed; nil for one that is not recognized.
    ///
    /// - Parameters:
    ///   - start: where the line begins in a block that ends with a line feed.
    ///   - signs: what a line of text names (``TextSigns``), of which only what is from the first bracket on is looked at; nil
    ///     for a line of JSON.
    ///   - times: becomes the places of the values that can be times.
    func line(
        in block: ByteSlice,
        from start: Int,
        signs: Int?,
        times: TimePlaces
    ) -> (content: ShapeMemory.Content, end: Int)? {
        guard let base = block.baseAddress else { return nil }
        times.clear()
        var (index, place) = (start, Int(roots[Self.sort(signs)]))
        while place >= 0 {
            let step = steps + place
            guard let end = self.end(of: step, base, index, block.count) else {
                place = Int(step.pointee.other)
                continue
            }
            if step.pointee.ending == .line { return (step.pointee.content, end) }
            if step.pointee.ending.isTime { times.add(index + Int(step.pointee.length)..<end) }
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
        guard start < count, stays(step, base, index, count) else { return nil }
        switch step.pointee.ending {
        case .line: return base[start] == 0x0A || base[start] == 0x0D && base[start + 1] == 0x0A ? start : nil
        case .number, .numberOfTime: return LineShape.endOfNumber(base, start, count)
        case .text, .textOfTime: return LineShape.endOfText(base, start, count)
        }
    }

    @inline(__always)
    private func stays(
        _ step: UnsafeMutablePointer<Step>,
        _ base: UnsafePointer<UInt8>,
        _ index: Int,
        _ count: Int
    ) -> Bool {
        let length = Int(step.pointee.length)
        let (here, kept) = (UnsafeRawPointer(base + index), UnsafeRawPointer(bytes + Int(step.pointee.start)))
        guard index + 8 <= count else { return memcmp(here, kept, length) == 0 }
        guard (here.loadUnaligned(as: UInt64.self) ^ step.pointee.head) & step.pointee.mask == 0 else { return false }
        var compared = 8
        while compared < length {
            // The last eight overlap those before them.
            let next = min(compared, length - 8)
            let word = here.loadUnaligned(fromByteOffset: next, as: UInt64.self)
            guard word == kept.loadUnaligned(fromByteOffset: next, as: UInt64.self) else { return false }
            compared = next + 8
        }
        return true
    }

    /// Keeps what a line holds, and all that are like it.
    ///
    /// - Parameters:
    ///   - line: without its line feed; of a line of text only what is from the first bracket on.
    ///   - leftOut: what its shape leaves out, the first first.
    func keep(_ content: ShapeMemory.Content, for line: ByteSlice, signs: Int?, leftOut: [LineShape.LeftOut]) {
        if stepCount + leftOut.count + 1 > Self.mostSteps || byteCount + line.count + 8 > Self.mostBytes { forget() }
        guard leftOut.count < Self.mostSteps, line.count + 8 <= Self.mostBytes else { return }
        var (index, before) = (0, -1)
        for part in leftOut {
            let stays = line.part(index..<part.range.lowerBound)
            guard let step = take(stays, Ending(part), signs, after: before) else { return }
            before = step
            index = part.range.upperBound
        }
        guard let last = take(line.part(index..<line.count), .line, signs, after: before) else { return }
        steps[last].content = content
    }

    private func forget() {
        (stepCount, byteCount) = (0, 0)
        roots.update(repeating: -1, count: Self.sorts)
    }

    /// The step of these bytes behind another one, which is added where it is lacking; nil where there is no room for it.
    private func take(_ part: ByteSlice, _ ending: Ending, _ signs: Int?, after before: Int) -> Int? {
        var (last, others) = (-1, 0)
        var place = Int(before < 0 ? roots[Self.sort(signs)] : steps[before].next)
        while place >= 0 {
            if steps[place].ending == ending, isSame(steps[place], part) { return place }
            (last, place) = (place, Int(steps[place].other))
            others += 1
        }
        guard others < Self.mostOthers else { return nil }
        let added = add(part, ending)
        if last >= 0 {
            steps[last].other = added
        } else if before >= 0 {
            steps[before].next = added
        } else {
            roots[Self.sort(signs)] = added
        }
        return Int(added)
    }

    private func add(_ part: ByteSlice, _ ending: Ending) -> Int32 {
        var step = Step(start: Int32(byteCount), length: Int32(part.count), ending: ending)
        if let start = part.baseAddress { memcpy(bytes + byteCount, start, part.count) }
        withUnsafeMutableBytes(of: &step.mask) { for index in 0..<min(8, part.count) { $0[index] = 0xFF } }
        withUnsafeMutableBytes(of: &step.head) { for index in 0..<min(8, part.count) { $0[index] = part[index] } }
        (steps + stepCount).initialize(to: step)
        stepCount += 1
        byteCount += part.count
        return Int32(stepCount - 1)
    }

    private func isSame(_ step: Step, _ part: ByteSlice) -> Bool {
        guard Int(step.length) == part.count else { return false }
        guard let start = part.baseAddress, part.count > 0 else { return true }
        return memcmp(bytes + Int(step.start), start, part.count) == 0
    }
}
