import Foundation

/// The vendors' bodies, decoded from bytes to a complete failure.
enum Bodies {
    static func report() {
        for body in VendorBody.all {
            let (bytes, data) = (Array(body.json.utf8), Data(body.json.utf8))
            let texts = body.failureText(bytes)
            require(!texts.isEmpty && texts == body.decodedText(data), body.name)
            require(serialized(data).isSuperset(of: texts.compactMap { $0 }), body.name)
            Report.heading("\(body.name): a body of \(data.count) bytes into a full failure")
            speed(of: body, bytes, data)
            let strings = texts.compactMap { $0 }.count
            let made = allocations { body.fail(bytes) }
            Report.line("allocations, to the strings handed out", count: made, atMost: strings)
            let read = allocations { body.failAndRead(bytes) }
            Report.line("the same with every text read as a String", count: read, atMost: strings + body.fieldCount)
            Report.line("allocations for code and verdict alone", count: allocations { body.triage(bytes) }, atMost: 0)
        }
    }

    private static func speed(of body: VendorBody, _ bytes: [UInt8], _ data: Data) {
        var contest = Contest()
        contest.add { body.fail(bytes) }
        contest.add { body.decode(data) }
        contest.add { keep(try? JSONSerialization.jsonObject(with: data)) }
        contest.add { body.failAndRead(bytes) }
        contest.add { body.triage(bytes) }
        let times = contest.nanoseconds()
        let note = "\(Report.time(times[0])), peer \(Report.time(times[1]))"
        Report.line("faster than JSONDecoder into a Codable struct", times[1] / times[0], atLeast: 12, note: note)
        let reading = "with every text read as a String \(Report.time(times[3]))"
        let others = "peer \(Report.time(times[2])); \(reading); code and verdict alone \(Report.time(times[4]))"
        Report.line("faster than JSONSerialization", times[2] / times[0], atLeast: 8, note: others)
    }

    /// Every scalar that JSONSerialization finds, as text.
    private static func serialized(_ data: Data) -> Set<String> {
        var texts: Set<String> = []
        func visit(_ value: Any) {
            switch value {
            case let object as [String: Any]: object.values.forEach(visit)
            case let text as String: texts.insert(text)
            default: texts.insert("\(value)")
            }
        }
        if let root = try? JSONSerialization.jsonObject(with: data) { visit(root) }
        return texts
    }
}
