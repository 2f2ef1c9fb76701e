/// An example of a change: two versions of a spec, short and complete.
public struct ChangeExample: Sendable, Hashable {
    /// The text of the old spec; nil where the change is that there is one now.
    public let old: String?
    /// The text of the new spec; nil where the change is that there is none any more.
    public let new: String?

    /// The name of both files.
    public static let path = "acme.json"

    private init(old: String?, new: String?) {
        (self.old, self.new) = (old, new)
    }
}

extension ChangeExample {
    /// The members of the small spec that examples vary, each as JSON.
    struct Parts {
        /// Members of the catalog in addition to the required ones.
        var catalog: String?
        /// The catalog's required members.
        var id = #""id": "acme", "vendor": "acme", "name": "Acme", "type": "Acme""#
        /// The sources.
        var sources = #"{"id": "docs", "title": "Acme API", "retrieved": "2026-01-31"}"#
        /// The envelopes.
        var envelopes = #"{"id": "response", "code": "/error/code", "source": "docs"}"#
        /// The rows of statuses.
        var statuses: String?
        /// The members of the policies.
        var policies: String?
        /// The categories.
        var categories: String?
        /// The errors.
        var errors: String? = ChangeExample.error(#""code": 7, "name": "soldOut""#)
    }

    /// Creates an example from what differs in the small spec.
    init(old: (inout Parts) -> Void = { _ in }, new: (inout Parts) -> Void = { _ in }) {
        var (before, after) = (Parts(), Parts())
        old(&before)
        new(&after)
        self.init(old: before.text, new: after.text)
    }

    /// A spec that is only in one of the versions.
    static let added = ChangeExample(old: nil, new: Parts().text)
    /// A spec that is only in the old version.
    static let removed = ChangeExample(old: Parts().text, new: nil)

    /// Creates an example from members of the only error.
    ///
    /// - Parameter both: changes both versions first.
    static func error(_ old: String, _ new: String, both: (inout Parts) -> Void = { _ in }) -> ChangeExample {
        ChangeExample {
            both(&$0)
            $0.errors = error(#""code": 7, "name": "soldOut", "# + old)
        } new: {
            both(&$0)
            $0.errors = error(#""code": 7, "name": "soldOut", "# + new)
        }
    }

    /// Creates an example from the lists of errors.
    static func errors(_ old: String..., new: [String]) -> ChangeExample {
        ChangeExample {
            $0.errors = old.map(error).joined(separator: ",\n")
        } new: {
            $0.errors = new.map(error).joined(separator: ",\n")
        }
    }

    /// Creates an example from one part of the spec.
    static func part(
        _ part: WritableKeyPath<Parts, String> & Sendable,
        _ old: String,
        _ new: String
    ) -> ChangeExample {
        ChangeExample {
            $0[keyPath: part] = old
        } new: {
            $0[keyPath: part] = new
        }
    }

    /// Creates an example from one part of the spec, which it may lack.
    static func part(
        _ part: WritableKeyPath<Parts, String?> & Sendable,
        _ old: String?,
        _ new: String?,
        both: (inout Parts) -> Void = { _ in }
    ) -> ChangeExample {
        ChangeExample {
            both(&$0)
            $0[keyPath: part] = old
        } new: {
            both(&$0)
            $0[keyPath: part] = new
        }
    }

    /// Returns an error from its members in addition to those that examples rarely vary.
    static func error(_ members: String) -> String {
        // Only the error's own summary and source follow a comma: others begin an object.
        let summary = members.contains(", \"summary\"") ? "" : #", "summary": "The order cannot be filled.""#
        let source = members.contains(", \"source\"") ? "" : #", "source": "docs""#
        return "{\(members)\(summary)\(source)}"
    }
}

extension ChangeExample.Parts {
    /// The file.
    fileprivate var text: String {
        let summary = catalog?.contains("\"summary\"") == true ? "" : #", "summary": "Sells anvils.""#
        let members: [(String, String?)] = [
            ("catalog", "{\(id)\(summary)\(catalog.map { ", " + $0 } ?? "")}"), ("sources", Self.list(sources)),
            ("envelopes", Self.list(envelopes)), ("http", statuses.map(Self.list)),
            ("policies", policies.map { "{\($0)}" }), ("categories", categories.map(Self.list)),
            ("errors", errors.map(Self.list)),
        ]
        let lines = members.compactMap { name, value in value.map { "  \"\(name)\": \($0)" } }
        return "{\n" + lines.joined(separator: ",\n") + "\n}\n"
    }

    private static func list(_ items: String) -> String {
        let lines = items.split(separator: "\n").map { "    " + $0 }
        return "[\n" + lines.joined(separator: "\n") + "\n  ]"
    }
}
