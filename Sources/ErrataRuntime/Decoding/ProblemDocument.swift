internal import ErrataJSON

/// The parts of a problem document (RFC 9457 section 3.1) that are kept. Its `status` is only advice, and the response
/// has the real one.
private struct ProblemDocument {
    var title: JSONCursor?
    var detail: JSONCursor?
    var type: JSONCursor?
    var instance: JSONCursor?

    /// Parses the members; the first of equal names counts, and a member that is not a string is ignored.
    init(_ root: JSONCursor) {
        var seen: (title: Bool, detail: Bool, type: Bool, instance: Bool) = (false, false, false, false)
        for member in root.members {
            Self.take(member, "title", &title, &seen.title)
            Self.take(member, "detail", &detail, &seen.detail)
            Self.take(member, "type", &type, &seen.type)
            Self.take(member, "instance", &instance, &seen.instance)
        }
    }

    private static func take(
        _ member: JSONMembers.Element,
        _ name: StaticString,
        _ value: inout JSONCursor?,
        _ isSeen: inout Bool
    ) {
        guard !isSeen, member.name.equals(name) else { return }
        isSeen = true
        if member.value.kind == .string { value = member.value }
    }
}

extension FailureBox {
    /// Adds the parts of a problem document that the vendor's own envelope lacks: its detail, else its title, as the
    /// message, and the rest as fields.
    mutating func keepProblem(_ reader: ResponseReader) {
        guard !reader.flags.contains(.contradictingBody) else { return }
        guard let problem = reader.document.map({ ProblemDocument($0.root) }) else { return }
        let title = reader.text(of: problem.title)
        if self[.message] == nil { self[.message] = reader.text(of: problem.detail) ?? title }
        if self[.requestID] == nil, reader.isOwnProblem {
            self[.requestID] = reader.text(of: reader.find(inProblem: .requestID))
        }
        fields += [
            ("problemType", reader.text(of: problem.type)), ("problemTitle", title),
            ("problemInstance", reader.text(of: problem.instance)),
        ].compactMap { name, value in value.map { NamedValue(name: name, value: $0) } }
    }
}

extension ResponseReader {
    fileprivate func text(of cursor: JSONCursor?) -> String? {
        cursor.flatMap { text(of: .json($0)) }
    }
}

// A problem document that names this catalog has the parts of a response in its own members, and not at the locators of
// the
// catalog's envelopes. In any other document, the same names can mean something else.
extension JSONDocument {
    /// Whether a problem document declares its code as one of this catalog's.
    func isProblem(of catalog: Catalog) -> Bool {
        var id = catalog.id
        guard let named = value(at: ProblemMember.catalog) else { return false }
        return id.withUTF8 { named.equals($0) }
    }

    /// Returns the value of a member, or of a nested member.
    fileprivate func value(at path: String...) -> JSONCursor? {
        path.reduce(root as JSONCursor?) { parent, name in
            var pointer = "/\(name)"
            return pointer.withUTF8 { utf8 in parent.flatMap { JSONPointerText(utf8).resolve(in: $0).value } }
        }
    }
}

extension ResponseReader {
    /// Returns the locator of a part in a problem document of this catalog.
    @inline(never)
    func find(inProblem part: Catalog.EnvelopeParts.Part) -> Part? {
        let name: String
        switch part {
        case .code: name = ProblemMember.code
        case .discriminator: return nil
        case .message: name = "detail"
        case .requestID: name = ProblemMember.requestID
        case .retryAfter: name = ProblemMember.retryAfter
        }
        return document?.value(at: name).map { .json($0) }
    }

    /// Returns the locator of a field in a problem document of this catalog; names of fields need no escaping in a
    /// pointer.
    @inline(never)
    func find(fieldInProblem name: String) -> Part? {
        document?.value(at: ProblemMember.fields, name).map { .json($0) }
    }
}
