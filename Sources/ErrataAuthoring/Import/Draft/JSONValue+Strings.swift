import ErrataJSON

extension JSONValue {
    /// Whether any string within passes a test.
    func holdsString(_ test: (String) -> Bool) -> Bool {
        var pending = [self]
        while let value = pending.popLast() {
            switch value.content {
            case .string(let text): if test(text) { return true }
            case .array(let elements): pending += elements
            case .object(let members): pending += members.map(\.value)
            case .null, .bool, .number: break
            }
        }
        return false
    }
}
