import ErrataCore
import ErrataReference
import ErrataReport
import ErrataWire

/// Writes failures one after another. In JSON each is written at once; for people, equal failures are collected and
/// become one page, which is written when the input pauses or ends.
struct FailureStream {
    /// The maximum number of pages that are collected or remembered.
    private static let mostPages = 1000

    private let format: OutputFormat
    private let layout: TerminalLayout
    /// The name of the file that the failures are from; nil for standard input.
    private let file: String?
    /// The reference site to lead to; nil for that of each catalog.
    private let site: SiteAddress?
    /// The number of failures that were found.
    private(set) var count = 0
    private var groups: [FailureGroup] = []
    /// The indices of the groups by what their pages say.
    private var indices: [String: Int] = [:]
    /// What the pages say that were written.
    private var shown: Set<String> = []

    init(_ format: OutputFormat, layout: TerminalLayout, file: String? = nil, on site: SiteAddress? = nil) {
        (self.format, self.layout, self.file, self.site) = (format, layout, file, site)
    }

    /// Writes a failure, or collects it.
    mutating func write(_ failure: FoundFailure) throws(Complaint) {
        let report = FailureReport(failure, on: site)
        count += 1
        guard format != .json else { return try StandardOutput.write((count == 1 ? "[" : ",") + report.item) }
        let key = report.key
        if indices[key] == nil {
            indices[key] = groups.count
            groups.append(FailureGroup(report))
        }
        if let index = indices[key] { groups[index].add(report) }
        if groups.count >= Self.mostPages { try flush() }
    }

    /// Writes the pages of what was collected. A failure whose page was written before gets a line.
    mutating func flush() throws(Complaint) {
        try writePages()
        if shown.count > Self.mostPages { shown.removeAll() }
        shown.formUnion(indices.keys)
        groups.removeAll()
        indices.removeAll()
    }

    /// Writes what ends the answer: what was still collected; without failures an empty list, or that there is none.
    func end(isResponse: Bool) throws(Complaint) {
        try writePages()
        switch format {
        case .json: try StandardOutput.write(count == 0 ? "[]\n" : "\n]\n")
        case .text, .markdown: if count == 0, isResponse { try StandardOutput.write("No error.\n") }
        }
    }

    private func writePages() throws(Complaint) {
        var isFirst = shown.isEmpty
        for group in groups {
            let isOnly = groups.count == 1 && shown.isEmpty
            if shown.contains(group.report.key) {
                try StandardOutput.write(line(group))
            } else {
                let place = group.whereabouts(in: file, isOnly: isOnly)
                let isText = format == .text
                try StandardOutput.write(isText ? page(group, place, isFirst) : section(group, place, isFirst))
            }
            isFirst = false
        }
    }

    /// Returns the line about a failure whose page is above.
    private func line(_ group: FailureGroup) -> String {
        let place = group.whereabouts(in: file, isOnly: false).map { ", \($0)" } ?? ""
        let words = "again: \(group.report.title)\(place)"
        guard format == .text else { return "\n" + FailureReport.paragraph(words) }
        var page = TerminalPage(layout: layout)
        page.paragraph([TerminalRun("\(words)")], hang: 2)
        return page.text
    }

    private func page(_ group: FailureGroup, _ place: String?, _ isFirst: Bool) -> String {
        var page = TerminalPage(layout: layout)
        if !isFirst {
            page.paragraph([""])
            page.rule()
        }
        for words in [group.report.request?.cut(to: 200), place].compactMap(\.self) {
            page.paragraph([TerminalRun("\(words)", .faint)])
        }
        return page.text + group.report.page(layout: layout)
    }

    private func section(_ group: FailureGroup, _ place: String?, _ isFirst: Bool) -> String {
        (isFirst ? "" : "\n") + group.report.markdown(place)
    }
}
