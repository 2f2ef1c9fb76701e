import ErrataCatalog
import ErrataCore
import ErrataJSON
import ErrataRuntime

extension ErrorGroup {
    /// Writes the group as an object; members that do not apply are absent.
    func write(to writer: inout JSONWriter, by grouping: ErrorTally.Grouping) {
        writer.beginObject()
        writer.member("key", key)
        writer.member("title", title)
        writer.member("count", count)
        writer.time("first", first)
        writer.time("last", last)
        writer.member("firstLine", firstLine)
        writer.member("lastLine", lastLine)
        if grouping == .code { writeCode(to: &writer) }
        if grouping == .code || grouping == .vendor { writer.member("catalog", sample.catalog.id) }
        if !examples.isEmpty { writeExamples(to: &writer) }
        writer.name("sample")
        sample.writeStored(to: &writer)
        writer.end()
    }

    private func writeExamples(to writer: inout JSONWriter) {
        writer.name("examples")
        writer.beginArray()
        for example in examples {
            writer.beginObject(onOneLine: true)
            writer.member("line", example.line)
            writer.member("text", example.text)
            writer.end()
        }
        writer.end()
    }

    private func writeCode(to writer: inout JSONWriter) {
        if let entry = sample.entry {
            if entry.hasCode { writer.code(entry.code) }
        } else {
            writer.member("code", sample.ownCode?.cut(to: 200))
        }
        if let status = sample.status { writer.member("status", status) }
        writer.member("retry", sample.retry.verdict.rawValue)
        if let actor = sample.actor { writer.member("actor", actor.rawValue) }
        if let resolution = sample.resolution { writer.member("resolution", resolution) }
    }
}

extension UntypedFailure {
    /// The flags on which the remedy depends.
    private static var decisiveFlags: FailureFlags { [.inexactCode, .retryRefused] }

    /// Writes what the catalog's words on a failure depend on, so that they are the same when it is restored.
    fileprivate func writeStored(to writer: inout JSONWriter) {
        writer.beginObject(onOneLine: true)
        writer.member("catalog", catalog.id)
        writer.member("origin", origin.rawValue)
        writer.member("recognition", recognition.rawValue)
        if let status { writer.member("status", status) }
        if !coarserCodes.isEmpty { writer.strings("coarserCodes", coarserCodes) }
        if conditions != 0 { writer.member("conditions", Int(conditions)) }
        if let entry {
            writer.code(entry.storedCode)
        } else if let rawCode = ownCode {
            writer.member("rawCode", rawCode)
        }
        if let message, entry?.details.variants.isEmpty == false { writer.member("message", message) }
        if let serverDelay { writer.member("delaySeconds", serverDelay) }
        if let transport { writer.member("transport", transport.rawValue) }
        if let credits = fields["creditsConsumed"] { writer.member("creditsConsumed", credits) }
        if statusEntry?.isEdge == true {
            writer.name("edge")
            writer.bool(true)
        }
        let flags = flags.intersection(Self.decisiveFlags).ids
        if !flags.isEmpty { writer.strings("flags", flags) }
        writer.end()
    }
}

extension JSONWriter {
    fileprivate mutating func code(_ code: WireCode) {
        switch code {
        case .string(let text): member("code", text)
        case .integer(let number): member("code", number)
        }
    }

    fileprivate mutating func strings(_ name: String, _ strings: [String]) {
        self.name(name)
        beginArray(onOneLine: true)
        for text in strings { string(text) }
        end()
    }
}
