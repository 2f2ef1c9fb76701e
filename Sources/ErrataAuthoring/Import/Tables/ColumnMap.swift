import ErrataBytes

/// Which column of a table holds which fact.
struct ColumnMap {
    /// What a table is about.
    enum Subject {
        /// A row is an error.
        case errors
        /// A row is an HTTP status.
        case statuses
        /// A row is a group of errors.
        case categories
    }

    /// What the table is about; nil where it is not about errors.
    private(set) var subject: Subject?
    /// The facts of the columns, by index; a column without one holds notes.
    private(set) var facts: [Int: SourceFact] = [:]

    /// The facts that columns hold where the column of the fact is empty, by index.
    private(set) var alternates: [Int: SourceFact] = [:]

    private var isGiven: Set<Int> = []
    private let headings: [HeadingWords]
    private let contents: [ColumnContent]

    /// Guesses the facts that the caller does not give.
    ///
    /// - Parameter given: the facts of columns by their headings.
    init(_ grid: Grid, given: [String: SourceFact]) {
        headings = grid.headings.map(HeadingWords.init)
        let count = max(grid.headings.count, grid.rows.map(\.cells.count).max() ?? 0)
        let rows = grid.rows.filter { $0.filled.count > 1 || count == 1 }
        contents = (0..<count).map { column in
            let texts = rows.compactMap { $0.cells.indices.contains(column) ? $0.cells[column].text : nil }
            return ColumnContent(texts.filter { !$0.isEmpty }, rowCount: rows.count)
        }
        assign(given, grid.headings)
        guess()
        takeProse()
        decide(grid)
    }

    private mutating func assign(_ given: [String: SourceFact], _ names: [String]) {
        for (index, name) in names.enumerated() {
            guard let fact = given[name] else { continue }
            facts[index] = fact
            isGiven.insert(index)
        }
    }

    /// Gives every column the first fact that its heading means, its texts allow, and no column with a more usual heading
    /// has.
    private mutating func guess() {
        let order = headings.indices.sorted { (headings[$0].rank, $0) < (headings[$1].rank, $1) }
        // What a heading means first goes before what another means second.
        for rank in 0..<4 {
            for index in order where facts[index] == nil && contents.indices.contains(index) {
                let meant = headings[index].facts
                let isNamed = headings[index].namesCodes
                guard rank < meant.count, contents[index].allows(meant[rank], isNamed: isNamed) else { continue }
                if !facts.values.contains(meant[rank]) {
                    facts[index] = meant[rank]
                } else if [.summary, .resolution].contains(meant[rank]), alternates[index] == nil {
                    alternates[index] = meant[rank]
                }
            }
        }
    }

    /// Beside codes or statuses, a column of sentences says what happened, whatever its heading.
    private mutating func takeProse() {
        guard has(.code) || has(.status), !has(.summary), !has(.message), !has(.resolution) else { return }
        let column = headings.indices.first { index in
            facts[index] == nil && headings[index].facts.isEmpty && contents.indices.contains(index)
                && contents[index].isProse
        }
        if let column { facts[column] = .summary }
    }

    /// Whether all rows of several have one text in a column, which then says nothing about any of them.
    func isConstant(_ column: Int) -> Bool { facts[column] == nil && contents[column].constant != nil }

    /// Decides what the table is about, and finds a column of codes that no heading tells.
    private mutating func decide(_ grid: Grid) {
        if has(.range) || (has(.category) && !has(.code) && has(.retry)) {
            subject = .categories
        } else if let column = column(of: .code), isAboutErrors(grid, column) {
            let isAboutStatuses = !has(.status) && contents[column].isHTTPStatuses
            subject = isAboutStatuses ? .statuses : .errors
            if isAboutStatuses { facts[column] = .status }
        } else if let column = evidentCodes(grid) {
            takeCodes(of: column, grid)
        } else if has(.status), facts.count > 1 {
            subject = .statuses
        }
        if subject == .statuses || subject == .errors, isForeign { subject = nil }
        if subject == .categories { nameCategories() }
    }

    /// Takes a column for codes by its texts alone. Without headings, the next column says what happened.
    private mutating func takeCodes(of column: Int, _ grid: Grid) {
        let isAboutStatuses = contents[column].isHTTPStatuses
        facts[column] = isAboutStatuses ? .status : .code
        subject = isAboutStatuses ? .statuses : .errors
        let next = contents.indices.first { $0 > column && facts[$0] == nil }
        if grid.headings.isEmpty, let next { facts[next] = .summary }
    }

    /// In a table of groups, each row has a category of its own.
    private mutating func nameCategories() {
        let column = headings.indices.first { facts[$0] == nil && headings[$0].facts.contains(.category) }
        if let column, !has(.category) { facts[column] = .category }
    }

    /// Whether a column of what may be codes, such as `id`, is one of errors: its heading says so, or it was given, or the
    /// table is about errors by its other columns or its title.
    private func isAboutErrors(_ grid: Grid, _ column: Int) -> Bool {
        let isNamed = headings.indices.contains(column) && headings[column].namesCodes
        return isNamed || isGiven.contains(column) || tellsOfErrors(grid)
    }

    private func tellsOfErrors(_ grid: Grid) -> Bool {
        has(.status) || has(.resolution) || has(.message) || has(.retry)
            || [grid.title, grid.context].contains { HeadingWords($0 ?? "").contains(anyOf: Self.errorWords) }
            || headings.contains { $0.contains(anyOf: Self.errorWords) }
    }

    /// The first column whose texts are codes beyond doubt, in a table that is about errors by its title or headings.
    private func evidentCodes(_ grid: Grid) -> Int? {
        guard tellsOfErrors(grid) || grid.headings.isEmpty else { return nil }
        return contents.indices.first { facts[$0] == nil && contents[$0].isEvidentlyCodes }
    }

    private static let errorWords: Set = [
        "error", "errors", "exception", "exceptions", "fault", "faults", "failure", "failures", "code", "codes",
    ]

    /// Whether the headings are those of a table of parameters or the like.
    private var isForeign: Bool {
        headings.contains(where: \.isForeign) && !headings.contains { $0.contains(anyOf: ["error", "errors", "code"]) }
    }

    private func has(_ fact: SourceFact) -> Bool { facts.values.contains(fact) }

    /// The column of a fact.
    func column(of fact: SourceFact) -> Int? { facts.filter { $0.value == fact }.keys.min() }
}

extension Grid.Row {
    /// The indices of the cells that are not empty.
    var filled: [Int] { cells.indices.filter { !cells[$0].text.isEmpty } }
}
