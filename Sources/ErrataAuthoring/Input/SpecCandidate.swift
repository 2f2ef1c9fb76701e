import ErrataJSON

/// Tells specs from other files in a folder.
public enum SpecCandidate {
    /// Whether a file in a folder can be a spec by its name: it ends in `.json` and is not hidden.
    public static func isNamedLikeOne(_ name: [UInt8]) -> Bool {
        name.suffix(5).elementsEqual(".json".utf8) && name.first != UInt8(ascii: ".")
    }

    /// Whether such a file is a spec, even one with errors: its name ends in `.errata.json`, or its content is an object
    /// with a `catalog`. What is not JSON counts where it mentions a `"catalog"`, so that a spec with a syntax error is
    /// reported instead of ignored.
    public static func isSpec(_ name: [UInt8], _ bytes: [UInt8]) -> Bool {
        if name.suffix(12).elementsEqual(".errata.json".utf8) { return true }
        do {
            return try JSONDocument.read(bytes) { $0.kind == .object && $0.member(named: "catalog") != nil }
        } catch {
            return bytes.firstRange(of: Array("\"catalog\"".utf8)) != nil
        }
    }
}
