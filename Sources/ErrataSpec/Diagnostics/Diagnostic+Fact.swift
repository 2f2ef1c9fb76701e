import ErrataJSON

extension Diagnostic {
    /// A rule that is broken, and the sentence that says how. Each rule's own file has the function that makes its facts.
    public struct Fact: Sendable, Hashable {
        /// The rule.
        public let rule: DiagnosticRule
        /// The sentence; where it ends with the line of an earlier place, what stands before that.
        private let sentence: String
        private let earlier: Int?

        /// A fact.
        ///
        /// - Parameters:
        ///   - rule: the rule that is broken.
        ///   - sentence: what is wrong, in lower case without a full stop. What comes from the file is quoted and escaped.
        ///   - earlier: the offset of an earlier place in the file, whose line ends the sentence: `line 12`.
        init(_ rule: DiagnosticRule, _ sentence: String, lineOf earlier: Int? = nil) {
            self.rule = rule
            self.sentence = sentence
            self.earlier = earlier
        }

        /// The sentence.
        func text(lines: JSONLines) -> String {
            earlier.map { "\(sentence) line \(lines.position(of: $0).line)" } ?? sentence
        }
    }
}
