import ErrataBytes
import ErrataCore

/// The signs at which the places of a code cut off a text: none of them is in what is left.
package struct CutSigns {
    private let places: Set<[ExactText]>

    package init(_ envelopes: [Spec.Envelope]) {
        places = Set(envelopes.flatMap(\.levels).flatMap(\.places).map(\.signs))
    }

    /// Returns a sign for which no place gives a code; nil where some place does.
    package func sign(excluding code: WireCode) -> String? {
        // At most places nothing is cut off, and they give every code.
        guard case .string(let text) = code, !places.isEmpty, places.allSatisfy({ !$0.isEmpty }) else { return nil }
        let signs = places.compactMap { $0.first { $0.occurs(in: text) } }
        return signs.count == places.count ? signs.map(\.text).min() : nil
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
