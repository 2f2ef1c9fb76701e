import ErrataRuntime

/// A catalog with what a rule of the format needs, and nothing else.
func catalog(
    _ envelopes: String,
    errors: String = "",
    categories: String = "",
    http: String = "",
    about: String = ""
) -> Catalog {
    let text = """
        {
          "catalog": {"id": "acme", "vendor": "acme", "name": "Acme", "type": "Acme", "summary": "Sells anvils."\(about)},
          "sources": [{"id": "doc", "title": "Acme errors", "retrieved": "2026-01-01"}],
          "envelopes": [\(envelopes)], "http": [\(http)], "categories": [\(categories)], "errors": [\(errors)]
        }
        """
    do {
        return try Catalogs.catalog(Array(text.utf8))
    } catch {
        fatalError("\(error)")
    }
}

/// Returns an error of a spec; the name is also its summary.
func entry(_ code: String, _ name: String, _ more: String = "") -> String {
    #"{"code": \#(code), "name": "\#(name)", "summary": "\#(name)", "source": "doc"\#(more)}"#
}

extension Catalog {
    /// Decodes a body with a status, and checks that a triage decides the same.
    func decoded(_ status: Int?, _ body: String, _ headers: HeaderFields = HeaderFields()) -> UntypedFailure? {
        let failure = failure(status: status, headers: headers, body: body, now: 0)
        let triage = triage(status: status, headers: headers, body: body, now: 0)
        precondition((failure == nil) == (triage == nil) && failure?.entry == triage?.entry, body)
        precondition(failure?.retry == triage?.retry && failure?.recognition == triage?.recognition, body)
        return failure
    }
}
