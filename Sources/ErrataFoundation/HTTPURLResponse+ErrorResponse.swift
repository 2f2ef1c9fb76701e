public import Foundation

#if canImport(FoundationNetworking)
public import FoundationNetworking
#endif

extension HTTPURLResponse {
    /// Creates the head of a response that carries an error, as a `URLSession` returns it; the body is
    /// `Data(response.body)`.
    ///
    /// Foundation has one value per name, so the values of several fields of one name are joined with commas.
    ///
    /// - Parameters:
    ///   - response: the response.
    ///   - url: the URL of the response.
    /// - Returns: nil where Foundation cannot create such a response.
    public convenience init?(_ response: ErrorResponse, url: URL) {
        var fields: [String: String] = [:]
        var names: [String: String] = [:]
        for field in response.headers {
            let name = names[field.name.lowercased()] ?? field.name
            names[field.name.lowercased()] = name
            fields[name] = fields[name].map { "\($0), \(field.value)" } ?? field.value
        }
        self.init(url: url, statusCode: response.status, httpVersion: "HTTP/1.1", headerFields: fields)
    }
}
