extension DocumentReading {
    /// The codes of all errors.
    private var codes: Set<String> { Set(table.errors.compactMap { $0[.code] }) }

    /// Adds the bodies that stand outside the sections of errors: a body with a known code is an example of it.
    mutating func addBodies() {
        let known = codes
        for (line, body, section) in bodies {
            let heading = tree.sections[section].heading?.text
            let isReal = body.isReal || body.codes.contains { known.contains($0.text) }
            let status = body.status ?? statuses(around: section).first
            table.bodies.append(SourceBody(body.value, status: status, title: heading, isReal: isReal))
            guard isReal, let code = body.code(known: known), isError(code, status, section, known) else { continue }
            var row = SourceRow(line: line, facts: [.code: SourceText(code.text)], examples: [body.value])
            row.facts[.message] = code.message.map { SourceText($0) }
            if let status, status >= 400 { row.statuses = [status] }
            table.errors.append(row)
        }
    }

    /// Whether a code in a body is that of an error.
    private func isError(_ code: BodyCode, _ status: Int?, _ section: Int, _ known: Set<String>) -> Bool {
        guard !known.contains(code.text) else { return true }
        guard isChosen(heading: tree.sections[section]) else { return false }
        let isFailed = status.map { $0 >= 400 } ?? false
        guard code.isCertain else {
            let heading = tree.sections[section].heading?.text ?? ""
            return code.isNamed && (isFailed || ErrorContext.verdict(on: heading) == true)
        }
        return isFailed || tree.isAboutErrors(section)
    }

    /// Adds the paragraphs that begin with a known code, or remark on one, as notes of its error.
    mutating func addRemarks() {
        let known = codes
        for (line, text) in remarks {
            let words = text.text.split { $0.isWhitespace || ",;()\"".contains($0) }.map {
                String($0).trimmed(of: ".:'")
            }
            let named = Set(words.filter { known.contains($0) && CodeShape($0) != .none })
            guard named.count == 1, let code = named.first else { continue }
            table.errors.append(SourceRow(line: line, facts: [.code: SourceText(code)], notes: [text]))
        }
    }
}
