extension Unicode.Scalar {
    /// Whether the scalar is invisible or changes how its neighbors look: control characters, blanks other than the
    /// space, joiners, direction marks, variation selectors, tags, private use, noncharacters.
    ///
    /// The ranges are listed here and not taken from the standard library, whose properties change with the Unicode
    /// version of the system: the same spec gives the same source everywhere.
    var isInvisible: Bool {
        Self.invisible.contains { $0.contains(value) } || value & 0xFFFE == 0xFFFE
    }

    private static let invisible: [ClosedRange<UInt32>] = [
        0x00...0x1F, 0x7F...0xA0, 0xAD...0xAD, 0x300...0x36F, 0x61C...0x61C, 0x115F...0x1160, 0x1680...0x1680,
        0x17B4...0x17B5, 0x180B...0x180F, 0x2000...0x200F, 0x2028...0x202F, 0x205F...0x206F, 0x20D0...0x20FF,
        0x3000...0x3000, 0x3164...0x3164, 0xE000...0xF8FF, 0xFE00...0xFE0F, 0xFE20...0xFE2F, 0xFEFF...0xFEFF,
        0xFFA0...0xFFA0, 0xFFF0...0xFFFB, 0xE0000...0x10FFFF,
    ]

    /// The scalar's value in hexadecimal, such as `200B`.
    var hexadecimal: String { String(value, radix: 16, uppercase: true) }
}
