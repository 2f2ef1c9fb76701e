internal import ErrataJSON

/// A problem document (RFC 9457) in Errata's form.
///
/// In addition to the members of the RFC it has extension members (section 3.2): `catalog` and `code`, by which the
/// code is recognized again, `request_id`, `retry_after` in seconds, and the objects `parameters` and `fields`. A
/// member without a value is absent.
struct ProblemForm {
    let catalog: Catalog
    let status: Int
    /// The problem type; nil for a problem with nothing more to it than its status.
    var type: String?
    /// A summary of the problem, the same for every occurrence.
    var summary: String?
    /// The details of this occurrence.
    var detail: String?
    var instance: String?
    var code: WireCode?
    var requestID: String?
    var delaySeconds: Int?
    var parameters: [NamedValue] = []
    var fields: [(name: String, value: FieldValue)] = []

    init(_ catalog: Catalog, status: Int) {
        self.catalog = catalog
        self.status = status
    }

    /// Returns the document as a response.
    func response(mistakes: [AnswerMistake] = []) -> ErrorResponse {
        var writer = JSONWriter(layout: .compact)
        writer.beginObject()
        writeStandardMembers(to: &writer)
        writeExtensions(to: &writer)
        writer.end()
        var response = ErrorResponse(
            status: status,
            headers: ["Content-Type": "application/problem+json"],
            body: writer.bytes,
            mistakes: mistakes
        )
        response.ask(toWait: delaySeconds)
        return response
    }

    /// Writes the members of section 3.1. Where the type is `about:blank` the title is the status's own phrase (section
    /// 4.2.1), and the summary becomes the detail.
    private func writeStandardMembers(to writer: inout JSONWriter) {
        let phrase = type == nil ? HTTP.catalog.status(status)?.message : nil
        let title = phrase ?? summary
        writer.member("type", .string(type ?? "about:blank"))
        writer.member("title", title)
        writer.member("status", .integer(status))
        writer.member("detail", detail ?? (title == summary ? nil : summary))
        writer.member("instance", instance)
    }

    private func writeExtensions(to writer: inout JSONWriter) {
        writer.member(ProblemMember.catalog, catalog.id)
        writer.member(ProblemMember.code, code.map { FieldValue($0) })
        writer.member(ProblemMember.requestID, requestID)
        writer.member(ProblemMember.retryAfter, delaySeconds.map { .integer($0) })
        writer.object(ProblemMember.parameters, parameters.map { ($0.name, .string($0.value)) })
        writer.object(ProblemMember.fields, fields)
    }
}

extension JSONWriter {
    fileprivate mutating func member(_ name: String, _ value: FieldValue?) {
        guard let value else { return }
        self.name(name)
        field(value)
    }

    fileprivate mutating func member(_ name: String, _ text: String?) {
        member(name, text.map { FieldValue.string($0) })
    }

    fileprivate mutating func object(_ name: String, _ members: [(name: String, value: FieldValue)]) {
        guard !members.isEmpty else { return }
        self.name(name)
        beginObject()
        for member in members { self.member(member.name, member.value) }
        end()
    }
}
