import ErrataWire
#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#else
import Darwin
#endif

/// A trie of lines: literal runs separated by wildcards, which stand for the values that shapes leave out.
///
/// It recognizes a line of a shape that was seen before in one pass, without tokenizing it. A line that it recognizes
/// has the shape of the one that was inserted: the literals are the same byte by byte, quotes included, and the values
/// are of the same kind. It does not recognize every line of a known shape.
final class LineTrie {
    /// A literal, the wildcard after it, and its children.
    private struct Node {
        /// The offset and the number of the literal's bytes.
        var start: Int32
        var length: Int32
        /// The first eight of them, and the mask of the bytes that count.
        var head: UInt64 = 0
        var mask: UInt64 = 0
        var ending: Ending
        /// What the message after the literal tells, if one follows.
        var signature: Int32 = 0
        /// The first child, and the next sibling; -1 for none.
        var next: Int32 = -1
        var other: Int32 = -1
        /// The content of a line that ends here.
        var content = ShapeCache.Content.unclear
    }

    private enum Ending: UInt8 {
        case text, textOfTime, number, numberOfTime, message, line

        init(_ part: LineTokenizer.Value) {
            guard part.signature == nil else {
                self = .message
                return
            }
            switch (part.isNumber, part.isTime) {
            case (false, false): self = .text
            case (false, true): self = .textOfTime
            case (true, false): self = .number
            case (true, true): self = .numberOfTime
            }
        }

        var isTime: Bool { self == .textOfTime || self == .numberOfTime }
    }

    /// The last message that was read, which siblings share.
    private struct LastMessage {
        var start = -1
        var reading: MessageText.Reading?
    }

    private static let maximumNodes = 1 << 13
    private static let maximumBytes = 1 << 19
    /// The maximum number of siblings; beyond that the shape cache is faster.
    private static let maximumSiblings = 64

    private let nodes = UnsafeMutablePointer<Node>.allocate(capacity: maximumNodes)
    private let bytes = UnsafeMutablePointer<UInt8>.allocate(capacity: maximumBytes)
    private var nodeCount = 0
    private var byteCount = 0
    /// The first node for each kind of line; -1 for none.
    private let roots = UnsafeMutablePointer<Int32>.allocate(capacity: sorts)
    private static let sorts = TextSignature.most + 2

    /// Returns the kind of a line, which is compared before its bytes: JSON, or text by its signature.
    private static func rootIndex(_ signs: Int?) -> Int { signs ?? TextSignature.most + 1 }

    init() {
        roots.initialize(repeating: -1, count: Self.sorts)
    }

    deinit {
        nodes.deallocate()
        bytes.deallocate()
        roots.deallocate()
    }

    /// Looks up a line; returns its content and the offset after its last byte, before the line feed, or nil for an
    /// unrecognized line.
    ///
    /// - Parameters:
    ///   - start: where the line begins in a block that ends with a line feed.
    ///   - signs: the signature of a line of text (``TextSignature``), which is matched from its first bracket on; nil
    ///     for a line of JSON.
    ///   - times: receives the ranges of the values that can be times.
    func line(
        in block: ByteSlice,
        from start: Int,
        signs: Int?,
        times: TimeCandidates
    ) -> (content: ShapeCache.Content, end: Int)? {
        guard let base = block.baseAddress else { return nil }
        times.clear()
        var (index, current) = (start, Int(roots[Self.rootIndex(signs)]))
        var message = LastMessage()
        while current >= 0 {
            let node = nodes + current
            guard let end = self.end(of: node, base, index, block.count, &message) else {
                current = Int(node.pointee.other)
                continue
            }
            if node.pointee.ending == .line { return (node.pointee.content, end) }
            if node.pointee.ending.isTime { times.add(index + Int(node.pointee.length)..<end) }
            (index, current) = (end, Int(node.pointee.next))
        }
        return nil
    }

    /// Returns the end of the value after a node's literal; nil where the line does not match.
    @inline(__always)
    private func end(
        of node: UnsafeMutablePointer<Node>,
        _ base: UnsafePointer<UInt8>,
        _ index: Int,
        _ count: Int,
        _ message: inout LastMessage
    ) -> Int? {
        let start = index + Int(node.pointee.length)
        guard start < count, stays(node, base, index, count) else { return nil }
        switch node.pointee.ending {
        case .line: return base[start] == 0x0A || base[start] == 0x0D && base[start + 1] == 0x0A ? start : nil
        case .number, .numberOfTime: return LineTokenizer.endOfNumber(base, start, count)
        case .text, .textOfTime: return LineTokenizer.endOfText(base, start, count)
        case .message:
            if message.start != start {
                message = LastMessage(start: start, reading: MessageText.read(base, start, count))
            }
            return message.reading?.signature == Int(node.pointee.signature) ? message.reading?.end : nil
        }
    }

