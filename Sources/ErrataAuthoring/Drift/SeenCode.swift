import ErrataCore

/// A code in logs that the table lacks.
struct SeenCode: Sendable {
    /// The maximum length of a code, in bytes.
    private static let maximumLength = 200

    private let code: String
    private let coarserCodes: [String]
    private let category: String?
    private var isMarked = false
    private var sightings = Sightings()
    private var messages = MessagePatterns()

    /// Creates a code that has not been seen.
    init(_ code: String, in coarserCodes: [String], category: String?) {
        self.code = Self.cut(code)
        self.coarserCodes = coarserCodes.map(Self.cut)
        self.category = category
    }

    /// Returns what distinguishes a code from others, byte by byte.
    static func key(_ code: String, in coarserCodes: [String]) -> [UInt8] {
        Array((coarserCodes + [code]).map { Array(cut($0).utf8) }.joined(separator: [0]))
    }

    mutating func add(_ seen: SeenError, isMarked: Bool, hasRoom: Bool) -> MessagePatterns.Addition {
        self.isMarked = self.isMarked || isMarked
        sightings.add(status: seen.status, time: seen.time, place: seen.place)
        guard let message = seen.message else { return .known }
        return messages.add(message, hasRoom: hasRoom)
    }

    /// Returns the code for the report.
    ///
    /// - Parameter isNumeric: whether all codes of the table are numbers.
    func newCode(isNumeric: Bool) -> SpecDrift.NewCode {
        SpecDrift.NewCode(
            code: isNumeric ? Int(code).map { .integer($0) } ?? .string(code) : .string(code),
            coarserCodes: coarserCodes,
            category: category,
            isMarked: isMarked,
            sightings: sightings,
            messages: messages.templates
        )
    }

    private static func cut(_ code: String) -> String {
        guard code.utf8.count > maximumLength else { return code }
        return String(decoding: code.utf8.prefix(maximumLength), as: UTF8.self)
    }
}
