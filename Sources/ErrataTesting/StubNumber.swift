internal import Foundation

#if canImport(FoundationNetworking)
internal import FoundationNetworking
#endif

/// A whole number as a type, composed of binary digits, so that each number has a class of its own.
protocol StubNumber {}

/// 0.
enum StubZero: StubNumber {}
/// Twice a number.
enum StubEven<Half: StubNumber>: StubNumber {}
/// Twice a number plus 1.
enum StubOdd<Half: StubNumber>: StubNumber {}

enum StubClasses {
    /// Returns the class for a number.
    static func numbered(_ number: Int) -> URLProtocol.Type {
        var type: any StubNumber.Type = StubZero.self
        for index in stride(from: number.bitWidth - number.leadingZeroBitCount - 1, through: 0, by: -1) {
            type = number >> index & 1 == 0 ? even(type) : odd(type)
        }
        return protocolClass(type)
    }

    private static func even<Half: StubNumber>(_ half: Half.Type) -> any StubNumber.Type { StubEven<Half>.self }
    private static func odd<Half: StubNumber>(_ half: Half.Type) -> any StubNumber.Type { StubOdd<Half>.self }

    private static func protocolClass<Number: StubNumber>(_ number: Number.Type) -> URLProtocol.Type {
        StubProtocol<Number>.self
    }
}
