import ErrataCore
import ErrataJSON
import ErrataSpec

// What texts and examples say, beside the schemas.

extension OpenAPISurvey {
    /// The maximum number of bodies from which the envelope is read.
    private static let bodyLimit = 500

    /// Reads the tables and sections about errors in the descriptions of the document and its tags.
    mutating func readDescriptions() {
        let tags = (document.root.value("tags")?.array ?? []).map { $0.value("description") }
        for description in ([document.root.value("info")?.value("description")] + tags).compactMap({ $0 }) {
            let line = document.line(of: description)
            for value in DescribedTables.values(in: description, line: line) {
                codes.add(value, statuses: [], .alone, operations: [])
            }
        }
    }

    /// Reads the extensions of the document, its operations and their responses that are about errors.
    mutating func readExtensions() {
        for (index, operation) in responses.operationValues.enumerated() {
            for value in ExtensionCodes(operation, document).values {
                codes.add(value, statuses: [], .alone, operations: [index])
            }
        }
        for response in responses.responses {
            for value in ExtensionCodes(response.response, document).values { add(value, response) }
        }
        for holder in [document.root, document.root.value("info"), document.root.value("components")].compactMap({ $0 })
        {
            for value in ExtensionCodes(holder, document).values {
                codes.add(value, statuses: [], .alone, operations: [])
            }
        }
    }

    /// Reads the descriptions and the examples of the responses for failures.
    mutating func readExamples() {
        for response in responses.responses where !response.isSuccess {
            if let description = response.response.value("description"), let text = description.string {
                let values = LabelledCodes.values(in: text, line: document.line(of: description))
                for value in values { add(value, response) }
                // A description of codes is not about the status.
                if values.isEmpty { statuses.add(response, document) }
            }
            let found = ResponseExamples(response.response, references)
            for example in found.examples { add(example, response) }
            for address in found.external {
                let text = "the example \(Phrase.quoted(address.string ?? "")) is another document, which is not opened"
                flags.append(ImportFlag(line: document.line(of: address), text))
            }
        }
    }

    private mutating func add(_ example: ResponseExample, _ response: ErrorResponse) {
        let found = BodyCodes(example.body, statuses: response.statuses) { value in
            // The values of a body in a text have no place in the file.
            document.line(of: value.offset < example.offset ? JSONValue(.null, offset: example.offset) : value)
        }
        for (index, var value) in found.values.enumerated() {
            if found.values.count == 1, let summary = Prose.text(example.summary) { value.facts[.summary] = summary }
            value.statuses = found.status.map { [$0] } ?? []
            add(value, response)
            if index == 0 { codes.add(example: example.body, of: value.code) }
        }
        guard bodies.count < Self.bodyLimit else { return }
        let status = found.status ?? (response.isOneStatus ? response.statuses.first : nil)
        bodies.append(SourceBody(example.body, status: status, isReal: !found.values.isEmpty))
    }

    /// Adds a code that a response shows. Where it stands under several statuses, it is not known which is meant.
    private mutating func add(_ value: CodeValue, _ response: ErrorResponse) {
        let statuses = response.isOneStatus ? response.statuses : []
        codes.add(value, statuses: statuses, .alone, operations: response.operations)
    }
}
