internal import ErrataBytes

/// The JSON document for a body that is XML (XML 1.0, fifth edition): an object with the root element.
///
/// - An element without attributes and children is a string: its text, without the white space around it.
/// - Any other element is an object, with its attributes as `@name`, its own text, unless it is blank, as `#text`, and
///   its children by their names. Children of one name are a list, in place of the first.
/// - An element with `xsi:nil="true"`, the prefix being any, and without content is `null`.
/// - Prefixes are left out, and so are namespace declarations and the attributes of XML Schema instances (`xsi:type`).
///   Of attributes that differ in their prefixes alone, the first counts.
///
/// A document type declaration is refused, so there are no entities but the five predefined ones and numeric references
/// (section 4.1), and nothing outside the body is ever read. Refused are also other encodings than UTF-8, unless all of
/// the text is ASCII, and what is not well-formed: tags that do not match, several roots, text outside the root, names
/// and values that break the syntax, characters that XML does not permit. The time and the memory are linear in the
/// size of the body.
enum XMLBody {
    /// The maximum size of a body: 8 MiB.
    static var maximumSize: Int { 8_388_608 }
    /// The maximum number of elements and attributes together: 100,000.
    static var maximumParts: Int { 100_000 }
    /// The maximum number of attributes of one element, namespace declarations included: 64.
    static var maximumAttributes: Int { 64 }

    /// Returns the body as JSON.
    ///
    /// - Parameter maximumDepth: the maximum number of objects and lists of the result that are open at once. The root
    ///   element is inside one object.
    static func json(
        of body: UnsafeBufferPointer<UInt8>,
        maximumDepth: Int = DecodingLimits.standardDepth
    ) throws(BodyError) -> [UInt8] {
        guard body.count <= maximumSize else { throw .tooLarge }
        let text = Bytes.trimmedText(UnsafeRawBufferPointer(body))
        guard XMLCharacters.areLegal(text) else { throw .malformed }
        var reader = XMLReader(text, maximumDepth: maximumDepth)
        return try reader.readTree().json(maximumDepth: maximumDepth)
    }
}
