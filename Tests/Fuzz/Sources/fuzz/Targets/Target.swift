/// A property that holds for every input.
protocol Target {
    static var name: String { get }

    /// The inputs to start from.
    static var corpus: Corpus { get }

    /// Returns how an input violates the property; nil where it does not.
    ///
    /// - Parameter splits: offsets at which the input can be split.
    static func violation(by input: [UInt8], splits: [Int]) -> String?
}

extension Target {
    static var corpus: Corpus { .dumps }
}

extension Array<UInt8> {
    /// The parts between offsets.
    func parts(at offsets: [Int]) -> [ArraySlice<UInt8>] {
        let borders = [0] + offsets.filter { $0 <= count } + [count]
        return zip(borders, borders.dropFirst()).map { self[$0..<$1] }
    }

    /// The bytes as a Swift literal.
    var literal: String {
        String(validating: self, as: UTF8.self)?.debugDescription ?? "\(self)"
    }
}
