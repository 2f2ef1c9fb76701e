// The files of examples. A rule supplies the relevant part, which is completed to the smallest possible spec.

extension DiagnosticExample {
    /// Returns a whole file.
    static func file(_ text: String) -> DiagnosticExample { DiagnosticExample(text + "\n") }

    /// Returns the configuration of a target.
    static func configuration(_ text: String, plan: [String]? = nil) -> DiagnosticExample {
        DiagnosticExample(text + "\n", role: .configuration(plan: plan))
    }

    /// Returns a small spec.
    ///
    /// - Parameters:
    ///   - id: the catalog's id.
    ///   - type: the catalog's Swift type.
    ///   - retrieved: the day on which the only source was retrieved.
    ///   - catalog: members of the catalog in addition to the required ones.
    ///   - members: members of the spec between its sources and its errors.
    ///   - errors: errors, each by its members in addition to those that examples rarely vary.
    static func spec(
        id: String = "acme",
        type: String = "Acme",
        retrieved: String = "2026-01-31",
        catalog: String? = nil,
        members: String? = nil,
        errors: [String] = [],
        role: Role = .spec,
        encoding: Encoding = .utf8
    ) -> DiagnosticExample {
        let head = """
            {
              "catalog": {
                "id": "\(id)", "vendor": "acme", "name": "Acme", "type": "\(type)",
                "summary": "Sells anvils."\(catalog.map { ", " + $0 } ?? "")
              },
              "sources": [
                {"id": "docs", "title": "Acme API", "retrieved": "\(retrieved)"}
              ]
            """
        let located = errors.isEmpty ? members : withEnvelopes(members)
        let list = errors.isEmpty ? nil : "\"errors\": [\n" + errors.map(error).joined(separator: ",\n") + "\n  ]"
        let text = [head, located?.indented(2), list].compactMap(\.self).joined(separator: ",\n  ") + "\n}\n"
        return DiagnosticExample(text, role: role, encoding: encoding)
    }

    /// Returns a small spec with errors.
    static func errors(_ errors: String...) -> DiagnosticExample { spec(errors: errors) }

    /// Returns a small spec that replaces one with other errors.
    static func successor(of earlier: [String], id: String = "acme", _ errors: String...) -> DiagnosticExample {
        spec(id: id, errors: errors, role: .successor(of: spec(errors: earlier).text))
    }

    /// Returns members with an envelope, so that the codes of the errors have a place.
    private static func withEnvelopes(_ members: String?) -> String {
        let envelopes = #"""
            "envelopes": [
              {"id": "response", "code": "/error/code", "source": "docs"}
            ]
            """#
        guard let members else { return envelopes }
        return members.contains("\"envelopes\"") ? members : envelopes + ",\n" + members
    }

    private static func error(_ members: String) -> String {
        """
            {
              \(members.indented(6)),
              "kind": "invalidRequest", "summary": "The order cannot be filled.",
              "resolution": "Order another.", "actor": "developer", "source": "docs"
            }
        """
    }
}

extension String {
    /// Returns the text with blanks before every line but the first.
    fileprivate func indented(_ columns: Int) -> String {
        split(separator: "\n").joined(separator: "\n" + String(repeating: " ", count: columns))
    }
}
