package import ErrataCore
package import ErrataJSON

extension Catalog.EnvelopeParts.Marker {
    /// Whether a value equals the marker of a failure.
    @inline(__always)
    func matches(_ value: JSONCursor) -> Bool {
        switch self {
        case .none: true
        case .string(let text): value.equals(text)
        case .boolean(let flag): value.bool == flag
        case .integer(let integer): value.integer == Int64(integer)
        }
    }
}

extension Catalog.Envelope {
    /// Whether a body is marked as a failure: false where the mark has another value, nil where the envelope has no
    /// mark or the body lacks it.
    package func isMarked(in root: JSONCursor) -> Bool? {
        guard let discriminator, let value = Self.value(at: discriminator.pointer, in: root) else { return nil }
        switch discriminator.marker {
        case .string(var text): return text.withUTF8 { Catalog.EnvelopeParts.Marker.string($0).matches(value) }
        case .boolean(let flag): return Catalog.EnvelopeParts.Marker.boolean(flag).matches(value)
        case .integer(let number): return Catalog.EnvelopeParts.Marker.integer(number).matches(value)
        }
    }

    /// Returns the value at a JSON Pointer; nil for a header name, and where there is no value.
    package static func value(at locator: String, in root: JSONCursor) -> JSONCursor? {
        guard locator.hasPrefix("/") else { return nil }
        var locator = locator
        return locator.withUTF8 { JSONPointerText($0).resolve(in: root).value }
    }
}
