import Foundation
import Testing

@testable import ErrataSearch

@Suite("The logarithm of the ranking")
struct LogarithmTests {
    @Test("it is the C library's, rounded from 64 bits, from below 1 to the number of subjects of any catalog")
    func values() {
        var number: Float = 0.25
        while number < 1_000_000 {
            #expect(Logarithm.natural(number) == Float(log(Double(number))), "\(number)")
            number *= 1.0009
        }
    }

    @Test(
        "it is exact at 1 and at the borders of its series",
        arguments: [1, 2, 0.5, 1.4142135, 1.4142137, 4096] as [Float]
    )
    func borders(number: Float) {
        #expect(Logarithm.natural(number) == Float(log(Double(number))))
    }
}
