// The codes of Empty, made by Errata from the spec `empty`.
// Do not edit: change the spec.

@_exported public import ErrataRuntime

/// The error codes of Empty.
///
/// Has no code.
public enum Empty: ErrataRuntime.ErrorCatalog {
    /// The codes, one case each; a code that is newer than this table has none.
    #if hasAttribute(nonexhaustive)
    @nonexhaustive
    #endif
    public enum Code: ErrataRuntime.ErrorCode {
    }
}

extension Empty.Code {
    /// The table that the cases stand for.
    public static var catalog: ErrataRuntime.Catalog { .init(tableLiterals) }

    @inline(never)
    private static var tableLiterals: ErrataRuntime.PackedTable.Literals {
        ErrataRuntime.PackedTable.Literals(
            text: """
                docHandbook2026-11-20\
                emptyemptyEmptyEmptyHas no code.
                """,
            words: #"""
                500000000000R000M000000000000000F0000000F0000000F0000000F0001000F0000000G000\#
                000000000000\#
                G000\#
                00000000400090000000;000\#
                E0000000100000001000\#
                E000000060006000600060000000=00000000000000000000000000000000000
                """#
        )
    }
}
