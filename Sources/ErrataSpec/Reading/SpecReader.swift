import ErrataJSON

/// Reads a spec file into a spec and all diagnostics for it.
public enum SpecReader {
    /// Reads a spec and checks all of it.
    ///
    /// It stops early only for bytes that are not JSON (RFC 8259), with one error: all other errors are found in one
    /// run. The spec need not be in the canonical form.
    ///
    /// - Parameters:
    ///   - bytes: the file, in UTF-8.
    ///   - module: the Swift module that the spec's type becomes part of, where that is known.
    public static func read(_ bytes: [UInt8], forModule module: String? = nil) -> SpecReading {
        bytes.withUnsafeBufferPointer { read($0, forModule: module) }
    }

    /// Reads a spec from memory that it does not retain.
    public static func read(_ bytes: UnsafeBufferPointer<UInt8>, forModule module: String? = nil) -> SpecReading {
        do throws(JSONError) {
            let (draft, diagnostics) = try parse(bytes)
            return validate(draft, after: diagnostics, forModule: module)
        } catch {
            return SpecReading(spec: nil, diagnostics: [Diagnostic(.json(error.kind), at: error.offset)])
        }
    }

    /// Returns a draft and the diagnostics of its parts. The tree of the file, which takes several times its size, is
    /// released with the return.
    private static func parse(_ bytes: UnsafeBufferPointer<UInt8>) throws(JSONError) -> (SpecDraft, [Diagnostic]) {
        let root = try JSONValue.parse(bytes)
        var parser = SpecParser()
        return (parser.draft(root), parser.diagnostics)
    }

    private static func validate(
        _ draft: SpecDraft,
        after earlier: [Diagnostic],
        forModule module: String?
    ) -> SpecReading {
        let isWhole = earlier.allSatisfy { $0.severity != .error }
        var validator = SpecValidator(draft, isWhole: isWhole)
        validator.validate(forModule: module)
        let diagnostics = Diagnostic.inOrder(earlier + validator.diagnostics)
        let hasErrors = diagnostics.contains { $0.severity == .error }
        return SpecReading(spec: hasErrors ? nil : draft.spec, diagnostics: diagnostics)
    }
}

/// The result of reading a spec.
public struct SpecReading: Sendable {
    /// The spec; nil where it has errors.
    public let spec: Spec?
    /// All errors and warnings, in the order of the file.
    public let diagnostics: [Diagnostic]

    /// Creates a result.
    public init(spec: Spec?, diagnostics: [Diagnostic]) {
        self.spec = spec
        self.diagnostics = diagnostics
    }
}
