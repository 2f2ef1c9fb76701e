import ErrataCore
import ErrataJSON

extension SpecParser {
    /// Parses a JSON Pointer, which may be empty, or the name of a header.
    mutating func location(_ value: JSONValue) -> String? {
        guard let string = value.string, string.isEmpty || string.utf8.first == UInt8(ascii: "/") else {
            let meant = value.string.map { PlaceSpelling.pointers(meantBy: $0) } ?? []
            return text(value, .badLocator(meant: meant), where: PlaceSpelling.isHeaderName)
        }
        if !string.isEmpty, text(value, .badPointer, where: TextForms.isPointer) == nil { return nil }
        if let mistake = mistake(in: string) {
            report(mistake, at: value.offset)
            return nil
        }
        if PlaceSpelling.hasEmptyToken(string) {
            report(.emptyToken(meant: PlaceSpelling.pointers(meantBy: string)), at: value.offset)
        }
        return string
    }

    /// Returns what keeps a pointer from leading to anything in a body of the present format.
    private func mistake(in pointer: String) -> Diagnostic.Fact? {
        if format != .form, PlaceSpelling.hasBracketIndex(pointer) {
            return .bracketIndex(meant: PlaceSpelling.pointers(meantBy: pointer))
        }
        if PlaceSpelling.leadsPastEnd(pointer) {
            return .pointerPastEnd(meant: PlaceSpelling.elements(meantBy: pointer))
        }
        let tokens = PlaceSpelling.tokens(of: pointer)
        switch format {
        case .json: return nil
        case .text: return tokens.isEmpty ? nil : .placeInText
        case .form:
            let isElement = tokens.count < 2 || tokens[1].elementsEqual("*".utf8) || Int(Substring(tokens[1])) != nil
            return tokens.isEmpty || tokens.count > 2 || !isElement ? .placeInForm : nil
        case .xml: return tokens.isEmpty || !Self.isPath(tokens) ? .placeInXML(meant: Self.unprefixed(tokens)) : nil
        }
    }

    /// Whether tokens can be those of elements and, at the end, an attribute.
    private static func isPath(_ tokens: [Substring.UTF8View]) -> Bool {
        let inner = tokens.dropLast()
        return !inner.contains { $0.first == UInt8(ascii: "@") }
            && tokens.first?.first != UInt8(ascii: "@") && !tokens.contains { $0.contains(UInt8(ascii: ":")) }
    }

    /// Returns a pointer of XML without the prefixes of its names, where it has some.
    private static func unprefixed(_ tokens: [Substring.UTF8View]) -> [String] {
        guard tokens.contains(where: { $0.contains(UInt8(ascii: ":")) }) else { return [] }
        let names = tokens.map { token in
            let name = Substring(token).split(separator: ":").last ?? ""
            return (token.first == UInt8(ascii: "@") && name.utf8.first != UInt8(ascii: "@") ? "/@" : "/") + name
        }
        let pointer = names.joined()
        return pointer.utf8.allSatisfy { $0 > 0x20 && $0 < 0x7F } ? [pointer] : []
    }
}

extension SpecParser {
    /// Reports a wait whose name says another unit than the one in which it is read.
    mutating func checkUnit(of place: Catalog.Envelope.Place, at offset: Int) {
        let name = DelayName.name(of: place)
        let unit = place.unit ?? .seconds
        guard let said = DelayName.unit(saidBy: name), said != unit else { return }
        report(.delayUnit(of: name, said: said.rawValue, read: unit.rawValue), at: offset)
    }
}
