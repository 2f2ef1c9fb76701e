internal import ErrataBytes
internal import ErrataJSON

/// The parts of a foreign response, one without the form of the vendor's errors, as far as common names, headers and
/// plain words tell them. They are for people: nothing is recognized by them.
struct CommonParts {
    private(set) var code: String?
    private(set) var message: String?
    private(set) var requestID: String?
    private let reader: ResponseReader

    init(_ reader: ResponseReader) {
        self.reader = reader
        if let root = reader.commonRoot {
            read(root)
        } else if reader.isCommonBody {
            readText()
        }
        requestID = header(CommonNames.requestIDHeaders) ?? requestID ?? header(CommonNames.edgeIDHeaders)
        // AWS puts an address behind the code.
        code = code ?? header(CommonNames.codeHeaders).map { String(Substring($0.utf8.prefix { $0 != 0x3A })) }
    }

    private mutating func read(_ root: JSONCursor) {
        code = text(at: CommonNames.codes, in: root, isCode) ?? qualifiedType(root)
        let words = reader.isProblem ? CommonNames.wordsOfProblem : CommonNames.words
        code = code ?? text(at: words, in: root, isCode)
        requestID = text(at: CommonNames.requestIDs, in: root) { isWord($0) || $0.kind == .number }
        // The message of a problem document is where RFC 9457 has it, or nowhere.
        guard !reader.isProblem else { return }
        message = text(at: CommonNames.messages, in: root, isText)
        message = message ?? text(at: CommonNames.sentences, in: root) { isText($0) && !isWord($0) }
    }

    /// Parses the type of an AWS error, whose namespace ends at a number sign.
    private func qualifiedType(_ root: JSONCursor) -> String? {
        guard let type = root.member(named: "__type"), isWord(type) else { return nil }
        return reader.text(of: .json(type)).flatMap { PlaceText.part(of: $0, after: "#") }
    }

    /// Parses a body that is not JSON: the elements that flat errors in XML have, or a sentence.
    private mutating func readText() {
        if BodyShape.isMarkup(reader.body) {
            guard !BodyShape.isHTML(reader.body) else { return }
            code = XMLElement.text(of: "Code", in: reader.body) ?? XMLElement.text(of: "faultcode", in: reader.body)
            message = XMLElement.text(of: "Message", in: reader.body)
            message = message ?? XMLElement.text(of: "faultstring", in: reader.body)
            requestID = XMLElement.text(of: "RequestId", in: reader.body)
        } else if !BodyShape.isJSON(reader.body) {
            message = BodyShape.sentence(reader.body)
        }
    }

    private func header(_ names: [StaticString]) -> String? {
        for name in names {
            let index = name.withUTF8Buffer { reader.headers.firstIndex(named: $0) }
            if let value = index.map({ reader.headers.value(at: $0) }), !value.isEmpty { return value }
        }
        return nil
    }
}

extension CommonParts {
    /// Returns the text of the first value that is wanted.
    private func text(at paths: [StaticString], in root: JSONCursor, _ isWanted: (JSONCursor) -> Bool) -> String? {
        for path in paths {
            if let value = root.first(at: path, where: isWanted) { return reader.text(of: .json(value)) }
        }
        return nil
    }

    /// Whether a value can be a code: an integer or a word, and neither 0 nor the status again.
    private func isCode(_ value: JSONCursor) -> Bool {
        guard value.kind == .string || value.kind == .number else { return false }
        let number = value.withUTF8 { CodeNumber.integer($0) } ?? value.integer.flatMap { Int(exactly: $0) }
        if let number { return number != 0 && number != reader.status }
        return isWord(value) && !isClients(value)
    }

    /// Whether a code is that of Node's client and not of the response that it reports: `ERR_BAD_REQUEST`.
    private func isClients(_ value: JSONCursor) -> Bool {
        value.withUTF8 { $0.starts(with: "ERR_".utf8) } ?? false
    }

    /// Whether a value is a word: printable ASCII without a blank, no longer than codes are.
    private func isWord(_ value: JSONCursor) -> Bool {
        value.withUTF8 { text in
            (1...100).contains(text.count) && text.allSatisfy { (0x21...0x7E).contains($0) }
        } ?? false
    }

    private func isText(_ value: JSONCursor) -> Bool {
        value.withUTF8 { text in text.contains { !ASCII.isWhitespace($0) } } ?? false
    }
}

extension ResponseReader {
    /// The maximum size of a body that is read by common names: no error is longer, and each name is searched for.
    private static var commonBodySize: Int { 65_536 }

    /// Whether the body is read by common names: not where it is marked as a success.
    var isCommonBody: Bool {
        !flags.contains(.contradictingBody) && body.count <= min(limits.maximumBodySize, Self.commonBodySize)
    }

    /// The body as JSON, where it is read by common names.
    var commonRoot: JSONCursor? {
        guard isCommonBody, BodyShape.isJSON(body) else { return nil }
        if let document { return document.root }
        return try? JSONDocument(validating: body, limits: JSONLimits(maximumDepth: limits.maximumDepth)).root
    }

    /// Returns the wait in the body that has a common name; nothing is allocated.
    func commonWait(_ reader: WaitReader) -> Int64? {
        guard let root = commonRoot else { return nil }
        var wait: Int64?
        for place in CommonNames.waitPlaces where wait == nil {
            _ = root.first(at: place) { object in
                wait = commonWait(in: object, reader)
                return wait != nil
            }
        }
        if wait != nil { flags.insert(.genericNames) }
        return wait
    }

    private func commonWait(in object: JSONCursor, _ reader: WaitReader) -> Int64? {
        let maximum = limits.maximumNumberLength
        var wait: Int64?
        for name in CommonNames.waitsInSeconds where wait == nil {
            _ = object.first(at: name) { value in
                wait = reader.seconds(of: value, maximumLength: maximum)
                return wait != nil
            }
        }
        for name in CommonNames.waitsInMilliseconds where wait == nil {
            _ = object.first(at: name) { value in
                wait = reader.milliseconds(of: value, maximumLength: maximum)
                return wait != nil
            }
        }
        return wait
    }
}

extension FailureBox {
    /// Fills in the parts of a foreign response that are still missing.
    mutating func keepCommonParts(_ reader: ResponseReader) {
        let parts = CommonParts(reader)
        // Where the vendor says that there is no code, a word in another place is none.
        let code = reader.selection?.saysNoCode == true ? nil : parts.code
        let found = [(Part.rawCode, code), (.message, parts.message), (.requestID, parts.requestID)]
        for (part, text) in found where self[part] == nil {
            guard let text else { continue }
            self[part] = text
            reader.flags.insert(.genericNames)
        }
    }
}
