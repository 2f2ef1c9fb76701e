internal import ErrataJSON

/// A body as the JSON that it stands for, in a format that the catalog's envelopes read.
struct ResponseDocument {
    /// The format of the body.
    let format: Catalog.Envelope.BodyFormat
    /// The JSON that a body in another format stands for; nil for a body in JSON itself.
    let transcoded: [UInt8]?

    /// Selects the format of a body by its look among those that the catalog's envelopes read, and transcodes it.
    ///
    /// Most catalogs read JSON alone, and then nothing is done.
    init(of body: UnsafeBufferPointer<UInt8>, _ response: borrowing ResponseDecoder) {
        let formats = response.catalog.reader.bodyFormats
        guard formats & ~Self.bit(of: .json) != 0, body.count <= response.limits.maximumBodySize else {
            (format, transcoded) = (.json, nil)
            return
        }
        for format in [Catalog.Envelope.BodyFormat.xml, .form, .text] where formats & Self.bit(of: format) != 0 {
            guard let json = Self.json(of: body, as: format, response) else { continue }
            (self.format, transcoded) = (format, json)
            return
        }
        (format, transcoded) = (.json, nil)
    }

    private static func bit(of format: Catalog.Envelope.BodyFormat) -> Int { 1 << format.ordinal }

    /// Returns the JSON that a body stands for; nil where it does not have this format.
    private static func json(
        of body: UnsafeBufferPointer<UInt8>,
        as format: Catalog.Envelope.BodyFormat,
        _ response: borrowing ResponseDecoder
    ) -> [UInt8]? {
        guard !BodyShape.isJSON(body) else { return nil }
        do throws(BodyError) {
            switch format {
            case .json: return nil
            case .xml:
                guard BodyShape.isMarkup(body), !BodyShape.isHTML(body) else { return nil }
                return try XMLBody.json(of: body, maximumDepth: response.limits.maximumDepth)
            case .form:
                guard FormBody.isForm(body, isDeclared: response.headers.declareForm) else { return nil }
                return try FormBody.json(of: body)
            case .text: return BodyShape.isMarkup(body) ? nil : try TextBody.json(of: body)
            }
        } catch {
            return nil
        }
    }
}
