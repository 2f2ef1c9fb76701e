extension ErrorTally {
    /// Adds the errors of another tally, whose lines come after a number of others.
    ///
    /// - Precondition: both have the same grouping.
    public mutating func merge(_ other: ErrorTally, after lines: Int = 0) {
        precondition(grouping == other.grouping, "tallies with different groupings cannot be merged")
        count += other.count
        knownCount += other.knownCount
        unknownCount += other.unknownCount
        ungroupedCount += other.ungroupedCount
        first = [first, other.first].compactMap(\.self).min()
        last = [last, other.last].compactMap(\.self).max()
        timeline.merge(other.timeline)
        for index in prospects.indices { prospects[index] += other.prospects[index] }
        for group in other.groups { merge(group, after: lines) }
    }

    /// Adds a group whose first line comes after some lines.
    private mutating func merge(_ group: ErrorGroup, after lines: Int) {
        let index = index(of: group.key) {
            ErrorGroup(key: group.key, title: group.title, sample: group.sample, isUnknown: group.isUnknown)
        }
        if index >= 0 { groups[index].merge(group, after: lines) } else { ungroupedCount += group.count }
    }
}

extension ErrorGroup {
    fileprivate mutating func merge(_ other: ErrorGroup, after lines: Int) {
        guard other.count > 0 else { return }
        count += other.count
        if firstLine == 0 { firstLine = lines + other.firstLine }
        lastLine = lines + other.lastLine
        for var example in other.examples.prefix(max(0, ErrorTally.maximumExampleCount - examples.count)) {
            example.line += lines
            examples.append(example)
        }
        first = [first, other.first].compactMap(\.self).min()
        last = [last, other.last].compactMap(\.self).max()
    }
}

extension ErrorTimeline {
    /// Adds the errors of another timeline; the spans become at least as long as the longer ones of both.
    mutating func merge(_ other: ErrorTimeline) {
        widen(to: other.span)
        for (index, count) in other.counts.enumerated() where count > 0 { add(other.start + index * other.span, count) }
    }
}
