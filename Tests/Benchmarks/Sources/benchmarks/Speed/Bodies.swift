import Foundation

/// The vendors' bodies, from bytes to a failure that has everything.
enum Bodies {
    static func report() {
        for body in VendorBody.all {
            let data = Data(body.json.utf8)
            require(!body.failureText(data).isEmpty && body.failureText(data) == body.decodedText(data), body.name)
            require(serialized(data).isSuperset(of: body.failureText(data).compactMap { $0 }), body.name)
            Report.heading("\(body.name): a body of \(data.count) bytes into a full failure")
            speed(of: body, data)
            let strings = body.failureText(data).compactMap { $0 }.count
            let count = allocations { body.fail(data) }
            Report.line("allocations, to the strings handed out", count: count, atMost: strings)
            Report.line("allocations for code and verdict alone", count: allocations { body.triage(data) }, atMost: 0)
        }
    }

    private static func speed(of body: VendorBody, _ data: Data) {
        var contest = Contest()
        contest.add { body.fail(data) }
        contest.add { body.decode(data) }
        contest.add { keep(try? JSONSerialization.jsonObject(with: data)) }
        contest.add { body.triage(data) }
        let times = contest.nanoseconds()
        let note = "\(Report.time(times[0])), peer \(Report.time(times[1]))"
        Report.line("faster than JSONDecoder into a Codable struct", times[1] / times[0], atLeast: 12, note: note)
        let serialization = "peer \(Report.time(times[2])); code and verdict alone \(Report.time(times[3]))"
        Report.line("faster than JSONSerialization", times[2] / times[0], atLeast: 8, note: serialization)
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
