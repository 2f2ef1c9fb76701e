import ErrataBytes

extension PrintedText {
    /// Opens the container whose bracket is next.
    ///
    /// - Parameter start: the offset of the name before it.
    mutating func open(_ kind: PrintedFrame.Kind, from start: Int) -> Bool {
        guard frames.count < Self.greatestDepth else { return false }
        if kind != .call, let outer = frames.last, outer.isObject == true, !outer.hasKey {
            // `{ Status Code: 429, Headers { … } }`: the name is the key.
            writeKey(string: Self.string(text.part(start..<index).trimmed))
            frame.beginValue(at: json.count, text: start)
        }
        let isDense = kind == .map ? true : frames.last?.isDense
        // The first key of an object tells its notation.
        frames.append(PrintedFrame(kind, start: start, output: json.count, isDense: kind == .brace ? nil : isDense))
        json.append(UInt8(ascii: "["))
        index += 1
        return true
    }

    /// Replaces the current value with the container whose bracket is next.
    mutating func replace(with kind: PrintedFrame.Kind) -> Bool {
        json.removeSubrange(frame.value.output...)
        return open(kind, from: frame.value.text)
    }

    /// Closes the innermost container at its bracket.
    mutating func close() {
        endElement()
        let inner = frames.removeLast()
        index += 1
        let isName = inner.kind == .call && inner.isObject != true
        if isName { closeCall(inner) } else { closeContainer(inner) }
        guard !frames.isEmpty else { return }
        // Go's `[]string{…}` and `map[string]string{…}` begin with a type.
        let isType = inner.kind == .map ? inner.isObject == false : inner.kind == .bracket && inner.count == 0
        frame.valueKind = isName || isType ? .call : .container
        frame.stage = .rest
    }

    private mutating func closeContainer(_ inner: PrintedFrame) {
        let isPaired = inner.isObject == false && !inner.pairs.isEmpty && inner.pairs.count == inner.count
        if isPaired { join(inner.pairs) }
        let isObject = isPaired || (inner.isObject ?? (inner.kind == .brace || inner.kind == .map))
        json[inner.output] = UInt8(ascii: isObject ? "{" : "[")
        json.append(UInt8(ascii: isObject ? "}" : "]"))
        let canBePair = inner.kind == .tuple || inner.kind == .brace
        guard canBePair, !isObject, inner.count == 2, json[inner.output + 1] == UInt8(ascii: "\""), !frames.isEmpty
        else {
            return
        }
        frame.pairs.append((inner.output, inner.comma, json.count - 1))
    }

    /// Makes a list of pairs the members of an object: `[('a', 1)]` becomes `{"a":1}`.
    private mutating func join(_ pairs: [(open: Int, comma: Int, close: Int)]) {
        for pair in pairs {
            (json[pair.open], json[pair.comma], json[pair.close]) = (0x20, UInt8(ascii: ":"), 0x20)
        }
    }

    /// Closes `Name(…)`, which stands for its only argument; with several, it remains a text.
    private mutating func closeCall(_ inner: PrintedFrame) {
        if inner.count == 1 {
            json[inner.output] = 0x20
        } else {
            json.removeSubrange(inner.output...)
            json += Self.string(text.part(inner.start..<index))
        }
    }
}

extension PrintedText {
    /// Begins an element with its key, if it has one.
    mutating func beginElement() {
        frame.begin(at: json.count)
        if frame.count > 0 { json.append(UInt8(ascii: ",")) }
        if frame.canHaveKeys, let key = PrintedKey(at: index, in: text, isWord: frame.isDense == true) {
            if frame.isDense == nil, frame.kind == .brace { frame.isDense = key.isDense(in: text) }
            index = key.end
            writeKey(string: Self.string(key.name, isName: true))
        }
        frame.beginValue(at: json.count, text: index)
        // Go's `Message: Code:3`.
        if frame.hasKey, frame.isDense == true, text.has(" ", at: index), isElement(at: index) { frame.stage = .rest }
    }

    /// Writes a key, which decides whether the container is an object.
    mutating func writeKey(string: [UInt8]) {
        if frame.isObject == false, frame.kind == .brace, frame.count == 1, !frame.hasContainers {
            // `{ [Error: text] code: 1 }`: the first element is a name of the object.
            json.removeSubrange((frame.output + 1)...)
            frame.restart(at: json.count)
        } else if frame.isObject == false {
            frame.isWrapped = true
            json.append(UInt8(ascii: "{"))
        }
        if frame.isObject == nil { frame.isObject = true }
        json += string
        json.append(UInt8(ascii: ":"))
        frame.hasKey = true
    }

    /// Makes the current value, a text behind which a separator was found, the key of the element.
    mutating func makeKey(upTo end: Int) {
        let isString = frame.valueKind == .string
        let string =
            isString ? Array(json[frame.value.output...]) : Self.string(text.part(frame.value.text..<index).trimmed)
        json.removeSubrange(frame.value.output...)
        writeKey(string: string)
        index = end
        frame.valueKind = .none
        frame.beginValue(at: json.count, text: index)
    }

    /// Ends the current element. One without a key is left out of an object.
    mutating func endElement() {
        guard frame.stage != .key else { return }
        let isEmpty = frame.valueKind == .none
        guard frame.hasKey || (!isEmpty && frame.isObject != true) else {
            json.removeSubrange(frame.element...)
            frame.stage = .key
            return
        }
        if isEmpty { json += Array("null".utf8) }
        if frame.isObject == nil { frame.isObject = false }
        if frame.isWrapped { json.append(UInt8(ascii: "}")) }
        frame.end()
    }
}
