import ErrataJSON

extension Diagnostic {
    /// Everything that can be said against a spec. An `Int` called `first` is the offset of an earlier place in the file.
    public enum Fact: Sendable, Hashable {
        /// The file is not JSON.
        case json(JSONError.Kind)

        /// A value is of another sort than it must be; the example is JSON that could stand in its place.
        case wrongType(expected: [JSONKind], found: JSONKind, example: String?)
        /// No such key is known here; the keys that may be meant.
        case unknownKey(String, meant: [String])
        /// A key stands twice in one object.
        case duplicateKey(String, first: Int)
        /// A key is not there that must be.
        case missingKey(String, owner: String)
        /// A key stands where it contradicts something else.
        case misplacedKey(String, Misplacement)
        /// A text is not one of those that are allowed; those of them that may be meant.
        case unknownValue(String, allowed: [String], meant: [String])
        /// A text is empty.
        case emptyText
        /// A list is empty; left out, it says the same.
        case emptyList
        /// A list has too few or too many items.
        case wrongCount(expected: Int, found: Int)
        /// A text is longer than so many bytes.
        case tooLong(maximum: Int)
        /// A number has a fraction.
        case notWhole
        /// A number is not within these bounds.
        case outOfRange(ClosedRange<Int64>)
        /// A number of seconds is finer than a millisecond.
        case tooPrecise
        /// An upper bound lies below its lower one.
        case reversedBounds(lower: String, upper: String)
        /// An item stands twice in a list.
        case duplicateItem(first: Int)
        /// A text has not the form that it must have.
        case malformed(TextForm)

        /// The Swift type cannot be called that.
        case typeReserved(String)
        /// The Swift type is called like the module that it becomes part of, and hides it.
        case typeNamedLikeModule(String)
        /// A Swift case cannot be called that, in no spelling.
        case nameInvalid(String)
        /// A Swift case of that name would not compile or would silently mean something else.
        case nameReserved(String)
        /// A name is another entry's name or former name.
        case nameClash(String, first: Int)
        /// A code or an alias is that of another entry, or stands twice; 7 and "7" are the same.
        case duplicateCode(String, first: Int)
        /// An id stands twice.
        case duplicateID(String, owner: String, first: Int)
        /// A status has two rows.
        case duplicateStatus(String, first: Int)
        /// No source has this id.
        case unknownSource(String, nearest: String?)
        /// No category has this id.
        case unknownCategory(String, nearest: String?)
        /// No error has the code that is given as a successor.
        case unknownSuccessor(String)
        /// Two categories share numeric codes.
        case overlappingRanges(category: String, first: Int)
        /// An integer code lies outside the range of its own category.
        case codeOutsideRange(Int, category: String, range: ClosedRange<Int>)
        /// An integer code whose category has no range lies in the range of another one.
        case codeInOtherRange(Int, category: String)
        /// A path in `inferred` leads nowhere.
        case inferredPath(String)
        /// A template has two parts of the same name.
        case repeatedPlaceholder(String)
        /// Two parts of a template have no text between them.
        case adjacentPlaceholders(String, String)
        /// Something in braces is nearly the name of a part; as it is, it is wire text.
        case oddPlaceholder(String)
        /// Two messages of one code cannot be told apart.
        case duplicateMessage(first: Int)

        /// The file is not in the canonical form.
        case notCanonical
        /// The spec does not fit into its target, or the target's configuration is wrong.
        case target(TargetFact)
    }

    /// The forms that a text can be asked to have; the raw value is the end of the diagnostic's id.
    public enum TextForm: String, Sendable, CaseIterable {
        /// Lower-case ASCII letters and digits, words parted by single hyphens.
        case slug
        /// A JSON Pointer (RFC 6901).
        case pointer
        /// A JSON Pointer or a header field's name.
        case locator
        /// A header field's name (RFC 9110 section 5.1).
        case headerName = "header-name"
        /// A day of the Gregorian calendar as YYYY-MM-DD.
        case date
        /// An http or https address.
        case address
        /// A name for a context field.
        case fieldName = "field-name"
        /// A Swift type's name.
        case typeName = "type-name"
    }

    /// What a misplaced key contradicts.
    public enum Misplacement: Sendable, Hashable {
        /// The verdict of a retry hint.
        case verdict(String)
        /// A wait in seconds, beside which a moment is named.
        case seconds
        /// A status below 400.
        case success
    }
}

extension Diagnostic.Fact {
    /// How bad it is.
    var severity: Diagnostic.Severity {
        switch self {
        case .codeInOtherRange, .oddPlaceholder, .typeNamedLikeModule: .warning
        case .target(let fact): fact.severity
        default: .error
        }
    }
}
