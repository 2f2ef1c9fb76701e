import ErrataBytes
import ErrataCore
import ErrataReference

/// Swift source that handles an entry. Each snippet is a file that compiles as it is.
struct SwiftSnippets {
    /// A piece of source.
    struct Snippet {
        let title: String
        let source: String
    }

    /// The case with its type; nil for the row of a status.
    let caseName: String?
    /// The snippets; none for the row of a status that is no failure.
    let all: [Snippet]

    init(_ entry: Catalog.Entry, _ scope: EntryScope) {
        guard entry.isFailure else {
            (caseName, all) = (nil, [])
            return
        }
        let writer = SnippetWriter(entry, scope)
        caseName = writer.caseName
        all = [
            Snippet(title: "With URLSession", source: writer.session),
            Snippet(title: "With async-http-client", source: writer.client),
            Snippet(title: "Among other codes", source: writer.choice),
        ]
    }
}

/// Writes snippets. Names are reduced to what can be in one, and texts to one line, so that no text of a table becomes
/// source.
private struct SnippetWriter {
    private let entry: Catalog.Entry
    private let type: String
    private let name: String?
    private let moduleImport: String?
    private let note: String
    /// Whether the same request can be repeated without further ado.
    private let retries: Bool

    init(_ entry: Catalog.Entry, _ scope: EntryScope) {
        self.entry = entry
        type = Self.identifier(scope.description.type)
        name = entry.isStatus ? nil : entry.name.map(Self.identifier)
        moduleImport = Self.moduleImport(scope)
        note = ControlEscape.visible(entry.caption.cutAtWord(to: 60))
        retries = entry.retry?.verdict == .afterDelay
    }

    var caseName: String? { name.map { "\(type).Code.\($0)" } }

    private static func identifier(_ text: String) -> String {
        String(decoding: text.utf8.filter(ASCII.isWordCharacter), as: UTF8.self)
    }

    /// The import of the module with the catalog's type; nil for HTTP's own, which every module of Errata exports.
    private static func moduleImport(_ scope: EntryScope) -> String? {
        if let module = scope.contents.options.modules[scope.catalog.id] { return "import \(identifier(module))" }
        guard scope.catalog.id != "http" else { return nil }
        return "// Import the module that is generated from the spec \(scope.catalog.id)."
    }

    private func imports(_ modules: [String]) -> String {
        (modules.map { "import \($0)" } + [moduleImport].compactMap(\.self)).joined(separator: "\n")
    }

    /// The pattern of a `catch` for the entry.
    private var pattern: String {
        name.map { "\(type).failing(.\($0))" } ?? "let failure where \(Self.test(entry))"
    }

    /// Returns the test of a failure's status.
    private static func test(_ entry: Catalog.Entry) -> String {
        guard let statusClass = entry.statusClass else { return "failure.status == \(entry.http.first ?? 0)" }
        return "(failure.status ?? 0) / 100 == \(statusClass.rawValue)"
    }

    private var retrying: String { retries ? ", retrying: .standard" : "" }

    var session: String {
        """
        \(imports(["ErrataFoundation", "Foundation"]))
        #if canImport(FoundationNetworking)
        import FoundationNetworking
        #endif

        func send(_ request: URLRequest) async throws -> Data? {
            do {
                return try await URLSession.shared
                    .data(for: request, failingAs: \(type).self\(retrying)).0
            } catch \(pattern) {
                return nil    // \(note)
            }
        }
        """
    }

    var client: String {
        """
        \(imports(["AsyncHTTPClient", "ErrataAsyncHTTPClient"]))
        import NIOCore

        func send(_ request: HTTPClientRequest) async throws -> ByteBuffer? {
            do {
                return try await HTTPClient.shared.execute(
                    request, timeout: .seconds(30),
                    failingAs: \(type).self\(retrying)
                ).body
            } catch \(pattern) {
                return nil    // \(note)
            }
        }
        """
    }

    var choice: String {
        let subject = name == nil ? "failure.status ?? 0" : "failure.code"
        return """
            \(imports(entry.catalog.id == "http" ? ["ErrataRuntime"] : []))

            func handle(_ failure: \(type).Failure) {
                switch \(subject) {
                case \(choiceCase):    // \(note)
                    print(failure.retry, failure.requestID ?? "")
                default:
                    print(failure.userMessage.text)
                }
            }
            """
    }

    private var choiceCase: String {
        if let name { return ".\(name)" }
        if let statusClass = entry.statusClass {
            return "\(statusClass.representative)...\(statusClass.representative + 99)"
        }
        return "\(entry.http.first ?? 0)"
    }
}
