extension DiagnosticRule {
    static let deletedCode = DiagnosticRule(
        id: "deleted-code",
        summary: "A code of the baseline is gone.",
        reason: """
            Apps that were built with the older table ask for it, and logs hold it for years. A code that the vendor no \
            longer sends is retired with `deprecated`; one with a new spelling keeps the old one in `aliases`.
            """,
        failing: .successor(of: [soldOut, onHold], soldOut),
        mended: .successor(of: [soldOut, onHold], soldOut, onHold + #", "deprecated": {"summary": "Never sent."}"#)
    )

    private static let soldOut = #""code": 7, "name": "soldOut""#
    private static let onHold = #""code": 8, "name": "onHold""#
}

extension Diagnostic.Fact {
    /// A code of the baseline is gone.
    package static func deletedCode(_ code: String, name: String) -> Diagnostic.Fact {
        Diagnostic.Fact(
            .deletedCode,
            "the code \(Phrase.quoted(code)), `\(name)`, is gone from here; keep it, and retire it with `deprecated`"
        )
    }

    /// A code of the baseline is gone, and a new code has its name.
    package static func renumberedCode(_ code: String, name: String, now: String) -> Diagnostic.Fact {
        let (old, new) = (Phrase.quoted(code), Phrase.quoted(now))
        return Diagnostic.Fact(
            .deletedCode,
            "the code \(old) is gone, and its name `\(name)` has the code \(new) now; list \(old) in its `aliases`, or keep "
                + "both codes"
        )
    }
}
