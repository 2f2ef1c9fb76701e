import ErrataAuthoring
import ErrataJSON
import ErrataReference
import ErrataSpec

extension JSONWriter {
    /// Writes a diagnostic with its place.
    mutating func diagnostic(_ diagnostic: Diagnostic, _ path: String, _ lines: JSONLines) {
        let place = lines.position(of: diagnostic.offset)
        beginObject()
        member("rule", diagnostic.id)
        member("severity", diagnostic.severity.rawValue)
        member("message", diagnostic.text(lines: lines))
        member("file", path)
        member("line", place.line)
        member("column", place.column)
        end()
    }

    /// Writes a violation that has no place in a file.
    mutating func loss(_ loss: SpecCheck.Loss) {
        beginObject()
        member("rule", loss.fact.rule.id)
        member("severity", "error")
        member("message", loss.text)
        member("file", loss.path)
        end()
    }
}
