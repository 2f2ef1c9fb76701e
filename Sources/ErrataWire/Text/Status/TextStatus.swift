import ErrataBytes
import ErrataCatalog
import ErrataCore

/// Finds the HTTP status in a line of text, by the form of the line: a status in an access log has its place, any other
/// has a word before it or its name behind it.
@usableFromInline
package enum TextStatus {
    /// Whether three digits from 400 to 599 stand at an offset, with no word character after them: the condition of
    /// ``isFailure(at:in:)`` that takes the least time.
    @inlinable
    @inline(__always)
    package static func hasDigits(at start: Int, in bytes: ByteSlice) -> Bool {
        guard start + 3 <= bytes.count, bytes[start] &- 0x34 < 2 else { return false }
        guard ASCII.isDigit(bytes[start + 1]), ASCII.isDigit(bytes[start + 2]) else { return false }
        return start + 3 == bytes.count || !ASCII.isWordCharacter(bytes[start + 3])
    }

    /// Whether an error status, 400 or above, begins at an offset, in the line or in a JSON string in it.
    ///
    /// - Parameter line: the line from its start; bytes beyond its end may follow.
    package static func isFailure(at start: Int, in line: ByteSlice) -> Bool {
        guard hasDigits(at: start, in: line) else { return false }
        let end = line.firstIndex(of: 0x0A, from: start) ?? line.count
        guard let number = StatusNumber(at: start, in: line.part(0..<end)) else { return false }
        return AccessForm.canHold(number) || StatusWords.tell(number)
    }

    /// The length of the shortest line with a status, such as `HTTP 503`.
    private static let shortest = 8

    /// Returns the status in a line: that of an access log's form, else the first that words tell; nil where there is
    /// none.
    package static func status(in line: ByteSlice) -> Int? {
        guard line.count >= shortest else { return nil }
        var told: Int?
        var place = StatusNumber.next(in: line, from: 0)
        while let number = place {
            if AccessForm.holds(number) { return number.value }
            if told == nil, StatusWords.tell(number) { told = number.value }
            place = StatusNumber.next(in: line, from: number.end)
        }
        return told
    }
}
