import ErrataWire

extension ErrorTally {
    /// The maximum number of examples of a group.
    static let maximumExampleCount = 2

    /// Keeps a line as an example of the group of an error, where that has none of this line and not enough of others.
    mutating func keepExample(_ bytes: ByteSlice, of slot: Slot, line: Int) {
        guard slot.group >= 0 else { return }
        let group = groups[slot.group]
        guard group.examples.count < Self.maximumExampleCount, group.examples.last?.line != line else { return }
        let sample = group.sample
        let words = [sample.rawCode, sample.status.map(String.init)].compactMap(\.self)
        groups[slot.group].examples.append(LogExample(bytes, at: line, around: words))
    }
}
