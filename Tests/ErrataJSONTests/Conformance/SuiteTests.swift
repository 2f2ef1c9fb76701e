import ErrataJSON
import Testing

/// JSONTestSuite names its files by what a parser must do: `y_` accept, `n_` reject, `i_` undefined.
@Suite("JSONTestSuite", .enabled(if: SharedFiles.exists(SharedFiles.testSuite)))
struct SuiteTests {
    private func names(_ prefix: String) throws -> [String] {
        try SharedFiles.names(in: SharedFiles.testSuite).filter { $0.hasPrefix(prefix) }
    }

    private func bytes(_ name: String) throws -> [UInt8] {
        try SharedFiles.bytes("\(SharedFiles.testSuite)/\(name)")
    }

    @Test("All that must be accepted is, by the validator and by the tree")
    func accepted() throws {
        let names = try names("y_")
        #expect(names.count == 95)
        for name in names {
            #expect(JSONDocument.error(in: try bytes(name)) == nil, "\(name)")
            #expect(treeError(in: try bytes(name)) == nil, "\(name)")
        }
    }

    @Test("All that must be rejected is, and never with a message that is too general")
    func refused() throws {
        let names = try names("n_")
        #expect(names.count == 188)
        for name in names {
            let error = JSONDocument.error(in: try bytes(name))
            #expect(error != nil, "\(name)")
            #expect(treeError(in: try bytes(name)) == error, "\(name)")
        }
    }

    @Test("Each of the undefined files is covered by one stated rule")
    func undefined() throws {
        let ruled = UndefinedRule.all.flatMap(\.files)
        #expect(Set(ruled).count == ruled.count)
        #expect(Set(ruled.map { "i_\($0).json" }) == Set(try names("i_")))
    }

    @Test("The undefined files are treated as the rules say", arguments: UndefinedRule.all)
    func follows(_ rule: UndefinedRule) throws {
        for file in rule.files {
            let bytes = try bytes("i_\(file).json")
            #expect(JSONDocument.error(in: bytes)?.kind == rule.validator, "\(file): \(rule.reason)")
            #expect(treeError(in: bytes)?.kind == rule.tree, "\(file): \(rule.reason)")
        }
    }
}

/// The behavior of this reader where RFC 8259 leaves it undefined.
struct UndefinedRule: Sendable, CustomTestStringConvertible {
    let reason: String
    /// The error of the validator, or nil.
    let validator: JSONError.Kind?
    /// The error of the tree, or nil.
    let tree: JSONError.Kind?
    let files: [String]

    var testDescription: String { reason }

    static let all = [
        UndefinedRule(
            reason: "A number of any size is accepted as text: a limit binds only who reads it",
            validator: nil,
            tree: nil,
            files: [
                "number_double_huge_neg_exp", "number_huge_exp", "number_neg_int_huge_exp",
                "number_pos_double_huge_exp", "number_real_neg_overflow", "number_real_pos_overflow",
                "number_real_underflow", "number_too_big_neg_int", "number_too_big_pos_int",
                "number_very_big_negative_int",
            ]
        ),
        UndefinedRule(
            reason: "Half of a surrogate pair is grammatical as an escape, but no tree can hold it",
            validator: nil,
            tree: .loneSurrogate,
            files: [
                "object_key_lone_2nd_surrogate", "string_1st_surrogate_but_2nd_missing",
                "string_1st_valid_surrogate_2nd_invalid", "string_incomplete_surrogate_and_escape_valid",
                "string_incomplete_surrogate_pair", "string_incomplete_surrogates_escape_valid",
                "string_invalid_lonely_surrogate", "string_invalid_surrogate", "string_inverted_surrogates_U+1D11E",
                "string_lone_second_surrogate",
            ]
        ),
        UndefinedRule(
            reason: "What is not well-formed UTF-8 is refused",
            validator: .invalidUTF8,
            tree: .invalidUTF8,
            files: [
                "string_UTF-8_invalid_sequence", "string_UTF8_surrogate_U+D800", "string_invalid_utf-8",
                "string_iso_latin_1", "string_lone_utf8_continuation_byte", "string_not_in_unicode_range",
                "string_overlong_sequence_2_bytes", "string_overlong_sequence_6_bytes",
                "string_overlong_sequence_6_bytes_null", "string_truncated-utf-8",
            ]
        ),
        UndefinedRule(
            reason: "UTF-16 is refused: JSON between systems is UTF-8",
            validator: .wideEncoding,
            tree: .wideEncoding,
            files: ["string_UTF-16LE_with_BOM", "string_utf16BE_no_BOM", "string_utf16LE_no_BOM"]
        ),
        UndefinedRule(
            reason: "500 levels are within the limit of 512",
            validator: nil,
            tree: nil,
            files: ["structure_500_nested_arrays"]
        ),
        UndefinedRule(
            reason: "One leading byte order mark is skipped",
            validator: nil,
            tree: nil,
            files: ["structure_UTF-8_BOM_empty_object"]
        ),
    ]
}
