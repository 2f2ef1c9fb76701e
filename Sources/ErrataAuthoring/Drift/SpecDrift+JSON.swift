import ErrataBytes
import ErrataCore
public import ErrataJSON

extension SpecDrift {
    /// Writes the members of the object that `errata spec drift --format json` prints. `errata spec import` reads the new
    /// codes from it.
    public func write(to writer: inout JSONWriter) {
        writer.member("catalog", catalog.id)
        writer.name("drift")
        writer.bool(isDrift)
        writer.member("failures", failureCount)
        writer.array("unknown", newCodes) { $1.write(to: &$0) }
        writer.array("differences", differences) { $1.write(to: &$0) }
        writer.array("missingRows", missingRows) { $1.write(to: &$0) }
        writer.array("deprecatedSeen", deprecatedSeen) { $1.writeCount(to: &$0) }
        writer.array("neverSeen", neverSeen) { $0.string($1.id) }
        writeRest(to: &writer)
    }

    private func writeRest(to writer: inout JSONWriter) {
        writer.name("unattributed")
        writer.beginObject()
        writer.member("otherHost", unattributed.otherHost)
        writer.member("edge", unattributed.edge)
        writer.member("unanswered", unattributed.unanswered)
        writer.member("statusOnly", unattributed.statusOnly)
        writer.array("statuses", unattributed.statuses) { $1.write(to: &$0) }
        writer.end()
        writer.name("cut")
        writer.beginObject(onOneLine: true)
        writer.member("codes", cut.codes)
        writer.member("messages", cut.messages)
        writer.end()
    }
}

extension SpecDrift.NewCode {
    fileprivate func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.member("code", code)
        if !coarserCodes.isEmpty { writer.array("coarserCodes", coarserCodes, onOneLine: true) { $0.string($1) } }
        sightings.write(to: &writer)
        writer.array("messages", messages) { $1.write(to: &$0) }
        writer.name("marked")
        writer.bool(isMarked)
        writer.name("stub")
        writer.value(stub)
        writer.end()
    }
}

extension SpecDrift.Difference {
    fileprivate func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.member("key", entry.id)
        sightings.write(to: &writer, hasStatuses: false)
        writer.array("statuses", statuses) { $1.write(to: &$0) }
        writer.array("messages", messages) { $1.write(to: &$0) }
        writer.array("spellings", spellings) { $1.write(to: &$0) }
        writer.array("documentedStatuses", documentedStatuses, onOneLine: true) { $0.integer($1) }
        writer.array("documentedMessages", documentedMessages) { $0.string($1) }
        writer.end()
    }

    fileprivate func writeCount(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.member("key", entry.id)
        sightings.write(to: &writer)
        writer.end()
    }
}

extension Sightings {
    fileprivate func write(to writer: inout JSONWriter, hasStatuses: Bool = true) {
        writer.member("count", count)
        for (name, time) in [("first", first), ("last", last)] {
            writer.name(name)
            if let time { writer.string(CivilDay.timestamp(time)) } else { writer.null() }
        }
        if let place {
            writer.name("place")
            writer.beginObject(onOneLine: true)
            writer.member("log", place.log)
            writer.member("line", place.line)
            writer.end()
        }
        if hasStatuses { writer.array("statuses", statuses) { $1.write(to: &$0) } }
    }
}

extension SeenStatus {
    fileprivate func write(to writer: inout JSONWriter) {
        writer.beginObject(onOneLine: true)
        writer.member("status", status)
        writer.member("count", count)
        writer.end()
    }
}

extension SeenMessage {
    fileprivate func write(to writer: inout JSONWriter) {
        writer.beginObject(onOneLine: true)
        writer.member("text", text)
        writer.member("count", count)
        writer.name("inferred")
        writer.bool(isInferred)
        writer.end()
    }
}

extension JSONWriter {
    fileprivate mutating func member(_ name: String, _ value: Int) {
        self.name(name)
        integer(value)
    }

    fileprivate mutating func member(_ name: String, _ code: WireCode) {
        switch code {
        case .string(let text): member(name, text)
        case .integer(let number): member(name, number)
        }
    }

    fileprivate mutating func array<Item>(
        _ name: String,
        _ items: [Item],
        onOneLine: Bool = false,
        _ write: (inout JSONWriter, Item) -> Void
    ) {
        self.name(name)
        beginArray(onOneLine: onOneLine)
        for item in items { write(&self, item) }
        end()
    }
}
