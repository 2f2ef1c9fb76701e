#if HTTPTypes
public import HTTPTypes

extension HeaderFields {
    /// Creates the header fields of a response in their order; repeated fields stay separate.
    public init(_ fields: HTTPFields) {
        self.init(fields.map { ($0.name.rawName, $0.value) })
    }
}
#endif
