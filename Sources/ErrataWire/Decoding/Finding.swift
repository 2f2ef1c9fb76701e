import ErrataCatalog
import ErrataRuntime

/// The parts of one response, as far as a piece of an input tells them.
///
/// A status in words, printed headers and a body can be on lines of their own. They are joined where they can belong to
/// one response.
struct Finding {
    /// The kinds of parts.
    struct Parts: OptionSet {
        let rawValue: Int

        /// A status in words.
        static let words = Parts(rawValue: 1)
        /// A status line with the headers and the body after it.
        static let head = Parts(rawValue: 2)
        /// Headers that a program printed.
        static let headers = Parts(rawValue: 4)
        /// A body without a head.
        static let body = Parts(rawValue: 8)
        /// A record of a log, which is complete in itself.
        static let record = Parts(rawValue: 16)
        /// A client's words about a call that got no response.
        static let transport = Parts(rawValue: 32)
    }

    var parts: Parts
    var status: Int?
    var headers = HeaderFields()
    /// The body; empty where there is none.
    var body: [UInt8] = []
    var time: Int?
    /// Whether the time is that of a record.
    var isTimeOfRecord = false
    var origin: String?
    /// The name of the host that answered.
    var host: String?
    var clientMessage: String?
    /// The number of the line where it begins, from 1.
    var line = 1
    /// The number of blanks before it.
    var indentation = 0
    /// The failure; nil for a success and for parts that are no response by themselves.
    var attribution: Attribution?
    /// Whether the words are those with which a client ends its report of a response.
    var isEcho = false
    /// Whether a body is an object with a member that error bodies have.
    var isErrorLike = false

    init(_ parts: Parts, status: Int? = nil, attribution: Attribution? = nil) {
        (self.parts, self.status, self.attribution) = (parts, status, attribution)
    }

    /// Whether nothing that follows can add to it: it is known what failed.
    var isComplete: Bool {
        if parts.contains(.head) || parts.contains(.record) { return true }
        return parts.contains(.body) && attribution != nil && (status != nil || attribution?.failure.rawCode != nil)
    }

    /// The parts of the response, without its body.
    var response: WireResponse {
        var response = WireResponse(status: status, headers: headers, body: ByteSlice(start: nil, count: 0))
        (response.time, response.host) = (time, host)
        return response
    }

    /// The failure as it is returned.
    var failure: FoundFailure? {
        attribution.map {
            var found = FoundFailure($0, origin: origin, time: time, clientMessage: clientMessage)
            (found.line, found.isTimeOfRecord, found.host) = (line, isTimeOfRecord, host)
            return found
        }
    }
}

extension Finding {
    /// Returns the parts of this finding and the next one as those of one response; nil where they are of two. The
    /// failure has to be decoded again.
    func joined(with next: Finding) -> Finding? {
        guard parts.isDisjoint(with: [.record, .transport, .head]), next.parts.isDisjoint(with: [.record, .transport])
        else { return nil }
        guard parts.isDisjoint(with: next.parts), status == nil || next.status == nil || status == next.status else {
            return nil
        }
        // A head has its own headers and body.
        if next.parts.contains(.head), parts != .words { return nil }
        // Any object can follow a line with a status, and only one that looks like an error belongs to it.
        if next.parts.contains(.body), next.attribution == nil, !next.isErrorLike { return nil }
        var joined = self
        joined.parts.formUnion(next.parts)
        joined.status = status ?? next.status
        joined.headers.append(next.headers)
        if body.isEmpty { joined.body = next.body }
        joined.time = time ?? next.time
        joined.origin = origin ?? next.origin
        joined.host = host ?? next.host
        joined.isErrorLike = isErrorLike || next.isErrorLike
        return joined
    }

    /// Whether the next finding only names once more what this one told: the status of a dump in the words of a client
    /// after it, such as `curl: (22)`, or the same in the lines of a stack trace.
    func covers(_ next: Finding) -> Bool {
        let isContinued = next.indentation > indentation
        if parts.contains(.transport) { return next.parts == .transport && isContinued }
        guard next.parts == .words || next.parts == [.words, .headers] else { return false }
        guard status == next.status || status == nil && documents(next.status) else { return false }
        return isContinued || next.isEcho && !isEcho || parts.isDisjoint(with: [.words, .record])
    }

    private func documents(_ status: Int?) -> Bool {
        guard let entry = attribution?.failure.entry, let status else { return false }
        return entry.http.contains(status)
    }
}
