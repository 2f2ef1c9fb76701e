internal import ErrataBytes
internal import ErrataJSON

// Paths of common names, such as `error.code`: a name stands for all of its spellings, and a list for its elements.
extension JSONCursor {
    /// The maximum number of elements of a list that are searched.
    private static var elementLimit: Int { 16 }

    /// Returns the first value at a path that is wanted.
    func first(at path: StaticString, where isWanted: (JSONCursor) -> Bool) -> JSONCursor? {
        path.withUTF8Buffer { first(at: $0[...], where: isWanted) }
    }

    private func first(
        at path: Slice<UnsafeBufferPointer<UInt8>>,
        where isWanted: (JSONCursor) -> Bool
    ) -> JSONCursor? {
        if kind == .array { return firstOfElements(at: path, where: isWanted) }
        guard !path.isEmpty else { return isWanted(self) ? self : nil }
        let name = path.prefix { $0 != UInt8(ascii: ".") }
        let member = members.first { $0.name.isSpelling(of: name) }
        return member?.value.first(at: path.dropFirst(name.count + 1), where: isWanted)
    }

    private func firstOfElements(
        at path: Slice<UnsafeBufferPointer<UInt8>>,
        where isWanted: (JSONCursor) -> Bool
    ) -> JSONCursor? {
        var count = 0
        for element in elements where count < Self.elementLimit {
            if let found = element.first(at: path, where: isWanted) { return found }
            count += 1
        }
        return nil
    }

    /// Whether a string has these letters, in any case and with any word separators.
    private func isSpelling(of letters: Slice<UnsafeBufferPointer<UInt8>>) -> Bool {
        withUTF8 { spelling in
            var rest = letters
            for byte in spelling where byte != UInt8(ascii: "_") && byte != UInt8(ascii: "-") {
                guard rest.popFirst() == ASCII.lowercased(byte) else { return false }
            }
            return rest.isEmpty
        } ?? false
    }
}
