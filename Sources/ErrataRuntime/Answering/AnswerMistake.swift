/// A mistake of a program in an error response, which leaves a part of the response out.
///
/// No mistake is worth failing for while a request waits: the response is sent without that part, and
/// ``ErrorResponse/mistakes`` lists the mistakes to log, which a test expects to be empty.
public enum AnswerMistake: Sendable, Hashable {
    /// The message has a placeholder of this name, and no value was given: the response has it in braces, as the table
    /// does.
    case missingParameter(String)
    /// The message has no placeholder of this name.
    case unknownParameter(String)
    /// The envelope has no field of this name.
    case unknownField(String)
    /// The code has no variant with this index; the response has the usual message.
    case unknownVariant(Int)
    /// The catalog has no envelope with this id; the response has the usual one.
    case unknownEnvelope(String)
    /// A response cannot have this status; it has the usual one for the code.
    case invalidStatus(Int)
}

extension AnswerMistake: CustomStringConvertible {
    /// The mistake in words, for a log.
    public var description: String {
        switch self {
        case .missingParameter(let name): "the message needs a value for {\(name)}"
        case .unknownParameter(let name): "the message has no placeholder named \(name)"
        case .unknownField(let name): "the envelope has no field named \(name)"
        case .unknownVariant(let index): "the code has no message variant \(index)"
        case .unknownEnvelope(let id): "the catalog has no envelope named \(id)"
        case .invalidStatus(let status): "\(status) is not the status of a response"
        }
    }
}
