import ErrataCore
import ErrataReference

/// The policy of a vendor on credits for errors: in words, by status, and by code where codes differ.
struct CreditPolicySection: Sendable {
    let catalog: Catalog
    private let policy: Catalog.CreditPolicy
    private let fact: CatalogFact?
    private let charges: [Charge: ChargedErrors]

    /// What the policy says about an error.
    private enum Charge: CaseIterable, Hashable {
        case charged, free, open

        init(_ isCharged: Bool?) {
            self = isCharged.map { $0 ? .charged : .free } ?? .open
        }

        var words: String {
            switch self {
            case .charged: "charged"
            case .free: "free"
            case .open: "not documented"
            }
        }
    }

    /// The errors that the policy says the same of.
    private struct ChargedErrors: Sendable {
        var statuses: Set<Int> = []
        var codes: [EntryLine] = []
    }

    /// The number of codes up to which those that differ from the rule are listed.
    private static let most = 200

    /// Reads the policy of a vendor; nil where none is documented.
    init?(_ catalog: Catalog, _ groups: EntryGroups) {
        guard let policy = catalog.description.credits else { return nil }
        (self.catalog, self.policy) = (catalog, policy)
        fact = catalog.generalFacts.first { $0.topic == .credits }
        var charges: [Charge: ChargedErrors] = [:]
        for line in groups.lines(of: catalog) where line.isFailure {
            for status in line.statuses {
                charges[Charge(policy.isCharged(status: status)), default: ChargedErrors()].statuses.insert(status)
            }
            guard !line.entry.isStatus else { continue }
            charges[Charge(policy.isCharged(line)), default: ChargedErrors()].codes.append(line)
        }
        self.charges = charges
    }

    func html(_ links: PageLinks) -> HTML {
        let words: HTML = fact.map { "\($0.text.asSentence)\($0.reading.html)" } ?? ""
        return HTML.heading(2, links.link("\(catalog.name)", PagePath(catalog))) + .paragraph(words)
            + .across(charges(links) + exceptions(links))
    }

    private func charges(_ links: PageLinks) -> HTML {
        let rows = Charge.allCases.compactMap { charge -> [HTML]? in
            guard let errors = charges[charge] else { return nil }
            let statuses = errors.statuses.sorted().map { links.link("\($0)", .status($0)) }
            return ["\(charge.words)", statuses.joined(", "), "\(errors.codes.count)"]
        }
        guard !rows.isEmpty else { return "" }
        return HTML.table(["An error is", "HTTP", "Codes"], rows, label: "What \(catalog.id) charges")
    }

    /// The codes that the rule does not decide, or decides the other way.
    private func exceptions(_ links: PageLinks) -> HTML {
        let rule: Charge = policy.chargedOnError ? .charged : .free
        let rows = Charge.allCases.filter { $0 != rule }.flatMap { charge -> [[HTML]] in
            (charges[charge]?.codes ?? []).map { line in
                [LineColumn.code, .message, .statuses].map { $0.cell(line, links) } + ["\(charge.words)"]
            }
        }
        guard !rows.isEmpty else { return "" }
        let shown = rows.prefix(Self.most)
        let rest = rows.count - shown.count
        let more: HTML = rest == 0 ? "" : .paragraph("\(rest) more codes are not \(rule.words), too.")
        let head: [HTML] = ["Code", "Message", "HTTP", "An error is"]
        return .paragraph("The codes that are not \(rule.words):")
            + HTML.table(head, Array(shown), label: "Exceptions of \(catalog.id)") + more
    }
}

extension Catalog.CreditPolicy {
    /// Whether an error was charged, whatever its status; nil where its statuses differ or where that is not known.
    fileprivate func isCharged(_ line: EntryLine) -> Bool? {
        guard let first = line.statuses.first else { return isCharged(status: nil) }
        let charge = isCharged(status: first)
        return line.statuses.allSatisfy { isCharged(status: $0) == charge } ? charge : nil
    }
}
