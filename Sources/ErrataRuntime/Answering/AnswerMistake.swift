/// What a program got wrong when it answered with an error, so that a part of the answer is missing.
///
/// None of it is worth failing for while a request waits: the answer goes out without that part, and
/// ``ErrorResponse/mistakes`` has what to log, and what a test expects to be empty.
public enum AnswerMistake: Sendable, Hashable {
    /// The message has a part of this name, and no value was given: the answer has it in braces, as the table does.
    case missingParameter(String)
    /// The message has no part of this name.
    case unknownParameter(String)
    /// The envelope has no field of this name.
    case unknownField(String)
    /// The code has no further message with this index; the answer has the usual one.
    case unknownVariant(Int)
    /// The catalog has no envelope with this id; the answer has the usual one.
    case unknownEnvelope(String)
    /// No response can have this status; the answer has the one that is usual for the code.
    case invalidStatus(Int)
}

extension AnswerMistake: CustomStringConvertible {
    /// The mistake in words, for a log.
    public var description: String {
        switch self {
        case .missingParameter(let name): "the message needs a value for {\(name)}"
        case .unknownParameter(let name): "the message has no part named \(name)"
        case .unknownField(let name): "the envelope has no field named \(name)"
        case .unknownVariant(let index): "the code has no message variant \(index)"
        case .unknownEnvelope(let id): "the catalog has no envelope named \(id)"
        case .invalidStatus(let status): "\(status) is no status of a response"
        }
    }
}
