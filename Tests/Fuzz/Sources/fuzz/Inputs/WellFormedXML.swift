/// A well-formed XML document, each of whose parts is chosen by a byte of an input.
struct WellFormedXML {
    private(set) var bytes = Array("<?xml version='1.0'?><r>".utf8)
    private var open: [String] = []

    init(_ input: [UInt8]) {
        for byte in input.prefix(1000) { append(kind: byte & 7, name: ["a", "b", "x:a", "é"][Int(byte >> 3 & 3)]) }
        while !open.isEmpty { close() }
        bytes += "</r>".utf8
    }

    private mutating func append(kind: UInt8, name: String) {
        switch kind {
        case 0, 1: open(name, kind == 0 ? "" : " a='1' x:b = \"&lt;'\" xmlns:x='u'")
        case 2, 3: close()
        case 4: bytes += "<\(name)/>".utf8
        case 5: bytes += " x &amp;\r\n\t&#x41; ]] > ".utf8
        case 6: bytes += "<!-- <a> --><![CDATA[<]]]><?p <b>?>".utf8
        default: bytes += "<\(name) xsi:nil='true' b=''></\(name) >".utf8
        }
    }

    private mutating func open(_ name: String, _ attributes: String) {
        // Each element is inside an object, and may be in a list.
        guard open.count < 200 else { return }
        bytes += "<\(name)\(attributes)>".utf8
        open.append(name)
    }

    private mutating func close() {
        if let name = open.popLast() { bytes += "</\(name)>".utf8 }
    }
}
