import ErrataBrowser
import ErrataCatalog
import ErrataCore
import Foundation

/// What a page does with the module: it adds catalogs, and parses the answers to its requests.
final class Page {
    private var session = BrowserSession()

    init(_ catalogs: [Catalog] = Catalogs.all) {
        for catalog in catalogs { _ = add(catalog.packedBytes) }
    }

    func add(_ table: [UInt8]) -> Bool {
        table.withUnsafeBytes { session.add($0) }
    }

    func search(_ request: [String: Any]) throws -> SearchAnswer {
        try JSONDecoder().decode(SearchAnswer.self, from: answer(to: try bytes(of: request)) { $0.search($1) })
    }

    func decode(_ request: [String: Any]) throws -> DecodeAnswer {
        DecodeAnswer(try object(of: answer(to: try bytes(of: request)) { $0.decode($1) }))
    }

    /// Returns the answers of both kinds to any bytes.
    func answers(to request: [UInt8]) throws -> [[String: Any]] {
        [
            try object(of: answer(to: request) { $0.search($1) }),
            try object(of: answer(to: request) { $0.decode($1) }),
        ]
    }

    private func answer(
        to request: [UInt8],
        _ ask: (inout BrowserSession, UnsafeBufferPointer<UInt8>) -> [UInt8]
    ) -> Data {
        Data(request.withUnsafeBufferPointer { ask(&session, $0) })
    }

    private func bytes(of request: [String: Any]) throws -> [UInt8] {
        Array(try JSONSerialization.data(withJSONObject: request))
    }

    private func object(of answer: Data) throws -> [String: Any] {
        try JSONSerialization.jsonObject(with: answer) as? [String: Any] ?? [:]
    }
}

/// The answer to a search.
struct SearchAnswer: Decodable {
    struct Hit: Decodable {
        let id, path, catalog, code: String
        let name, message: String?
        let summary: String
        let http: [Int]
        let verdict, retry: String?
        let matches: [String]
    }

    let count: Int
    let hits: [Hit]

    var ids: [String] { hits.map(\.id) }
}

/// The answer to a request to decode.
struct DecodeAnswer {
    let failures: [[String: Any]]
    let count: Int?
    let isSuccess: Bool?
    let words: String?

    init(_ answer: [String: Any]) {
        failures = answer["failures"] as? [[String: Any]] ?? []
        count = answer["count"] as? Int
        isSuccess = answer["success"] as? Bool
        words = answer["words"] as? String
    }
}
