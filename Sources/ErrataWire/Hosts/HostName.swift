import ErrataBytes

/// Reads the name of a host from what an input has of a request.
enum HostName {
    /// Returns the host of an absolute URL, `https://api.example.com:8443/v1`, without its port; nil for a relative
    /// reference and any other text.
    static func ofURL(_ url: ByteSlice) -> String? {
        guard let colon = url.firstIndex(of: UInt8(ascii: ":"), from: 1), url.has("://", at: colon) else { return nil }
        guard url.part(0..<colon).allSatisfy({ ASCII.isAlphanumeric($0) || "+-.".utf8.contains($0) }) else {
            return nil
        }
        var authority = url.part(colon + 3..<url.count)
        authority = authority.part(0..<(authority.firstIndex { "/?# \"".utf8.contains($0) } ?? authority.count))
        if let at = authority.lastIndex(of: UInt8(ascii: "@")) { authority = authority.part(at + 1..<authority.count) }
        return ofAuthority(authority)
    }

    /// Returns the name in the value of a `Host` header (RFC 9110 section 7.2), without its port; nil for an address in
    /// brackets, and where there is none.
    static func ofAuthority(_ value: ByteSlice) -> String? {
        let value = value.trimmed
        let name = value.part(0..<(value.firstIndex(of: UInt8(ascii: ":"), from: 0) ?? value.count))
        let isName = name.allSatisfy { ASCII.isWordCharacter($0) || $0 == UInt8(ascii: "-") || $0 == UInt8(ascii: ".") }
        return isName && !name.isEmpty && name.count <= 255 ? name.text.lowercased() : nil
    }

    /// Returns the host that a line of a request names: its `Host` header, or the address in its first line.
    static func ofRequest(_ line: ByteSlice) -> String? {
        if line.hasLetters("host:", at: 0) { return ofAuthority(line.part(5..<line.count)) }
        guard let start = line.firstIndex(of: 0x20, from: 0), RequestDump.isMethod(at: 0, in: line) else { return nil }
        return ofURL(line.part(start + 1..<line.count))
    }

    /// Returns the host that a line of `curl -v` names: `> Host: api.example.com`, `* Connected to api.example.com (…)`.
    static func ofVerbose(_ line: ByteSlice) -> String? {
        if line.has("> ") { return ofRequest(line.part(2..<line.count)) }
        let sign: StaticString = "* Connected to "
        guard line.has(sign) else { return nil }
        let rest = line.part(sign.utf8CodeUnitCount..<line.count)
        return ofAuthority(rest.part(0..<(rest.firstIndex(of: 0x20, from: 0) ?? rest.count)))
    }
}
