import ErrataCatalog
import Foundation

/// Codes to look up, in random order, as text and as bytes, with the expected results.
///
/// In a program lookups are isolated, so here each one depends on the result of the one before: the index of the next
/// query is computed from the error of the last result, which is always zero.
struct Questions {
    let texts: [String]
    let bytes: [UnsafeRawBufferPointer]
    private let answers: [Int]
    private let hashes: [UInt64]
    private let copies: [UnsafeRawBufferPointer]

    init(_ codes: some RandomAccessCollection<String>, known: [String: UInt16], _ generator: inout SplitMix) {
        texts = (0..<2048).map { _ in
            codes[codes.index(codes.startIndex, offsetBy: Int(generator.next() % UInt64(codes.count)))]
        }
        answers = texts.map { known[$0].map { Int($0) } ?? -1 }
        bytes = texts.map(Self.copy)
        hashes = bytes.map { CodeHash.hash($0) }
        copies = texts.map(Self.copy)
    }

    /// The bytes of a text, which live as long as the program.
    private static func copy(_ text: String) -> UnsafeRawBufferPointer {
        let copy = UnsafeMutableRawBufferPointer.allocate(byteCount: text.utf8.count, alignment: 1)
        copy.copyBytes(from: text.utf8)
        return UnsafeRawBufferPointer(copy)
    }

    /// One hash and one comparison: the minimum of any lookup.
    func askFloor() {
        var place = 0
        while place < bytes.count {
            let code = bytes[place]
            let isOff = CodeHash.hash(code) ^ hashes[place]
            let difference = memcmp(code.baseAddress!, copies[place].baseAddress! + Int(isOff), code.count)
            place &+= 1 &+ Int(difference)
        }
        keep(place)
    }

    func ask(_ catalog: Catalog) {
        var place = 0
        while place < bytes.count {
            let answer = catalog.ordinal(ofCode: bytes[place]) ?? -1
            place &+= 1 &+ (answer &- answers[place])
        }
        keep(place)
    }

    func askByText(_ catalog: Catalog) {
        var place = 0
        while place < texts.count {
            let answer = catalog.ordinal(ofCode: texts[place]) ?? -1
            place &+= 1 &+ (answer &- answers[place])
        }
        keep(place)
    }

    func ask(_ dictionary: [String: UInt16]) {
        var place = 0
        while place < bytes.count {
            let code = String(decoding: bytes[place], as: UTF8.self)
            let answer = dictionary[code].map { Int($0) } ?? -1
            place &+= 1 &+ (answer &- answers[place])
        }
        keep(place)
    }

    func askByText(_ dictionary: [String: UInt16]) {
        var place = 0
        while place < texts.count {
            let answer = dictionary[texts[place]].map { Int($0) } ?? -1
            place &+= 1 &+ (answer &- answers[place])
        }
        keep(place)
    }
}

/// A small random number generator, so that every run has the same queries.
struct SplitMix: RandomNumberGenerator {
    var state: UInt64

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ mixed >> 30) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ mixed >> 27) &* 0x94D0_49BB_1331_11EB
        return mixed ^ mixed >> 31
    }
}
