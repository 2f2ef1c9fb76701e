internal import ErrataBytes

extension Catalog {
    /// The catalog's folder on a reference site: its id and `/`, as in `linkup-v2/`. An id that is a folder of the site
    /// itself (`by`, `assets`, `decode`, `changes`) is followed by `~`.
    public var sitePath: String {
        let isTaken = ["by", "assets", "decode", "changes"].contains { $0.utf8.elementsEqual(id.utf8) }
        return String(decoding: SiteSegment(id).bytes, as: UTF8.self) + (isTaken ? "~/" : "/")
    }

    /// Returns the path of an entry.
    func sitePath(of segment: SiteSegment, suffix: [UInt8]) -> String {
        sitePath + String(decoding: segment.bytes + suffix, as: UTF8.self) + "/"
    }
}

extension Catalog.Entry {
    /// The entry's folder on a reference site, from the site's base address, which never changes while the code and the
    /// order of the spec stay: `linq/1007/`, `linkup-v1/status/429/`, `http/504/`.
    ///
    /// Letters, digits, `-` and `_` of the code stay; any other byte is `~` and two hexadecimal digits, so the path needs
    /// no escape in a URL. A code within a coarser one is `card_declined~~expired_card/`, and an entry without a code has
    /// its name. Where two entries would have the same folder on a file system that ignores case, all but the first have
    /// a suffix. The paths of all entries of a catalog are made by ``SitePaths`` in less time.
    public var sitePath: String {
        let segment = SiteSegment(self)
        let suffix = isStatus || !hasEarlierTwin(segment) ? [] : segment.suffix(hasCode: hasCode)
        return catalog.sitePath(of: segment, suffix: suffix)
    }

    /// Whether an earlier entry has the same segment but for case: one with the same code but for case, or one without a
    /// code whose name is so.
    private func hasEarlierTwin(_ segment: SiteSegment) -> Bool {
        let (text, folded) = (Array(codeText.utf8), segment.folded)
        defer { withExtendedLifetime(catalog.table) {} }
        let reader = catalog.reader
        func isTwin(_ other: Int) -> Bool {
            other < ordinal && SiteSegment(catalog.entries[other]).folded == folded
        }
        for index in 0..<reader.uncodedCount {
            if let other = reader.uncoded(index), isTwin(other) { return true }
        }
        return text.withUnsafeBytes { bytes in
            var candidates = SpellingCandidates(reader, for: bytes)
            while let (target, spelling) = candidates.next() {
                guard candidates.isEntry(target), Bytes.equalIgnoringCase(spelling, bytes) else { continue }
                if isTwin(target) { return true }
            }
            return false
        }
    }
}
