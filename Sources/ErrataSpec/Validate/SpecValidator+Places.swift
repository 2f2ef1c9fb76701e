import ErrataCore

extension SpecValidator {
    /// Checks that an envelope finds the messages by which errors are told.
    mutating func checkMessagePlace() {
        guard spec.envelopes.allSatisfy({ $0.message == nil }) else { return }
        guard let error = spec.errors.first(where: \.isToldByMessage) else { return }
        report(.unlocatedMessage(error.code.value.description), at: error.code.offset)
    }

    /// Checks that some place can give each code: all may cut off a sign that the code contains.
    mutating func checkCodePlaces() {
        let signs = CutSigns(spec.envelopes)
        for error in spec.errors where error.when == nil {
            for code in [error.code] + error.aliases {
                guard let sign = signs.sign(excluding: code.value) else { continue }
                report(.unreachableCode(code.value.description, sign: sign), at: code.offset)
            }
        }
    }
}

extension Spec.Entry {
    /// Whether the words of an answer tell the error, or one of its variants.
    fileprivate var isToldByMessage: Bool {
        when?.message != nil || variants.contains { $0.message != nil || $0.when?.message != nil }
    }
}
