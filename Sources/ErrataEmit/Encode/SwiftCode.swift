/// A fragment of Swift source.
///
/// It is written as a literal, and only encoded fragments can be interpolated, never a bare string: a text from a spec
/// reaches the source only through the encoder for its context.
struct SwiftCode: ExpressibleByStringInterpolation {
    let text: String

    init(stringLiteral value: StaticString) {
        text = value.description
    }

    init(stringInterpolation: Interpolation) {
        text = stringInterpolation.text
    }

    struct Interpolation: StringInterpolationProtocol {
        fileprivate var text = ""

        init(literalCapacity: Int, interpolationCount: Int) {}

        mutating func appendLiteral(_ literal: StaticString) {
            text += literal.description
        }

        mutating func appendInterpolation(_ identifier: SwiftIdentifier) {
            text += identifier.text
        }

        mutating func appendInterpolation(_ literal: SwiftLiteral) {
            text += literal.text
        }

        mutating func appendInterpolation(_ comment: SwiftComment) {
            text += comment.text
        }

        mutating func appendInterpolation(_ code: SwiftCode) {
            text += code.text
        }

        mutating func appendInterpolation(_ number: Int) {
            text += String(number)
        }
    }
}
