// Not a dependency of its own: ErrataRuntime, which is one, depends on it.
import ErrataJSON

@testable import ErrataRuntime

/// An XML body that is read is an object whose depth is limited and whose names are not repeated, and a document that is
/// well-formed is read.
enum XMLBodies: Target {
    static let name = "xml"
    static let corpus = Corpus.xml

    static func violation(by input: [UInt8], splits: [Int]) -> String? {
        let document = WellFormedXML(input).bytes
        let depth = splits.first.map { $0 % 16 } ?? 512
        guard document.transcoded({ try? XMLBody.json(of: $0) }) != nil else { return "refused: \(document.literal)" }
        return violation(by: input, depth: depth) ?? violation(by: document, depth: depth)
            ?? violation(by: document, depth: 512)
    }

    private static func violation(by body: [UInt8], depth: Int) -> String? {
        let json = body.transcoded { try? XMLBody.json(of: $0, maximumDepth: depth) }
        return json?.violation(ofMost: 2, from: body, maximumDepth: depth)
    }
}

/// A form that is read is an object whose names are not repeated, and what is recognized as a form can be read.
enum FormBodies: Target {
    static let name = "forms"
    static let corpus = Corpus.forms

    static func violation(by input: [UInt8], splits: [Int]) -> String? {
        let isForm = input.withUnsafeBufferPointer { FormBody.isForm($0, isDeclared: false) }
        guard let json = input.transcoded({ try? FormBody.json(of: $0) }) else {
            return isForm && input.count < FormBody.maximumPairs ? "recognized, but not read" : nil
        }
        return json.violation(ofMost: 6, from: input, maximumDepth: 2)
    }
}

/// A text that is read is a string.
enum TextBodies: Target {
    static let name = "texts"
    static let corpus = Corpus.forms

    static func violation(by input: [UInt8], splits: [Int]) -> String? {
        guard let json = input.transcoded({ try? TextBody.json(of: $0) }) else { return nil }
        return json.violation(ofMost: 6, from: input, maximumDepth: 0)
    }
}

extension Array<UInt8> {
    fileprivate func transcoded(_ transcode: (UnsafeBufferPointer<UInt8>) -> [UInt8]?) -> [UInt8]? {
        withUnsafeBufferPointer { transcode($0) }
    }

    /// Returns why these bytes are not the JSON of an input.
    fileprivate func violation(ofMost factor: Int, from input: [UInt8], maximumDepth: Int) -> String? {
        guard count <= factor * input.count + 16 else { return "\(count) bytes from \(input.count)" }
        do {
            let limits = JSONLimits(maximumDepth: maximumDepth)
            let isRepeated = try JSONDocument.read(self, limits: limits) { $0.hasRepeatedName }
            return isRepeated ? "a name is repeated: \(literal)" : nil
        } catch {
            return "\(error): \(literal)"
        }
    }
}

extension JSONCursor {
    fileprivate var hasRepeatedName: Bool {
        var names: Set<[UInt8]> = []
        for member in members {
            let name = member.name.withUTF8 { Array($0) } ?? []
            if !names.insert(name).inserted || member.value.hasRepeatedName { return true }
        }
        return elements.contains { $0.hasRepeatedName }
    }
}
