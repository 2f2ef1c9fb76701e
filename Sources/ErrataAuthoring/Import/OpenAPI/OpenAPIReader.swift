import ErrataCore
import ErrataJSON

/// Reads the errors of an API from its description in OpenAPI 3 or Swagger 2.
struct OpenAPIReader: SourceReader {
    private let file: SourceFile

    init(file: SourceFile, options: ImportOptions) {
        self.file = file
    }

    /// Whether a document is a description in OpenAPI or Swagger: it names the version, and has paths or components.
    static func recognizes(_ root: JSONValue) -> Bool {
        let names = ["paths", "components", "definitions", "responses", "webhooks", "info"]
        let version = root.value("openapi") ?? root.value("swagger")
        return version?.string != nil || version?.number != nil ? names.contains { root.value($0) != nil } : false
    }

    func table() throws(ImportError) -> SourceTable {
        let document = try SourceDocument(file)
        guard Self.recognizes(document.root) else {
            throw ImportError("this is no OpenAPI or Swagger document: `openapi` or `swagger` is missing")
        }
        var survey = OpenAPISurvey(document)
        survey.readResponses()
        survey.readExamples()
        survey.readExtensions()
        survey.readComponents()
        survey.readDescriptions()
        return survey.table
    }
}
