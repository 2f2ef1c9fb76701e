import ErrataBytes
import ErrataJSON
import ErrataRuntime

/// The entries of an HTTP Archive (HAR 1.2), as browsers write it.
struct HARFile {
    private let entries: JSONCursor

    /// Reads an archive; nil for any other document.
    init?(_ root: JSONCursor) {
        guard let entries = root.member(named: "log")?.member(named: "entries") else { return nil }
        guard entries.kind == .array else { return nil }
        self.entries = entries
    }

    /// Visits the calls in order: their responses, and the browser's word for one that never arrived (status 0).
    func forEachCall(_ body: (_ entry: JSONCursor, WireResponse, _ error: String?) -> Void) {
        for entry in entries.elements {
            guard let response = entry.member(named: "response") else { continue }
            guard let status = response.member(named: "status")?.integer else { continue }
            guard status > 0 else {
                var lost = WireResponse(body: ByteSlice(start: nil, count: 0))
                lost.time = Self.time(of: entry)
                lost.origin = Self.origin(of: entry)
                body(entry, lost, (response.member(named: "_error") ?? entry.member(named: "_error"))?.string ?? "")
                continue
            }
            var found = WireResponse(status: Int(clamping: status), body: ByteSlice(start: nil, count: 0))
            found.headers = Self.headers(of: response)
            found.time = Self.time(of: entry)
            found.origin = Self.origin(of: entry)
            found.host = entry.member(named: "request")?.member(named: "url")?.withUTF8 { HostName.ofURL($0) } ?? nil
            Self.withBody(of: response) { bytes in
                found.body = bytes
                body(entry, found, nil)
            }
        }
    }

    private static func time(of entry: JSONCursor) -> Int? {
        entry.member(named: "startedDateTime")?.withUTF8 { LogTimestamp.seconds($0) } ?? nil
    }

    private static func headers(of response: JSONCursor) -> HeaderFields {
        let pairs = response.member(named: "headers")?.elements.compactMap { field -> (String, String)? in
            guard let name = field.member(named: "name")?.string else { return nil }
            return (name, field.member(named: "value")?.string ?? "")
        }
        return HeaderFields(pairs ?? [])
    }

    private static func origin(of entry: JSONCursor) -> String? {
        let request = entry.member(named: "request")
        let words = [request?.member(named: "method")?.string, request?.member(named: "url")?.string]
        return words.contains { $0 != nil } ? words.compactMap { $0 }.joined(separator: " ") : nil
    }

    private static func withBody(of response: JSONCursor, _ body: (ByteSlice) -> Void) {
        let content = response.member(named: "content")
        let isEncoded = content?.member(named: "encoding")?.equals("base64") == true
        let isThere: Void? = content?.member(named: "text")?.withUTF8 { text in
            guard isEncoded, let bytes = Base64.decode(text) else { return body(text) }
            bytes.withUnsafeBufferPointer { body($0) }
        }
        if isThere == nil { body(ByteSlice(start: nil, count: 0)) }
    }
}
