import ErrataCatalog
import Foundation

/// A body as a vendor sends it, decoded by Errata and by careful code without it.
struct VendorBody {
    let name: String
    let json: String
    /// The number of further parts of the failure; the name of each is a String that is returned as well.
    let fieldCount: Int
    /// Decodes into a complete failure.
    let fail: ([UInt8]) -> Void
    /// Decodes into a complete failure, and creates a String of every text.
    let failAndRead: ([UInt8]) -> Void
    /// Decodes only the code and the retry decision.
    let triage: ([UInt8]) -> Void
    /// Decodes into a Codable struct.
    let decode: (Data) -> Void
    /// The contents of the failure.
    let failureText: ([UInt8]) -> [String?]
    /// The contents of the Codable struct.
    let decodedText: (Data) -> [String?]

    private init<Namespace: ErrorCatalog, Body: Decodable>(
        _ namespace: Namespace.Type,
        status: Int?,
        as type: Body.Type,
        _ texts: @escaping (Body) -> [String?],
        fields: [String] = [],
        json: String
    ) {
        let decoder = JSONDecoder()
        name = namespace.catalog.name
        self.json = json
        fieldCount = fields.count
        fail = { keep(namespace.failure(status: status, body: $0)) }
        failAndRead = { body in
            guard let failure = namespace.failure(status: status, body: body) else { return }
            keep((failure.rawCode, failure.message, failure.requestID, failure.fields))
        }
        triage = { keep(namespace.triage(status: status, body: $0)) }
        decode = { keep(try? decoder.decode(type, from: $0)) }
        failureText = { data in
            guard let failure = namespace.failure(status: status, body: data) else { return [] }
            return [failure.rawCode, failure.message, failure.requestID] + fields.map { failure.fields[$0] }
        }
        decodedText = { data in (try? decoder.decode(type, from: data)).map(texts) ?? [] }
    }

    static var all: [VendorBody] {
        [
            VendorBody(
                Linq.self,
                status: 429,
                as: LinqBody.self,
                { ["\($0.error.code)", $0.error.message, $0.trace_id] },
                json:
                    #"{"success":false,"error":{"status":429,"code":1007,"message":"Rate limit exceeded. Please wait for the "#
                    + #"given time, then send the request again.","retry_after":30},"#
                    + #""trace_id":"2eff5df5c6f688733c007523c4d61cd9"}"#
            ),
            VendorBody(
                LinkUpV2.self,
                status: 401,
                as: LinkUpBody.self,
                { body in
                    [body.error.code, body.error.message, nil, body.metadata.action]
                        + ["\(body.metadata.credits_consumed)", body.metadata.timestamp]
                },
                fields: ["action", "creditsConsumed", "timestamp"],
                json:
                    #"{"success":false,"error":{"code":"INVALID_API_KEY","message":"The provided API key is invalid or "#
                    + #"missing"},"metadata":{"action":"get_profile","credits_consumed":0,"#
                    + #""timestamp":"2026-03-24T12:00:00Z"}}"#
            ),
            VendorBody(
                LinkedAPI.self,
                status: nil,
                as: LinkedAPIBody.self,
                { [$0.error.type, $0.error.message, nil] },
                json:
                    #"{"status":"failed","error":{"type":"invalidWorkflow","message":"Workflow configuration doesn't meet "#
                    + #"the constraints of one or more actions."},"workflowId":"5f0c2c1e-0f6b-4f1e-9b7d-0e5f6a1b2c3d"}"#
            ),
            VendorBody(
                WeLink.self,
                status: 200,
                as: WeLinkBody.self,
                { [$0.status, $0.message, $0.request_id, $0.hash] },
                fields: ["hash"],
                json:
                    #"{"status":"WRONG_PASSWORD","request_id":"req-12345-abcde-67890-fghij","message":"wrong password: the "#
                    + #"account was not signed in","hash":"9b74c9897bac770ffc029102a200c5de9b74c9897bac770ffc029102a200c5de"}"#
            ),
        ]
    }
}

private struct LinqBody: Decodable {
    struct Failure: Decodable {
        var status: Int
        var code: Int
        var message: String
        var retry_after: Int?
    }
    var success: Bool
    var error: Failure
    var trace_id: String
}

private struct LinkUpBody: Decodable {
    struct Failure: Decodable {
        var code: String
        var message: String
    }
    struct Metadata: Decodable {
        var action: String
        var credits_consumed: Int
        var timestamp: String
    }
    var success: Bool
    var error: Failure
    var metadata: Metadata
}

private struct LinkedAPIBody: Decodable {
    struct Failure: Decodable {
        var type: String
        var message: String
    }
    var status: String
    var error: Failure
}

private struct WeLinkBody: Decodable {
    var status: String
    var request_id: String
    var message: String
    var hash: String
}
