// The codes of Full API, made by Errata from the spec `full`.
// Do not edit: change the spec.

@_exported public import ErrataRuntime

/// The error codes of Full API.
///
/// Has one of everything.
///
/// Documented at https://example.com/errors
public enum Full: ErrataRuntime.ErrorCatalog {
    /// The codes, one case each; a code that is newer than this table has none.
    ///
    /// ## Topics
    ///
    /// ### Client Errors, 1000–1999
    ///
    /// - ``default``
    /// - ``renamed``
    /// - ``gone``
    ///
    /// ### Other
    ///
    /// - ``alreadyThere``
    ///
    /// ### Without a Category
    ///
    /// - ``maybe``
    #if hasAttribute(nonexhaustive)
    @nonexhaustive
    #endif
    public enum Code: ErrataRuntime.ErrorCode {
        // MARK: Client Errors, 1000–1999

        /// A field is missing.
        ///
        /// `1001`, “Field {field} is missing”, HTTP 400, HTTP 422.
        ///
        /// **What to do:** Send it.
        ///
        /// **Retry:** only after a fix: as it is, the same request fails again (its category's rule).
        ///
        /// **Effect:** none: repeating is safe.
        ///
        /// **Limit:** at least 1 field.
        ///
        /// **Limit:** at most 300 bytes.
        case `default`

        /// Too fast.
        ///
        /// `1002`, “Slow down”.
        ///
        /// **What to do:** Wait as long as it takes: a sentence that goes on for so long that it has to be wrapped,
        /// and then some, with # and - and 1. at the edge.
        ///
        /// **Retry:** yes, if doing it twice does no harm, with backoff from 0.5 to 30 seconds.
        ///
        /// **Effect:** possible: repeating could do it twice.
        ///
        /// One.
        ///
        /// Two.
        case renamed

        /// Retired.
        ///
        /// `1003`, “Gone”.
        ///
        /// **What to do:** Use the other.
        ///
        /// **Retry:** only after a fix: as it is, the same request fails again (its category's rule).
        @available(*, deprecated, message: "No longer sent. Successor: default")
        case gone

        // MARK: Other

        /// It is there.
        ///
        /// `ALREADY_THERE`.
        ///
        /// **What to do:** Go on.
        ///
        /// **Retry:** no.
        ///
        /// **Effect:** done: the state asked for already holds; after a lost answer this may be the success.
        @available(*, deprecated, message: "No longer \"sent\".")
        case alreadyThere

        /// It depends.
        ///
        /// `MAYBE`.
        ///
        /// **What to do:** Look.
        ///
        /// **Retry:** it depends. Only if it still makes sense.
        case maybe

        /// The former name of `renamed`.
        @available(*, deprecated, renamed: "renamed")
        public static var oldName: Self { .renamed }

        /// The former name of `renamed`.
        @available(*, deprecated, renamed: "renamed")
        public static var `switch`: Self { .renamed }
    }
}

extension Full.Code {
    /// The table that the cases stand for.
    public static var catalog: ErrataRuntime.Catalog { .init(tableLiterals) }

    @inline(never)
    private static var tableLiterals: ErrataRuntime.PackedTable.Literals {
        ErrataRuntime.PackedTable.Literals(
            text: """
                1001defaultField {field} is missingA field is missing.Send it.fieldsbytes\
                1002renamedSlow downToo fast.Wait as long as it takes: a sentence that goes on for so long that it has to be wrapped, and then some, with # and - and 1. at the edge.oldNameswitchOne.Two.\
                1003goneGoneRetired.Use the other.No longer sent.1001\
                ALREADY_THEREalreadyThereIt is there.Go on.already-there17No longer \"sent\".\
                MAYBEmaybeIt depends.Look.Only if it still makes sense.\
                already-there\
                17\
                clientClient Errors10001999\
                otherOther\
                docHandbook2026-11-20\
                fullfullFull APIFullv1Has one of everything.https://example.com/errors
                """,
            words: #"""
                5000?0003000X400S4000000000050003100200081000000:1002000:1001000<1000000=100\#
                000000000000^dF3j60000=0000000000000Yh1100000040[:F234000040000000000000000000000000dJ3ah40000=0mPT636000050000000000000000000000000000000000000:PUi91000040_3fX77000020000000000000000000000000\#
                =100e100E200e200G300c300g300k300<400M400\#
                00000000Q4101000000050008000I000D000900000000000000000000000000000002000@600V6000000000000000000200070002000000000000000600000000000]400000000000000000000000000\#
                91000000Z:101000000050008000:000:000920000003000e7000000aD7000000000000000000000200080007000000000002000500050000000000000000000\#
                34000000@210100000005000500050009000?0000000000000000000000000000000000000000000000000000000000000001000@00010001000500000000000\#
                h4000000W>0020000000>000=0000000=000700000001000000000000000000000000000000020000000>00010003000000000000000000000001000B000000000000000\#
                36000000610000000000600060000000<0006000000040000000000000000000N00000000000000000000000000000000000000000000000\#
                j60000003000>000\#
                7700000030003000\#
                970000007000>0005000500000002000000000000000000000000000000000000000\#
                T7000000600060000000000000000000000000000000000000000000000000000000\#
                ^7000000400090000000;000\#
                38000000100000001000\#
                3800000050005000900050003000G000K0000000000000000000000000000000
                """#
        )
    }
}
