import ErrataCore
import ErrataJSON

// Members that are left out where there is no value.
extension JSONWriter {
    /// Writes a member with a string.
    package mutating func member(_ name: String, _ value: String?) {
        guard let value else { return }
        self.name(name)
        string(value)
    }

    /// Writes a member with an integer.
    package mutating func member(_ name: String, _ value: Int?) {
        guard let value else { return }
        self.name(name)
        integer(value)
    }

    /// Writes a member with a retry hint, its waits in seconds.
    package mutating func member(_ name: String, _ hint: RetryHint?) {
        guard let hint else { return }
        self.name(name)
        beginObject(onOneLine: true)
        member("verdict", hint.verdict.rawValue)
        seconds("initialSeconds", hint.initialMilliseconds)
        seconds("maximumSeconds", hint.maximumMilliseconds)
        member("until", hint.until?.rawValue)
        member("condition", hint.condition)
        end()
    }

    /// Writes a member with a duration in seconds.
    package mutating func seconds(_ name: String, _ milliseconds: Int?) {
        guard let milliseconds else { return }
        self.name(name)
        seconds(milliseconds: Int64(milliseconds))
    }

    /// Writes a duration in milliseconds as a number of seconds.
    package mutating func seconds(milliseconds: Int64) {
        raw(RetryHint.seconds(milliseconds))
    }

    /// Writes a member with a list, unless the list is empty.
    package mutating func list<Item>(_ name: String, _ items: [Item], _ write: (inout JSONWriter, Item) -> Void) {
        guard !items.isEmpty else { return }
        self.name(name)
        array(items, write)
    }

    /// Writes a list of scalars on one line.
    package mutating func line<Item>(_ items: some Sequence<Item>, _ write: (inout JSONWriter, Item) -> Void) {
        beginArray(onOneLine: true)
        for item in items { write(&self, item) }
        end()
    }

    /// Writes a list, one item per line.
    package mutating func array<Item>(
        _ items: some Sequence<Item>,
        _ write: (inout JSONWriter, Item) -> Void
    ) {
        beginArray()
        for item in items { write(&self, item) }
        end()
    }
}
