import ErrataCore
import ErrataJSON

// Parsers of texts with a required format: each reports a malformed text and returns nil.

extension SpecParser {
    /// Parses a text with a required format, which `malformed` names.
    mutating func text(
        _ value: JSONValue,
        _ malformed: @autoclosure () -> Diagnostic.Fact,
        maximum: Int = Bounds.text,
        where isRight: (String) -> Bool
    ) -> String? {
        guard let text = text(value, maximum: maximum) else { return nil }
        guard isRight(text) else {
            report(malformed(), at: value.offset)
            return nil
        }
        return text
    }

    mutating func slug(_ key: String, of object: JSONValue) -> Located<String> {
        guard let value = object.member(key)?.value else { return Located("", at: object.offset) }
        return Located(text(value, .badSlug, maximum: 64, where: TextForms.isSlug) ?? "", at: value.offset)
    }

    mutating func typeName(_ key: String, of object: JSONValue) -> Located<String> {
        guard let value = object.member(key)?.value else { return Located("", at: object.offset) }
        let name = text(value, .badTypeName, maximum: 64, where: TextForms.isTypeName)
        if let name, ReservedNames.types.contains(name) { report(.typeReserved(name), at: value.offset) }
        return Located(name ?? "", at: value.offset)
    }

    mutating func date(_ key: String, of object: JSONValue) -> Located<String> {
        guard let value = object.member(key)?.value else { return Located("", at: object.offset) }
        return Located(text(value, .badDate, where: TextForms.isDate) ?? "", at: value.offset)
    }

    mutating func address(_ key: String, of object: JSONValue) -> String? {
        object.member(key).flatMap { text($0.value, .badAddress, where: TextForms.isAddress) }
    }

    /// Parses the base address of a site, behind which paths can follow.
    mutating func siteAddress(_ key: String, of object: JSONValue) -> String? {
        guard let address = address(key, of: object) else { return nil }
        if SiteAddress(address) == nil, let value = object.member(key)?.value {
            report(.badSiteAddress, at: value.offset)
        }
        return address
    }

    mutating func headerName(_ key: String, of object: JSONValue) -> String? {
        object.member(key).flatMap { text($0.value, .badHeaderName, where: TextForms.isHeaderName) }
    }

    /// Parses the name of a host, or of all subdomains of one.
    mutating func host(_ value: JSONValue) -> Located<String>? {
        text(value, .badHost, maximum: 253, where: TextForms.isHost).map { Located($0, at: value.offset) }
    }
}
