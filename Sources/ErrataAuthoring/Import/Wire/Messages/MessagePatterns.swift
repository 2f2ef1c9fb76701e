/// The messages of one error as templates, with their counts. Memory is limited, whatever the messages are.
struct MessagePatterns: Sendable {
    /// The maximum number of patterns that are told apart.
    static let maximumCount = 20

    private var patterns: [[UInt8]: MessagePattern] = [:]
    /// The number of messages that are in none of the ``templates``: those beyond the maximum.
    private(set) var otherCount = 0

    /// The number of patterns.
    var count: Int { patterns.count }

    /// What became of messages that were added.
    enum Addition {
        /// They are of a new pattern.
        case new
        /// They are of a pattern that was there.
        case known
        /// They are only counted.
        case cut
    }

    /// Adds messages.
    ///
    /// - Parameters:
    ///   - message: the text on the wire.
    ///   - count: how many times it was seen.
    ///   - hasRoom: whether a new pattern may be kept.
    @discardableResult
    mutating func add(_ message: String, count: Int = 1, hasRoom: Bool = true) -> Addition {
        let pattern = MessagePattern(message)
        let key = pattern.key
        let isKnown = patterns[key] != nil
        guard isKnown || hasRoom && patterns.count < Self.maximumCount else {
            otherCount += count
            return .cut
        }
        patterns[key, default: pattern].add(pattern, count: count)
        return isKnown ? .known : .new
    }

    /// The templates, the most frequent first. Messages without a template, such as bare ids, are left out.
    var templates: [SeenMessage] {
        patterns.values
            .compactMap { pattern in
                pattern.template.map { SeenMessage(text: $0, count: pattern.count, isInferred: pattern.isInferred) }
            }
            .sorted { ($1.count, $0.text) < ($0.count, $1.text) }
    }
}

/// A message that was seen on the wire.
public struct SeenMessage: Sendable, Hashable {
    /// The message, as a template where it varies.
    public let text: String
    /// The number of times that it was seen.
    public let count: Int
    /// Whether the template is a reading, since it has a placeholder.
    public let isInferred: Bool
}
