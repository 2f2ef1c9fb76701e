import ErrataJSON

extension Diagnostic {
    /// A violation of a rule, with the sentence that describes it. Each rule's own file has the function that creates
    /// its facts.
    public struct Fact: Sendable, Hashable {
        /// The rule.
        public let rule: DiagnosticRule
        /// The sentence; where it ends with the line of an earlier place, the text before that.
        private let sentence: String
        private let earlier: Int?

        /// Creates a fact.
        ///
        /// - Parameters:
        ///   - rule: the violated rule.
        ///   - sentence: the description, in lower case without a full stop. Text from the file is quoted and escaped.
        ///   - earlier: the offset of an earlier place in the file, whose line ends the sentence: `line 12`.
        init(_ rule: DiagnosticRule, _ sentence: String, lineOf earlier: Int? = nil) {
            self.rule = rule
            self.sentence = sentence
            self.earlier = earlier
        }

        /// Returns the sentence.
        package func text(lines: JSONLines) -> String {
            earlier.map { "\(sentence) line \(lines.position(of: $0).line)" } ?? sentence
        }
    }
}
