import ErrataJSON

/// Reads a spec: bytes in, a spec and everything that can be said against it out.
public enum SpecReader {
    /// Reads a spec and checks all of it.
    ///
    /// Nothing makes it stop early but bytes that are not JSON (RFC 8259), of which one error tells: every other error is
    /// found in one go. The spec need not be in the canonical form.
    ///
    /// - Parameters:
    ///   - bytes: the file, in UTF-8.
    ///   - module: the Swift module that the spec's type becomes part of, where that is known.
    public static func read(_ bytes: [UInt8], forModule module: String? = nil) -> SpecReading {
        bytes.withUnsafeBufferPointer { read($0, forModule: module) }
    }

    /// Reads a spec from memory that it does not keep hold of.
    public static func read(_ bytes: UnsafeBufferPointer<UInt8>, forModule module: String? = nil) -> SpecReading {
        do throws(JSONError) {
            return read(try JSONValue.parse(bytes), forModule: module)
        } catch {
            return SpecReading(spec: nil, diagnostics: [Diagnostic(.json(error.kind), at: error.offset)])
        }
    }

    private static func read(_ root: JSONValue, forModule module: String?) -> SpecReading {
        var parser = SpecParser()
        let draft = parser.draft(root)
        var validator = SpecValidator(draft)
        validator.validate(forModule: module)
        let diagnostics = Diagnostic.inOrder(parser.diagnostics + validator.diagnostics)
        let hasErrors = diagnostics.contains { $0.severity == .error }
        return SpecReading(spec: hasErrors ? nil : draft.spec, diagnostics: diagnostics)
    }
}

/// What came of reading a spec.
public struct SpecReading: Sendable {
    /// The spec; nil when it has errors.
    public let spec: Spec?
    /// All errors and warnings, in the order of the file.
    public let diagnostics: [Diagnostic]

    /// A reading of the given parts.
    public init(spec: Spec?, diagnostics: [Diagnostic]) {
        self.spec = spec
        self.diagnostics = diagnostics
    }
}
