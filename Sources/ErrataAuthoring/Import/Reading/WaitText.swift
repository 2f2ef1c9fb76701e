import ErrataBytes
import ErrataCore

/// A wait that a sentence prescribes: `Retry after 1-5 seconds.`, `Wait 30 seconds and retry.`, `Retry with exponential
/// backoff (start at 1 second, max 30 seconds).`
///
/// A sentence with a condition, a negation or a time that is counted from anything but the error prescribes nothing.
struct WaitText {
    /// The hint of the first sentence that prescribes a wait; nil where none does.
    let hint: RetryHint?

    init(_ text: String) {
        hint = Self.sentences(of: text).lazy.compactMap(Self.hint).first
    }

    private static func hint(of sentence: String) -> RetryHint? {
        let words = WaitWords(sentence)
        guard words.prescribes else { return nil }
        if let (first, last) = words.range { return hint(first, last) }
        if words.asksForBackoff { return words.backoff ?? RetryHint(.afterDelay) }
        return nil
    }

    private static func hint(_ first: Int, _ last: Int?) -> RetryHint? {
        guard let last, last > first else { return RetryHint(.afterDelay, initialMilliseconds: first) }
        return RetryHint(.afterDelay, initialMilliseconds: first, maximumMilliseconds: last)
    }

    /// The sentences of a text; a dash between blanks parts them too: `Yes — retry with backoff`.
    private static func sentences(of text: String) -> [String] {
        var (sentences, sentence): ([String], String) = ([], "")
        var previous: Character = " "
        for character in text + " " {
            let endsSentence = character.isWhitespace && ".!?—–:".contains(previous)
            if endsSentence {
                sentences.append(sentence)
                sentence = ""
            } else {
                sentence.append(character)
            }
            previous = character
        }
        return sentence.allSatisfy(\.isWhitespace) ? sentences : sentences + [sentence]
    }
}

/// The words of a sentence about waiting.
private struct WaitWords {
    private let words: [String]

    init(_ sentence: String) {
        words = sentence.lowercased().split { !$0.isLetter && !$0.isNumber && $0 != "'" && $0 != "." }
            .map { String($0).trimmed(of: ".") }.filter { !$0.isEmpty }
    }

    /// Whether it tells to repeat the request, unconditionally.
    var prescribes: Bool {
        let isAboutRepeating = words.contains { ["retry", "retrying", "again", "resend", "repeat"].contains($0) }
        let isOrder = words.prefix(4).contains { ["retry", "wait", "try", "resend", "repeat"].contains($0) }
        return isAboutRepeating && isOrder && !words.contains(where: Self.reservations.contains)
    }

    private static let reservations: Set = [
        "if", "unless", "when", "not", "don't", "never", "no", "without", "until", "once", "least", "previous",
        "cannot",
        "can't", "avoid", "whether", "may", "might", "depends",
    ]

    var asksForBackoff: Bool { words.contains("backoff") || words.contains("back-off") }

    /// The waits after `after`, `wait` or `in`: `after 30 seconds`, `1 5 seconds` for `1-5 seconds`.
    var range: (first: Int, last: Int?)? {
        for index in words.indices where ["after", "wait", "in", "for"].contains(words[index]) {
            if let pair = pair(at: index + 1) { return pair }
        }
        return nil
    }

    private func pair(at index: Int) -> (first: Int, last: Int?)? {
        let numbers = words[min(index, words.count)...].prefix {
            number($0) != nil || ["to", "and", "or"].contains($0)
        }
        let values = numbers.compactMap(number)
        guard let first = values.first, values.count <= 2, let unit = unit(at: index + numbers.count) else {
            return nil
        }
        guard let milliseconds = product(first, unit) else { return nil }
        return (milliseconds, values.count == 2 ? product(values[1], unit) : nil)
    }

    /// The bounds of a backoff: `start at 1 second, max 30 seconds`.
    var backoff: RetryHint? {
        guard let first = time(after: ["start", "starting", "initial", "initially", "begin", "beginning", "from"])
        else {
            return nil
        }
        let last = time(after: ["max", "maximum", "up", "cap", "capped", "most"])
        guard let last, last > first else { return RetryHint(.afterDelay, initialMilliseconds: first) }
        return RetryHint(.afterDelay, initialMilliseconds: first, maximumMilliseconds: last)
    }

    /// The time within four words after one of some words, in milliseconds.
    private func time(after starts: Set<String>) -> Int? {
        guard let start = words.firstIndex(where: starts.contains) else { return nil }
        for index in words.indices[start...].dropFirst().prefix(4) {
            guard let value = number(words[index]), let unit = unit(at: index + 1) else { continue }
            return product(value, unit)
        }
        return nil
    }

    private func number(_ word: String) -> Int? {
        word.utf8.count <= 9 && word.utf8.allSatisfy(ASCII.isDigit) ? Int(word) : nil
    }

    private func unit(at index: Int) -> Int? {
        guard index < words.count else { return nil }
        return switch words[index] {
        case "ms", "millisecond", "milliseconds": 1
        case "s", "sec", "secs", "second", "seconds": 1000
        case "m", "min", "mins", "minute", "minutes": 60_000
        case "h", "hour", "hours": 3_600_000
        default: nil
        }
    }

    /// The product within the maximum wait of a spec, 2^31 seconds.
    private func product(_ value: Int, _ unit: Int) -> Int? {
        let (result, overflow) = value.multipliedReportingOverflow(by: unit)
        return overflow || result > 2_147_483_648_000 ? nil : result
    }
}
