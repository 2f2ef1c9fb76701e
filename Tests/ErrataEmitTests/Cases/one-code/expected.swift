// The codes of Single, made by Errata from the spec `single`.
// Do not edit: change the spec.

@_exported public import ErrataRuntime

/// The error codes of Single.
///
/// Has one code.
public enum Single: ErrataRuntime.ErrorCatalog {
    /// The codes, one case each; a code that is newer than this table has none.
    #if hasAttribute(nonexhaustive)
    @nonexhaustive
    #endif
    public enum Code: ErrataRuntime.ErrorCode {
        /// S.
        ///
        /// `ONLY`.
        ///
        /// **What to do:** R.
        case only
    }
}

extension Single.Code {
    /// The table that the cases stand for.
    public static var catalog: ErrataRuntime.Catalog { .init(tableLiterals) }

    @inline(never)
    private static var tableLiterals: ErrataRuntime.PackedTable.Literals {
        ErrataRuntime.PackedTable.Literals(
            text: """
                ONLYonlyS.R.\
                docHandbook2026-11-20\
                singlesingleSingleSingleHas one code.
                """,
            words: #"""
                5000100010002100m000000000001000I0000000J0000000J0000000J0001000J0000000K000\#
                g?0>00000040000000000000\#
                K000g000\#
                00000000@2000000000050005000000030003000000000000000000000000000000000000000000000000000000000000000000000000000\#
                <0000000400090000000;000\#
                Q0000000100000001000\#
                Q000000070007000700070000000>00000000000000000000000000000000000
                """#
        )
    }
}
