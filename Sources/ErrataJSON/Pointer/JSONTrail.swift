/// The choices that were made on the way of a pointer: the element of each list, or the member for each wildcard.
///
/// A trail keeps the first four choices in the first 2 GiB of a document, and others are as if not made.
public struct JSONTrail: Equatable, Sendable {
    private typealias Choice = (container: Int32, child: Int32)

    private var first: Choice = (-1, -1)
    private var second: Choice = (-1, -1)
    private var third: Choice = (-1, -1)
    private var fourth: Choice = (-1, -1)

    /// Creates a trail without a choice.
    public init() {}

    /// Whether no choice was made.
    public var isEmpty: Bool { first.container < 0 }

    /// Whether the first choice is also that of another trail.
    public func begins(with other: JSONTrail) -> Bool { first == other.first }

    /// Returns the trail with a further choice.
    func choosing(_ child: JSONCursor, in container: JSONCursor) -> JSONTrail {
        guard let start = Int32(exactly: container.offset), let end = Int32(exactly: child.offset) else { return self }
        var trail = self
        let choice = (start, end)
        if first.container < 0 {
            trail.first = choice
        } else if second.container < 0 {
            trail.second = choice
        } else if third.container < 0 {
            trail.third = choice
        } else if fourth.container < 0 {
            trail.fourth = choice
        }
        return trail
    }

    /// Returns the child that was chosen in a container; nil where none was.
    func child(of container: JSONCursor) -> JSONCursor? {
        guard let offset = Int32(exactly: container.offset) else { return nil }
        let choice =
            switch offset {
            case first.container: first
            case second.container: second
            case third.container: third
            case fourth.container: fourth
            default: (container: -1, child: -1) as Choice
            }
        return choice.container < 0 ? nil : JSONCursor(text: container.text, offset: Int(choice.child))
    }

    /// Whether two trails have the same choices.
    public static func == (left: JSONTrail, right: JSONTrail) -> Bool {
        left.first == right.first && left.second == right.second && left.third == right.third
            && left.fourth == right.fourth
    }
}
