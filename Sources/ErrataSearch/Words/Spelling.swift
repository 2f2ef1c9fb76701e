import ErrataBytes

/// The letters of a word, for comparison with other words.
struct Spelling {
    private let letters: [UInt8]
    /// The maximum length of two words written as one.
    private static let longest = 40

    /// Creates the spelling of a word in lower case.
    init(_ word: String) {
        letters = Array(word.utf8)
    }

    /// Whether it consists of digits: another number is a different number and not a misspelling.
    var isNumber: Bool { letters.allSatisfy { ASCII.isDigit($0) } }

    /// Whether two words differ by one insertion, deletion or substitution, or by a transposition of neighbors. In
    /// words of three letters a substitution does not count: too many of them are alike.
    func isNear(_ other: some BidirectionalCollection<UInt8>) -> Bool {
        let (count, otherCount) = (letters.count, other.count)
        guard abs(count - otherCount) <= 1, min(count, otherCount) >= 2, max(count, otherCount) >= 3 else {
            return false
        }
        let most = min(count, otherCount)
        let same = zip(letters, other).count(upTo: most) { $0 == $1 }
        let sameAtEnd = zip(letters.reversed(), other.reversed()).count(upTo: most - same) { $0 == $1 }
        let differing = most - same - sameAtEnd
        // Hands rarely miss the first letter, and short words that differ in it are other words: pile and file.
        if same == 0, differing == 1, count == otherCount, count < 6 { return false }
        if count != otherCount { return differing == 0 && most >= 3 }
        return differing <= 1 && count > 3 || differing == 2 && isSwapped(other, at: same)
    }

    private func isSwapped(_ other: some BidirectionalCollection<UInt8>, at place: Int) -> Bool {
        let pair = Array(other.dropFirst(place).prefix(2))
        return pair.count == 2 && letters[place] == pair[1] && letters[place + 1] == pair[0]
    }

    /// Whether the letters occur in a word in a row.
    func isPart(of word: UnsafeRawBufferPointer) -> Bool {
        guard let first = letters.first, word.count >= letters.count else { return false }
        for start in 0...(word.count - letters.count)
        where word[start] == first && word[start..<(start + letters.count)].elementsEqual(letters) {
            return true
        }
        return false
    }

    /// Whether a word has exactly these letters.
    func isSame(as word: UnsafeRawBufferPointer) -> Bool {
        word.elementsEqual(letters)
    }

    /// Whether a word begins with these letters.
    func begins(_ word: UnsafeRawBufferPointer) -> Bool {
        word.starts(with: letters)
    }

    /// The word without its prefix: `authenticate` of `reauthenticate`, `delivered` of `undelivered`.
    var withoutPrefix: String? {
        guard letters.count >= 7, letters.starts(with: "re".utf8) || letters.starts(with: "un".utf8) else { return nil }
        return String(decoding: letters.dropFirst(2), as: UTF8.self)
    }

    /// The pairs of words that it may be composed of, each of three letters or more.
    var halves: [(String, String)] {
        guard (6...Self.longest).contains(letters.count) else { return [] }
        return (3...(letters.count - 3)).map { cut in
            (String(decoding: letters[..<cut], as: UTF8.self), String(decoding: letters[cut...], as: UTF8.self))
        }
    }
}

extension Sequence {
    /// Returns how many of the first elements, at most `limit`, satisfy a predicate.
    fileprivate func count(upTo limit: Int, _ holds: (Element) -> Bool) -> Int {
        var count = 0
        for element in self {
            guard count < limit, holds(element) else { break }
            count += 1
        }
        return count
    }
}
