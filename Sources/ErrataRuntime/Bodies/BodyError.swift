/// The reason why a body has no equivalent JSON document.
enum BodyError: Error, Equatable {
    /// More objects and lists would be open at once than the limit permits.
    case tooDeep
    /// The body exceeds a limit on its size or on the number of its parts.
    case tooLarge
    /// The body is not a complete text of its format, or uses a feature of the format that is refused.
    case malformed
}
