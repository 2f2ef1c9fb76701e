import Foundation

/// The case files next to the package, which not every machine has: the tests that need them are skipped where they are
/// missing.
enum SharedCases {
    /// The package's folder, found from this file's own path.
    static let package: URL = {
        var folder = URL(fileURLWithPath: #filePath)
        while folder.lastPathComponent != "Tests", folder.pathComponents.count > 1 { folder.deleteLastPathComponent() }
        return folder.deletingLastPathComponent()
    }()

    private static func file(_ name: String) -> URL {
        package.deletingLastPathComponent().appendingPathComponent("shared/cases/\(name)")
    }

    static var exist: Bool {
        ["error_bodies.json", "retry_after_vectors.json"]
            .allSatisfy { FileManager.default.fileExists(atPath: file($0).path) }
    }

    private static var suiteFolder: URL {
        package.deletingLastPathComponent().appendingPathComponent("shared/JSONTestSuite")
    }

    static var suiteExists: Bool { FileManager.default.fileExists(atPath: suiteFolder.path) }

    /// Returns the files of JSONTestSuite by name.
    static func suite() throws -> [(name: String, body: Data)] {
        try FileManager.default.contentsOfDirectory(at: suiteFolder, includingPropertiesForKeys: nil)
            .filter { $0.pathExtension == "json" }.map { ($0.lastPathComponent, try Data(contentsOf: $0)) }
    }

    static func bodies() throws -> [BodyCase] {
        try JSONDecoder().decode([BodyCase].self, from: Data(contentsOf: file("error_bodies.json")))
    }

    static func waits() throws -> [WaitCase] {
        try JSONDecoder().decode([WaitCase].self, from: Data(contentsOf: file("retry_after_vectors.json")))
    }
}

/// A response and the result that recognition must give.
struct BodyCase: Decodable {
    let id: String
    let catalog: String
    let status: Int
    let headers: [String: String]
    let recognition: [String]
    let code: String?
    let delaySeconds: Int?
    let why: String
    let body: String?
    let body_b64: String?
    let body_gen: String?

    var bytes: [UInt8] {
        if let body_b64 { return Array(Data(base64Encoded: body_b64) ?? Data()) }
        guard let body_gen else { return Array((body ?? "").utf8) }
        return body_gen.split(separator: "|").flatMap { Self.generate(String($0)) }
    }

    /// Generates one part of a recipe: `prefix:TEXT`, `suffix:TEXT`, `repeat:HEXBYTES:COUNT`, `keys:COUNT`.
    private static func generate(_ part: String) -> [UInt8] {
        let colon = part.firstIndex(of: ":") ?? part.endIndex
        let rest = String(part[colon...].dropFirst())
        switch part[..<colon] {
        case "repeat":
            let pieces = rest.split(separator: ":")
            return repeated(hex: Array(pieces[0].utf8), Int(pieces[1]) ?? 0)
        case "keys":
            return Array("{\((0..<(Int(rest) ?? 0)).map { "\"k\($0)\":1" }.joined(separator: ","))}".utf8)
        default:
            return Array(rest.utf8)
        }
    }

    private static func repeated(hex: [UInt8], _ count: Int) -> [UInt8] {
        let unit = stride(from: 0, to: hex.count - 1, by: 2).compactMap {
            UInt8(String(decoding: hex[$0...($0 + 1)], as: UTF8.self), radix: 16)
        }
        guard unit.count > 1 else { return [UInt8](repeating: unit.first ?? 0, count: count) }
        var bytes: [UInt8] = []
        bytes.reserveCapacity(unit.count * count)
        for _ in 0..<count { bytes.append(contentsOf: unit) }
        return bytes
    }
}

/// A header, or the body's field, and the wait that it asks for.
struct WaitCase: Decodable {
    let header: String
    let value: String
    let now: String
    let delaySeconds: Int?
    let alsoAccepted: Int?

    /// The time of the response in whole seconds since 1970, the resolution of a `Date` header.
    var second: Int {
        let parts = now.split { !$0.isNumber }.compactMap { Int($0) }
        var components = DateComponents()
        (components.year, components.month, components.day) = (parts[0], parts[1], parts[2])
        (components.hour, components.minute, components.second) = (parts[3], parts[4], parts[5])
        var calendar = Calendar(identifier: .gregorian)
        calendar.timeZone = TimeZone(secondsFromGMT: 0) ?? .current
        return Int(calendar.date(from: components)?.timeIntervalSince1970 ?? 0)
    }

    /// The same time in the format of the `Date` header.
    var date: String {
        let formatter = DateFormatter()
        formatter.locale = Locale(identifier: "en_US_POSIX")
        formatter.timeZone = TimeZone(secondsFromGMT: 0)
        formatter.dateFormat = "EEE, dd MMM yyyy HH:mm:ss 'GMT'"
        return formatter.string(from: Date(timeIntervalSince1970: TimeInterval(second)))
    }
}
