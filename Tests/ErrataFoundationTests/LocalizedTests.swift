import ErrataFoundation
import Foundation
import LinqErrors
import Testing
import WeLinkErrors

@Suite("Localized messages")
struct LocalizedTests {
    private func sentence(_ error: any Error) -> String { error.localizedDescription }

    @Test("localizedDescription is a sentence, whatever failed")
    func sentences() {
        for code in Linq.Code.allCases {
            let failure = Linq.Failure(code)
            #expect(sentence(failure) == failure.userMessage.text)
            #expect(sentence(failure).hasSuffix(".") && sentence(failure).contains(" "))
        }
        for failure in TransportFailure.allCases {
            #expect(sentence(failure).hasSuffix("."))
            #expect(sentence(Linq.failure(transport: failure)).hasSuffix("."))
        }
        #expect(sentence(Linq.Failure(rawCode: nil)).hasSuffix("."))
        #expect(sentence(Linq.Failure(rawCode: "9999", status: 502)).hasSuffix("."))
    }

    @Test("it never contains text that the server sent")
    func discretion() {
        let body = #"{"success":false,"error":{"code":"SECRET-CODE","message":"SECRET"},"trace_id":"SECRET"}"#
        for status in [nil, 200, 400, 429, 500, 999] as [Int?] {
            guard let failure = Linq.failure(status: status, body: body) else { continue }
            #expect(!sentence(failure).contains("SECRET"))
        }
    }

    @Test("the spec's own message for users takes precedence")
    func userMessage() {
        let failure = WeLink.Failure(.wrongPassword, message: "wrong password")
        #expect(sentence(failure) == "The LinkedIn password is not correct. Check it and try again.")
    }

    @Test("the sentence survives the conversion to NSError")
    func bridged() {
        let failure = WeLink.Failure(.wrongPassword)
        #expect((failure as any Error as NSError).localizedDescription == sentence(failure))
    }

    @Test("an app's own strings are looked up by the message's key, with the English text as the fallback")
    func translated() throws {
        let bundle = try Translation(["errata.kind.rateLimited": "Zu viele Anfragen."])
        defer { bundle.remove() }
        let message = FailureKind.rateLimited.userMessage
        #expect(message.localized(in: bundle.bundle) == "Zu viele Anfragen.")
        #expect(message.localized(in: bundle.bundle, table: "Other") == message.text)
        #expect(FailureKind.conflict.userMessage.localized(in: bundle.bundle) == FailureKind.conflict.userMessage.text)
    }
}

/// A bundle with a table of strings.
private struct Translation {
    let bundle: Bundle
    private let folder: URL

    init(_ strings: [String: String]) throws {
        folder = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString + ".bundle")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        let list = try PropertyListSerialization.data(fromPropertyList: strings, format: .xml, options: 0)
        try list.write(to: folder.appending(path: "Errata.strings"))
        bundle = try #require(Bundle(url: folder))
    }

    func remove() {
        try? FileManager.default.removeItem(at: folder)
    }
}
