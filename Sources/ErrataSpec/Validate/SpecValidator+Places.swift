import ErrataBytes
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
        let places = Set(spec.envelopes.flatMap(\.levels).flatMap(\.places).map(\.signs))
        // Nothing is cut off at most places, and then every code can be given.
        guard !places.isEmpty, places.allSatisfy({ !$0.isEmpty }) else { return }
        for error in spec.errors where error.when == nil {
            for code in [error.code] + error.aliases {
                guard case .string(let text) = code.value else { continue }
                let signs = places.compactMap { $0.first { $0.occurs(in: text) } }
                guard signs.count == places.count, let sign = signs.map(\.text).min() else { continue }
                report(.unreachableCode(text, sign: sign), at: code.offset)
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

extension Catalog.Envelope.Place {
    /// The signs at which a text is cut off.
    fileprivate var signs: [ExactText] { [after, before].compactMap { $0.map(ExactText.init) } }
}

extension ExactText {
    /// Whether the text's bytes are a part of another one's.
    fileprivate func occurs(in other: String) -> Bool {
        var (sign, other) = (text, other)
        return sign.withUTF8 { sign in
            other.withUTF8 { Bytes.find(UnsafeRawBufferPointer(sign), in: UnsafeRawBufferPointer($0)) != nil }
        }
    }
}
