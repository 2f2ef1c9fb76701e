extension Catalog.Entry {
    /// The entry's message with sample values that can be matched again; nil where it has none.
    var sampleMessage: String? {
        (message ?? details.when?.message).map { MessageTemplate($0).sample }
    }
}

extension MessageTemplate {
    /// A message of this template with sample values that can be matched again. The sample value of a placeholder is
    /// its name, or a number where the text after it could be mistaken for part of the name.
    var sample: String {
        let candidates = [names] + (1...9).map { digit in names.map { _ in String(digit) } }
        let samples = candidates.map { values in
            var byName: [String: String] = [:]
            for (name, value) in zip(names, values) { byName[name] = value }
            return filled(with: byName)
        }
        let index = candidates.indices.first { match(samples[$0])?.map { $0.value } == candidates[$0] }
        return samples[index ?? 0]
    }
}
