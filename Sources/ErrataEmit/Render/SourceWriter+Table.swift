import ErrataSpec

extension SourceWriter {
    /// Writes the packed table: all texts in one literal, one source line per record, and all numbers in another.
    ///
    /// Literals inside a getter are in read-only memory and need no initialization; a stored global would be
    /// initialized on first use. The literals' getter is never inlined: an optimized build would copy the table into
    /// the modules that use it, and incremental builds do not recompile those when a spec changes.
    mutating func table(_ packed: PackedSpec, _ scope: Scope) {
        block("extension \(scope.type).Code") { writer in
            writer.comment("The table that describes the cases.")
            writer.line("\(scope.access)static var catalog: \(scope.module).Catalog { .init(tableLiterals) }")
            writer.line("")
            writer.line("@inline(never)")
            writer.block("private static var tableLiterals: \(scope.module).PackedTable.Literals") { writer in
                writer.line("\(scope.module).PackedTable.Literals(")
                writer.indented { $0.literals(packed) }
                writer.line(")")
            }
        }
    }

    private mutating func literals(_ packed: PackedSpec) {
        line("text: \"\"\"")
        indented { writer in
            let texts = packed.texts.filter { !$0.isEmpty }
            writer.continuedLines(texts.lazy.map { SwiftLiteral($0).text }, continuation: "\\")
            writer.line("\"\"\",")
        }
        // The digits of a number include the backslash, so this literal is a raw one.
        line("words: #\"\"\"")
        indented { writer in
            writer.continuedLines(packed.words.lazy.map(Self.digits), continuation: "\\#")
            writer.line("\"\"\"#")
        }
    }

    private static func digits(_ words: ArraySlice<UInt32>) -> String {
        String(decoding: PackedSpec.digits(words), as: UTF8.self)
    }
}
