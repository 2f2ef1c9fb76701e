import ErrataJSON

/// The one byte form of a spec.
///
/// - Keys are in the order of the schema, entries in the order of the file; what is empty is left out; every error has
///   its name.
/// - Two blanks an indent, LF, one final newline; strings are escaped no more than they must be; numbers of the spec are
///   in their shortest form, those in example bodies as they were written.
/// - The file's own object and its members have an item a line. Any deeper list or object is on one line if that line,
///   with its indent and a comma, has at most 100 Unicode scalars, and else has an item a line too.
public enum CanonicalForm {
    /// The bytes of a spec in this form. Reading them gives the same spec, and its form is these bytes again.
    public static func bytes(of spec: Spec) -> [UInt8] {
        var layout = CanonicalLayout()
        layout.write(JSONValue(spec))
        return layout.bytes
    }

    /// What is to be said about a file that is read well but has another form: the fact stands at the first line that
    /// differs. Nil when the file is canonical.
    ///
    /// - Parameters:
    ///   - bytes: the file.
    ///   - spec: what was read from it.
    public static func check(_ bytes: [UInt8], of spec: Spec) -> Diagnostic? {
        let canonical = self.bytes(of: spec)
        guard canonical != bytes else { return nil }
        let same = zip(bytes, canonical).prefix { $0 == $1 }.count
        let line = bytes[..<same].lastIndex(of: 0x0A).map { $0 + 1 } ?? 0
        return Diagnostic(.notCanonical, at: line)
    }
}
