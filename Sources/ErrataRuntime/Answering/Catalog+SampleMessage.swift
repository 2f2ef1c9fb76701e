extension Catalog.Entry {
    /// The entry's message with its parts filled in, so that they come out of it again; nil where it has none.
    var sampleMessage: String? {
        message.map { MessageTemplate($0).sample }
    }
}

extension MessageTemplate {
    /// A message of this template, each of whose parts comes out of it again. Each part stands for itself by its name,
    /// or, where what follows could be mistaken for the part's own text, by a number.
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
