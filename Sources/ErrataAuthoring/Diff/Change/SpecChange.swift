/// A difference between two versions of a spec, and what it means to those who depend on it.
public struct SpecChange: Sendable, Hashable {
    /// The rule.
    public let rule: ChangeRule
    /// The part of the spec that changed.
    public let subject: ChangeSubject
    /// The field, as a path within the part: `retry.verdict`.
    public let field: String
    /// The old value; nil where there was none.
    public let old: String?
    /// The new value; nil where there is none.
    public let new: String?
    /// The change in words, without the subject: `retry yes, now never`.
    public let words: String
    /// The permanent ids of the codes that take the value from this category or status, in the order of the spec; empty
    /// for anything else.
    public internal(set) var codes: [String] = []
    /// The offset of the part in the old file, in bytes; nil where it is not there.
    public let oldOffset: Int?
    /// The offset of the part in the new file, in bytes; nil where it is not there.
    public let newOffset: Int?

    /// The identity of the change, 12 hexadecimal digits that do not depend on its place or on other changes.
    ///
    /// It is made of the rule, the subject, the field and both values, so it stays the same when lines move, when other
    /// changes come or go, and when a later commit is compared with the same earlier one.
    public var fingerprint: String {
        // A value that is absent differs from an empty one.
        let values = [old, new].map { $0.map { "=" + $0 } ?? "" }
        return Fingerprint.of([rule.id, subject.kind.rawValue, subject.id, field] + values)
    }

    /// Whether its values are texts to be read next to each other.
    public var isProse: Bool { rule.isProse }
}
