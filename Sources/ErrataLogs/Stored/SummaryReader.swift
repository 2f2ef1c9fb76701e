import ErrataCatalog
import ErrataCore
import ErrataJSON
import ErrataRuntime

extension LogSummary {
    /// Reads a summary from its ``json``.
    ///
    /// - Parameters:
    ///   - json: the text.
    ///   - catalogs: the catalogs in which those of its errors are looked up.
    package init(json: [UInt8], catalogs: [Catalog]) throws(StoredSummaryError) {
        let root: JSONValue
        do throws(JSONError) {
            root = try JSONValue.parse(json)
        } catch {
            throw StoredSummaryError("this is not JSON", at: error.offset)
        }
        self = try SummaryReader(catalogs: catalogs).summary(StoredObject(root))
    }
}

/// Reads stored summaries.
private struct SummaryReader {
    let catalogs: [Catalog]

    func summary(_ object: StoredObject) throws(StoredSummaryError) -> LogSummary {
        guard let grouping: ErrorTally.Grouping = try object.word("by") else {
            throw StoredSummaryError(
                "this is not a summary that errata summarize --format json wrote",
                at: object.offset
            )
        }
        var summary = LogSummary(by: grouping)
        summary.lines = try object.requiredCount("lines")
        summary.tells = try object.count("silent") == nil
        for log in try object.objects("logs") { summary.logs.append(try self.log(log)) }
        let skipped = try object.object("skipped")
        summary.skipped.long = try skipped.requiredCount("long")
        summary.skipped.cut = try skipped.requiredCount("cut")
        summary.skipped.binary = try skipped.requiredCount("binary")
        summary.skipped.early = try skipped.requiredCount("beforeSince")
        summary.skipped.late = try skipped.requiredCount("afterUntil")
        summary.skipped.timeless = try skipped.requiredCount("withoutTime")
        summary.errors.ungroupedCount = try skipped.requiredCount("ungrouped")
        try read(object, into: &summary.errors)
        return summary
    }

    private func log(_ object: StoredObject) throws(StoredSummaryError) -> LogSummary.Log {
        LogSummary.Log(
            name: try object.required("name", object.text("name")),
            firstLine: try object.requiredCount("firstLine"),
            lines: try object.requiredCount("lines")
        )
    }

    private func read(_ object: StoredObject, into tally: inout ErrorTally) throws(StoredSummaryError) {
        tally.count = try object.requiredCount("errors")
        tally.knownCount = try object.requiredCount("knownCodes")
        tally.unknownCount = try object.requiredCount("unknownCodes")
        (tally.first, tally.last) = (try object.time("first"), try object.time("last"))
        tally.timeline = try timeline(object.object("timeline"))
        for (name, prospect) in RetryProspect.storedNames {
            tally.prospects[prospect.ordinal] = try object.requiredCount(name)
        }
        tally.prospects[RetryProspect.hopeless.ordinal] = max(0, tally.count - tally.prospects.reduce(0, +))
        var groups: [ErrorGroup] = []
        for group in try object.objects("groups") { groups.append(try self.group(group, isUnknown: false)) }
        for group in try object.objects("unknown") { groups.append(try self.group(group, isUnknown: true)) }
        // The order of appearance decides which groups are listed where there are too many.
        tally.restore(groups.sorted { ($0.firstLine, $0.key) < ($1.firstLine, $1.key) })
    }

    private func timeline(_ object: StoredObject) throws(StoredSummaryError) -> ErrorTimeline {
        let timeline = ErrorTimeline(
            start: try object.time("start") ?? 0,
            span: try object.requiredCount("secondsEach"),
            counts: try object.required("counts", object.counts("counts"))
        )
        return try object.required("secondsEach", timeline)
    }

    private func group(_ object: StoredObject, isUnknown: Bool) throws(StoredSummaryError) -> ErrorGroup {
        var group = ErrorGroup(
            key: try object.required("key", object.text("key")),
            title: try object.required("title", object.text("title")),
            sample: try sample(object.object("sample")),
            isUnknown: isUnknown
        )
        group.count = try object.requiredCount("count")
        (group.first, group.last) = (try object.time("first"), try object.time("last"))
        group.firstLine = try object.requiredCount("firstLine")
        group.lastLine = try object.requiredCount("lastLine")
        for example in try object.objects("examples").prefix(ErrorTally.maximumExampleCount) {
            let text = try example.required("text", example.text("text"))
            group.examples.append(LogExample(line: try example.requiredCount("line"), text: text))
        }
        return group
    }

    private func sample(_ object: StoredObject) throws(StoredSummaryError) -> UntypedFailure {
        let credits = try object.text("creditsConsumed").map { NamedValue(name: "creditsConsumed", value: $0) }
        return UntypedFailure(
            catalog: try catalog(of: object),
            status: try object.integer("status"),
            origin: try object.word("origin") ?? .vendor,
            code: try object.code("code"),
            coarserCodes: try object.texts("coarserCodes"),
            conditions: try object.count("conditions").flatMap { UInt32(exactly: $0) },
            rawCode: try object.text("rawCode"),
            recognition: try object.word("recognition"),
            showsEdge: try object.flag("edge") ?? false,
            message: try object.text("message"),
            fields: [credits].compactMap(\.self),
            serverDelay: try object.count("delaySeconds"),
            transport: try object.word("transport"),
            flags: try object.texts("flags")
        )
    }

    private func catalog(of object: StoredObject) throws(StoredSummaryError) -> Catalog {
        let id = try object.required("catalog", object.text("catalog"))
        let known = catalogs + [HTTP.catalog]
        if let catalog = known.first(where: { $0.id.utf8.elementsEqual(id.utf8) }) { return catalog }
        throw StoredSummaryError("the catalog \(id) is not known here; --spec FILE adds one", at: object.offset)
    }
}
