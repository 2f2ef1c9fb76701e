extension DiagnosticRule {
    static let badAddress = DiagnosticRule(
        id: "bad-address",
        summary: "A text is not an http or https address.",
        reason: "Pages and documentation comments link to the address, and without its scheme it leads nowhere.",
        failing: .spec(catalog: #""documentation": "acme.example/errors""#),
        mended: .spec(catalog: #""documentation": "https://acme.example/errors""#)
    )
}

extension Diagnostic.Fact {
    /// A text is not an http or https URL.
    static var badAddress: Diagnostic.Fact {
        Diagnostic.Fact(.badAddress, "this must be an address that starts with http:// or https://, without spaces")
    }

    /// A URL is not the base address of a site.
    static var badSiteAddress: Diagnostic.Fact {
        Diagnostic.Fact(.badAddress, "pages are below this address, so it must have a host, and neither `?` nor `#`")
    }
}
