/// An open container of a printed value.
struct PrintedFrame {
    /// The notation of a container.
    enum Kind {
        /// `{…}`: an object, unless its first element has no key (Python's sets, Elixir's tuples).
        case brace
        /// `[…]`: a list, unless its first element has a key (Swift's dictionaries).
        case bracket
        /// `(…)`: a list.
        case tuple
        /// `Name(…)`: what it contains.
        case call
        /// Go's `map[…]`.
        case map
    }

    /// The next part of an element.
    enum Stage {
        case key, value, rest
    }

    /// The kind of the current element's value.
    enum Value {
        case none, raw, string, call, container
    }

    let kind: Kind
    /// The offset in the text of the container, with the name before it.
    let start: Int
    /// The offset in the JSON text of its bracket.
    let output: Int
    /// Whether the elements have keys; nil before the first one is known.
    var isObject: Bool?
    /// Whether a value follows its key without a blank, and a blank separates elements, as Go prints them; nil before
    /// the first key.
    var isDense: Bool?
    var stage = Stage.key
    /// The number of elements before the current one.
    var count = 0
    /// Whether one of them is a container.
    var hasContainers = false
    /// The offsets in the JSON text of the brackets and the comma of each element that is a pair with a name.
    var pairs: [(open: Int, comma: Int, close: Int)] = []

    /// The offset in the JSON text of the current element, with the comma before it.
    private(set) var element = 0
    /// The offset in the JSON text of the comma before the last element.
    private(set) var comma = 0
    /// The offset in the JSON text and in the text of the current value.
    private(set) var value = (output: 0, text: 0)
    var hasKey = false
    /// Whether the current element is an object in a list that was made for its key.
    var isWrapped = false
    var valueKind = Value.none

    init(_ kind: Kind, start: Int, output: Int, isDense: Bool?) {
        (self.kind, self.start, self.output, self.isDense) = (kind, start, output, isDense)
    }

    /// Whether an element can begin with a key: in lists of a dense notation, a colon is part of a value.
    var canHaveKeys: Bool { kind == .brace || kind == .map || isDense != true }

    mutating func begin(at output: Int) {
        (element, hasKey, isWrapped, valueKind) = (output, false, false, .none)
    }

    /// Makes the current element the first one.
    mutating func restart(at output: Int) {
        (element, count, isObject) = (output, 0, nil)
    }

    mutating func beginValue(at output: Int, text: Int) {
        (value, stage) = ((output, text), .value)
    }

    mutating func end() {
        if count == 1 { comma = element }
        count += 1
        hasContainers = hasContainers || valueKind == .container
        (stage, hasKey, isWrapped, valueKind) = (.key, false, false, .none)
    }
}
