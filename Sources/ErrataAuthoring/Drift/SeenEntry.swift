import ErrataCore
import ErrataRuntime

/// An error of the table that was seen in logs, and how it differed there.
struct SeenEntry: Sendable {
    /// The entry.
    let entry: Catalog.Entry
    private let statuses: [Int]
    private let messages: [String]
    private let templates: [MessageTemplate]
    private var sightings = Sightings()
    private var otherMessages = MessagePatterns()
    private var spellings: [String: Int] = [:]

    /// Creates an error that has not been seen.
    init(_ entry: Catalog.Entry) {
        let details = entry.details
        let conditions = [details.when] + details.variants.map(\.when)
        let texts = [entry.message] + details.variants.map(\.message) + conditions.map { $0?.message }
        self.entry = entry
        statuses = (details.http + conditions.flatMap { $0?.http ?? [] }).sorted()
        messages = texts.compactMap(\.self)
        templates = messages.map { MessageTemplate($0) }
    }

    /// Adds a response with the error.
    ///
    /// - Parameter spelling: the code on the wire, where it is not spelled as in the table.
    mutating func add(_ seen: SeenError, spelling: String?, hasRoom: Bool) -> MessagePatterns.Addition {
        sightings.add(status: seen.status, time: seen.time, place: seen.place)
        if let spelling, spellings[spelling] != nil || spellings.count < 8 { spellings[spelling, default: 0] += 1 }
        guard let message = seen.message, !templates.contains(where: { $0.match(message) != nil }) else {
            return .known
        }
        return otherMessages.add(message, hasRoom: hasRoom)
    }

    /// What differs.
    var difference: SpecDrift.Difference {
        SpecDrift.Difference(
            entry: entry,
            sightings: sightings,
            statuses: sightings.statuses.filter { !statuses.contains($0.status) },
            messages: otherMessages.templates,
            spellings: spellings.sorted { $0.key < $1.key }.map {
                SeenMessage(text: $0.key, count: $0.value, isInferred: false)
            },
            documentedStatuses: statuses,
            documentedMessages: messages
        )
    }
}
