#if HTTPTypes
public import HTTPTypes

extension HeaderFields {
    /// The fields of a response, in their order; several fields of one name stay several.
    public init(_ fields: HTTPFields) {
        self.init(fields.map { ($0.name.rawName, $0.value) })
    }
}
#endif
