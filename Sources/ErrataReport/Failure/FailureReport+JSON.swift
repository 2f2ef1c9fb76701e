import ErrataJSON
import ErrataReference
import ErrataRuntime
import ErrataWire

extension FailureReport {
    /// The failure as an item of a JSON array, the line break before it included; all of its keys are always there.
    package var item: String {
        var writer = JSONWriter(layout: .pretty, escaping: .terminal)
        writer.beginArray()
        write(to: &writer)
        // The array is the stream's, which writes its brackets itself.
        return String(decoding: writer.bytes.dropFirst(), as: UTF8.self)
    }

    /// The failure as an object, one member per line.
    package var json: String {
        var writer = JSONWriter(layout: .pretty, escaping: .terminal)
        write(to: &writer)
        return writer.text
    }

    /// Writes the failure as an object.
    func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writeRecognition(&writer)
        writeCode(&writer)
        writeContext(&writer)
        writeRetry(&writer)
        writeConsequences(&writer)
        writeAdvice(&writer)
        writePlace(&writer)
        writer.end()
    }

    private func writeRecognition(_ writer: inout JSONWriter) {
        writer.member("catalog", failure.catalog.id)
        writer.member("recognition", failure.recognition.rawValue)
        writer.member("origin", failure.origin.rawValue)
        writer.nullable("status", failure.status) { $0.integer($1) }
        writer.nullable("statusMismatch", failure.isStatusMismatch) { $0.bool($1) }
    }

    private func writeCode(_ writer: inout JSONWriter) {
        let code = failure.entry?.hasCode == false ? nil : failure.entry?.code ?? failure.rawCode.map { .string($0) }
        writer.nullable("code", code) { $0.code($1) }
        writer.nullable("rawCode", failure.rawCode) { $0.string($1) }
        writer.name("coarserCodes")
        writer.line(failure.coarserCodes) { $0.string($1) }
        writer.nullable("exact", failure.isExact) { $0.bool($1) }
    }

    private func writeContext(_ writer: inout JSONWriter) {
        writer.nullable("message", message) { $0.string($1) }
        writer.nullable("parameters", failure.parameters) { $0.values($1) }
        writer.nullable("requestID", failure.requestID) { $0.string($1) }
        writer.nullable("delaySeconds", failure.serverDelay) { $0.integer($1) }
    }

    private func writeRetry(_ writer: inout JSONWriter) {
        let retry = failure.retry
        writer.name("retry")
        writer.beginObject(onOneLine: true)
        writer.member("verdict", retry.verdict.rawValue)
        writer.nullable("seconds", retry.delay) { $0.seconds(milliseconds: $1.longMilliseconds) }
        writer.member("because", retry.reason.rawValue)
        writer.end()
    }

    private func writeConsequences(_ writer: inout JSONWriter) {
        writer.nullable("effect", failure.effect.word) { $0.string($1) }
        writer.nullable("charged", failure.isCharged) { $0.bool($1) }
        writer.nullable("fields", failure.fields) { $0.values($1) }
        writer.nullable("flags", failure.flags.ids) { writer, ids in writer.line(ids) { $0.string($1) } }
        writer.nullable("candidates", candidates) { writer, catalogs in
            writer.line(catalogs) { $0.string($1.id) }
        }
        let facts = failure.effectiveFacts
        writer.nullable("entry", failure.answer) { $0.entry($1, facts, on: site) }
    }
}

extension FailureReport {
    /// Writes what to do about this failure: the entry alone does not tell, where the message's variant, the category or
    /// the transport decides.
    private func writeAdvice(_ writer: inout JSONWriter) {
        writer.nullable("summary", failure.summary) { $0.string($1) }
        writer.nullable("resolution", failure.resolution) { $0.string($1) }
        writer.nullable("actor", failure.actor?.rawValue) { $0.string($1) }
        writer.nullable("retryText", failure.retryWords) { $0.string($1) }
        writer.nullable("category", failure.category?.id) { $0.string($1) }
        writer.nullable("transport", failure.transport?.rawValue) { $0.string($1) }
        writer.nullable("support", failure.catalog.description.support) { $0.string($1) }
        writer.name("rest")
        writer.array(failure.rest) { writer, error in
            writer.beginObject(onOneLine: true)
            writer.nullable("code", error.rawCode) { $0.string($1) }
            writer.nullable("message", error.message) { $0.string($1) }
            writer.end()
        }
    }

    private func writePlace(_ writer: inout JSONWriter) {
        writer.nullable("request", request) { $0.string($1) }
        writer.nullable("line", line) { $0.integer($1) }
        writer.nullable("time", time.map { LogTimestamp.text($0) }) { $0.string($1) }
    }
}

extension JSONWriter {
    /// Writes a member whose value may be null.
    fileprivate mutating func nullable<Value>(
        _ name: String,
        _ value: Value?,
        _ write: (inout JSONWriter, Value) -> Void
    ) {
        self.name(name)
        if let value { write(&self, value) } else { null() }
    }

    /// Writes named values as an object.
    fileprivate mutating func values(_ values: [NamedValue]) {
        beginObject()
        for value in values { member(value.name, value.value) }
        end()
    }
}
