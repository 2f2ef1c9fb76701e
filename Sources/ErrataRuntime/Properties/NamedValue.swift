/// A named value, such as a field of the response or a parameter of its message.
public struct NamedValue: Sendable, Hashable {
    /// The name, as the table gives it.
    public let name: String
    /// The value, as text.
    public let value: String

    /// Creates a value with this name.
    public init(name: String, value: String) {
        self.name = name
        self.value = value
    }
}

extension [NamedValue] {
    /// The first value of this name; nil where there is none.
    public subscript(name: String) -> String? {
        first { $0.name.utf8.elementsEqual(name.utf8) }?.value
    }
}

#if !hasFeature(Embedded)
extension NamedValue: Codable {}
#endif