    @inline(__always)
    private func stays(
        _ node: UnsafeMutablePointer<Node>,
        _ base: UnsafePointer<UInt8>,
        _ index: Int,
        _ count: Int
    ) -> Bool {
        let length = Int(node.pointee.length)
        let (here, kept) = (UnsafeRawPointer(base + index), UnsafeRawPointer(bytes + Int(node.pointee.start)))
        guard index + 8 <= count else { return memcmp(here, kept, length) == 0 }
        guard (here.loadUnaligned(as: UInt64.self) ^ node.pointee.head) & node.pointee.mask == 0 else { return false }
        var compared = 8
        while compared < length {
            // The last eight bytes may overlap those before them.
            let next = min(compared, length - 8)
            let word = here.loadUnaligned(fromByteOffset: next, as: UInt64.self)
            guard word == kept.loadUnaligned(fromByteOffset: next, as: UInt64.self) else { return false }
            compared = next + 8
        }
        return true
    }

    /// Inserts a line with its content.
    ///
    /// - Parameters:
    ///   - line: without its line feed; a line of text only from its first bracket on.
    ///   - values: its values, in their order.
    func insert(_ content: ShapeCache.Content, for line: ByteSlice, signs: Int?, values: [LineTokenizer.Value]) {
        if nodeCount + values.count + 1 > Self.maximumNodes || byteCount + line.count + 8 > Self.maximumBytes {
            forget()
        }
        guard values.count < Self.maximumNodes, line.count + 8 <= Self.maximumBytes else { return }
        var (index, before) = (0, -1)
        for part in values {
            let stays = line.part(index..<part.range.lowerBound)
            guard let node = take(stays, Ending(part), signs, after: before, part.signature ?? 0) else { return }
            before = node
            index = part.range.upperBound
        }
        guard let last = take(line.part(index..<line.count), .line, signs, after: before) else { return }
        nodes[last].content = content
    }

    private func forget() {
        (nodeCount, byteCount) = (0, 0)
        roots.update(repeating: -1, count: Self.sorts)
    }

    /// Returns the node of a literal after another node, added where it is missing; nil where there is no room for it.
    private func take(_ part: ByteSlice, _ ending: Ending, _ signs: Int?, after before: Int, _ signature: Int = 0)
        -> Int?
    {
        var (last, others) = (-1, 0)
        var current = Int(before < 0 ? roots[Self.rootIndex(signs)] : nodes[before].next)
        while current >= 0 {
            let isSame = nodes[current].ending == ending && nodes[current].signature == signature
            if isSame, self.isSame(nodes[current], part) { return current }
            (last, current) = (current, Int(nodes[current].other))
            others += 1
        }
        guard others < Self.maximumSiblings else { return nil }
        let added = add(part, ending, Int32(signature))
        if last >= 0 {
            nodes[last].other = added
        } else if before >= 0 {
            nodes[before].next = added
        } else {
            roots[Self.rootIndex(signs)] = added
        }
        return Int(added)
    }

    private func add(_ part: ByteSlice, _ ending: Ending, _ signature: Int32) -> Int32 {
        var node = Node(start: Int32(byteCount), length: Int32(part.count), ending: ending, signature: signature)
        if let start = part.baseAddress { memcpy(bytes + byteCount, start, part.count) }
        withUnsafeMutableBytes(of: &node.mask) { for index in 0..<min(8, part.count) { $0[index] = 0xFF } }
        withUnsafeMutableBytes(of: &node.head) { for index in 0..<min(8, part.count) { $0[index] = part[index] } }
        (nodes + nodeCount).initialize(to: node)
        nodeCount += 1
        byteCount += part.count
        return Int32(nodeCount - 1)
    }

    private func isSame(_ node: Node, _ part: ByteSlice) -> Bool {
        guard Int(node.length) == part.count else { return false }
        guard let start = part.baseAddress, part.count > 0 else { return true }
        return memcmp(bytes + Int(node.start), start, part.count) == 0
    }
}
