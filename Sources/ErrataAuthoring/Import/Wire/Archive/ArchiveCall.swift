import ErrataBytes
import ErrataJSON
import ErrataRuntime

/// A call in an HTTP Archive (HAR 1.2) that got a response.
struct ArchiveCall {
    /// The offset of its entry in the file.
    let offset: Int
    /// The HTTP status.
    let status: Int
    /// The response's header fields.
    let headers: HeaderFields
    /// The response's body, decoded; empty where the archive has none.
    let body: [UInt8]
    /// The name of the host that answered.
    let host: String?

    /// Reads an entry of an archive; nil for a call without a response.
    init?(_ entry: JSONValue) {
        guard let response = entry.member(named: "response")?.value else { return nil }
        guard let status = response.member(named: "status")?.value.integer, status >= 100, status <= 999 else {
            return nil
        }
        offset = entry.offset
        self.status = Int(status)
        headers = Self.headers(of: response)
        body = Self.body(of: response)
        host = entry.member(named: "request")?.value.member(named: "url")?.value.string.flatMap(Self.host)
    }

    private static func headers(of response: JSONValue) -> HeaderFields {
        let fields = response.member(named: "headers")?.value.array ?? []
        return HeaderFields(
            fields.compactMap { field in
                guard let name = field.member(named: "name")?.value.string else { return nil }
                return (name, field.member(named: "value")?.value.string ?? "")
            }
        )
    }

    private static func body(of response: JSONValue) -> [UInt8] {
        let content = response.member(named: "content")?.value
        let text = Array((content?.member(named: "text")?.value.string ?? "").utf8)
        guard content?.member(named: "encoding")?.value.string == "base64" else { return text }
        return Base64.decode(text) ?? text
    }

    /// Returns the host of an absolute URL, without a port, in lower case.
    private static func host(of url: String) -> String? {
        let parts = url.split(separator: "/", maxSplits: 2, omittingEmptySubsequences: false)
        guard parts.count == 3, parts[0].hasSuffix(":"), parts[1].isEmpty else { return nil }
        let authority = parts[2].prefix { !"/?#".contains($0) }
        let name = (authority.split(separator: "@").last ?? "").prefix { $0 != ":" }.lowercased()
        let isName = name.utf8.allSatisfy { ASCII.isWordCharacter($0) || $0 == UInt8(ascii: "-") || $0 == 0x2E }
        return isName && !name.isEmpty ? name : nil
    }
}
