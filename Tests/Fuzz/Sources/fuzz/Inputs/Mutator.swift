/// Makes inputs from those of a corpus.
struct Mutator {
    private static let longest = 4096

    let corpus: Corpus
    private var random: Random

    init(_ corpus: Corpus, seed: UInt64) {
        self.corpus = corpus
        random = Random(seed: seed)
    }

    /// Returns another input: one of the corpus with some mutations.
    mutating func next() -> [UInt8] {
        var bytes = any()
        for _ in 0..<1 + random.below(6) { mutate(&bytes) }
        return Array(bytes.prefix(Self.longest))
    }

    /// Returns the offsets at which an input is split, in order.
    mutating func splits(of count: Int) -> [Int] {
        if random.oneIn(8) { return Array(0...count).dropFirst().dropLast() }
        return (0..<1 + random.below(4)).map { _ in random.below(count + 1) }.sorted()
    }

    private mutating func any() -> [UInt8] {
        corpus.inputs[random.below(corpus.inputs.count)]
    }

    private mutating func mutate(_ bytes: inout [UInt8]) {
        let start = random.below(bytes.count + 1)
        let end = min(bytes.count, start + random.below(random.oneIn(3) ? 200 : 12))
        switch random.below(8) {
        case 0: bytes.removeSubrange(start..<end)
        case 1, 2, 3: bytes.insert(contentsOf: corpus.words[random.below(corpus.words.count)], at: start)
        case 4: bytes.replaceSubrange(start..<end, with: corpus.words[random.below(corpus.words.count)])
        case 5: bytes.insert(contentsOf: bytes[start..<end], at: random.below(bytes.count + 1))
        case 6:
            let other = any()
            let from = random.below(other.count)
            bytes.insert(contentsOf: other[from..<min(other.count, from + random.below(300))], at: start)
        default:
            guard start < bytes.count else { return }
            bytes[start] = random.oneIn(2) ? UInt8(random.below(256)) : bytes[start] ^ 0x20
        }
    }
}
