import ErrataReference
import ErrataSpec

/// A spec that was made, not read. Before it is written it is read once, so that no file has errors.
struct ValidSpec {
    /// The spec in canonical form.
    let bytes: [UInt8]

    init(_ spec: Spec) throws(Complaint) {
        bytes = CanonicalForm.bytes(of: spec)
        let reading = SpecReader.read(bytes)
        guard reading.spec == nil else { return }
        var report = DiagnosticReport()
        report.add(reading.diagnostics.filter { $0.severity == .error }, path: spec.catalog.id.value, bytes: bytes)
        for line in report.lines.prefix(20) { StandardError.say(TerminalText(line)) }
        throw Complaint("the sources cannot be made into a spec without errors; nothing is written", status: .badData)
    }
}
