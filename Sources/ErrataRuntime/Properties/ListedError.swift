/// A further error of a response that is a list of errors, as the server sent it.
public struct ListedError: Sendable, Hashable {
    /// The code as sent: a string's value, or a number as it was written. Nil where there was none.
    public let rawCode: String?
    /// The server's message, meant for developers and not for the app's user.
    public let message: String?

    /// Creates an error with this code and message.
    public init(rawCode: String?, message: String? = nil) {
        self.rawCode = rawCode
        self.message = message
    }
}

extension ListedError {
    /// Whether both are equal. Texts are compared byte by byte.
    public static func == (left: ListedError, right: ListedError) -> Bool {
        isSame(left.rawCode, right.rawCode) && isSame(left.message, right.message)
    }

    private static func isSame(_ left: String?, _ right: String?) -> Bool {
        guard let left, let right else { return left == nil && right == nil }
        return left.utf8.elementsEqual(right.utf8)
    }
}

#if !hasFeature(Embedded)
extension ListedError: Codable {
    private enum CodingKeys: String, CodingKey {
        case rawCode, message
    }
}
#endif
