internal import ErrataBytes

/// The extent to which a string is escaped.
public enum JSONEscaping: Sendable {
    /// Only what RFC 8259 section 7 requires: `"`, `\` and the characters below U+0020. Everything else is written as
    /// it is.
    case minimal

    /// In addition, everything that could control a terminal or deceive its reader: DEL and C1 controls, bidirectional
    /// controls (U+061C, U+200E, U+200F, U+202A…U+202E, U+2066…U+2069) and the separators U+2028 and U+2029.
    case terminal

    /// Appends `string` as a JSON string, quotes included. Control characters have their short escape where there is
    /// one (`\b \f \n \r \t`), else `\u` and four lower-case digits.
    public func append(_ string: String, to bytes: inout [UInt8]) {
        bytes.append(UInt8(ascii: "\""))
        for scalar in string.unicodeScalars {
            append(scalar, to: &bytes)
        }
        bytes.append(UInt8(ascii: "\""))
    }

    /// Returns the string as JSON, quotes included.
    public func literal(_ string: String) -> String {
        var bytes: [UInt8] = []
        append(string, to: &bytes)
        return String(decoding: bytes, as: UTF8.self)
    }

    private func append(_ scalar: Unicode.Scalar, to bytes: inout [UInt8]) {
        if let letter = Self.shortEscape(of: scalar) {
            bytes += [UInt8(ascii: "\\"), letter]
        } else if scalar.value < 0x20 || (self == .terminal && Self.steersTerminals(scalar)) {
            bytes += [UInt8(ascii: "\\"), UInt8(ascii: "u")]
            for shift in [12, 8, 4, 0] as [UInt32] {
                bytes.append(ASCII.hexadecimalDigit(UInt8(truncatingIfNeeded: scalar.value >> shift)))
            }
        } else {
            bytes += EncodedScalar(scalar.value)
        }
    }

    private static func shortEscape(of scalar: Unicode.Scalar) -> UInt8? {
        switch scalar {
        case "\"", "\\": UInt8(truncatingIfNeeded: scalar.value)
        case "\u{8}": UInt8(ascii: "b")
        case "\t": UInt8(ascii: "t")
        case "\n": UInt8(ascii: "n")
        case "\u{C}": UInt8(ascii: "f")
        case "\r": UInt8(ascii: "r")
        default: nil
        }
    }

    private static func steersTerminals(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0x7F...0x9F, 0x061C, 0x200E...0x200F, 0x2028...0x202E, 0x2066...0x2069: true
        default: false
        }
    }
}
