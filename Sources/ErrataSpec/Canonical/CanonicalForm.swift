import ErrataJSON

/// The canonical form of a spec file, which is unique byte for byte.
///
/// - Keys are in the order of the schema, entries in the order of the file; empty values are left out; every error has
///   its name.
/// - Two blanks per indent, LF, one final newline; strings have only the required escapes; numbers of the spec are in
///   their shortest form, those in example bodies as they were written.
/// - The file's own object and its members have one item per line. Any deeper list or object is on one line if that
///   line, with its indent and a comma, has at most 100 Unicode scalars, and else has one item per line, too.
public enum CanonicalForm {
    /// Returns the bytes of a spec in canonical form. Parsing them gives the same spec, and its canonical form is the
    /// same bytes.
    public static func bytes(of spec: Spec) -> [UInt8] {
        var layout = CanonicalLayout()
        // The errors are most of a spec, so they become JSON one at a time.
        let errors = zip(spec.errors, spec.caseNames).lazy.map { JSONValue(error: $0, name: $1) }
        layout.write(JSONValue(withoutErrors: spec), last: spec.errors.isEmpty ? nil : ("errors", errors))
        return layout.bytes
    }

    /// Returns a diagnostic for a valid file that is not in canonical form, at the first line that differs. Nil where
    /// the file is canonical.
    ///
    /// - Parameters:
    ///   - bytes: the file.
    ///   - spec: the spec parsed from it.
    public static func check(_ bytes: [UInt8], of spec: Spec) -> Diagnostic? {
        let canonical = self.bytes(of: spec)
        guard canonical != bytes else { return nil }
        let same = zip(bytes, canonical).prefix { $0 == $1 }.count
        let line = bytes[..<same].lastIndex(of: 0x0A).map { $0 + 1 } ?? 0
        return Diagnostic(.notCanonical, at: line)
    }
}
