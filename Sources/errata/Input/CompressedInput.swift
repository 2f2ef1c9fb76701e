/// An input that is compressed, expanded by the system's own tool.
final class CompressedInput {
    /// What a tool expands.
    enum Format: String, CaseIterable {
        case gzip
        case zstd

        /// The format of an input that begins with these bytes (RFC 1952 section 2.3.1, RFC 8878 section 3.1.1).
        init?(head: [UInt8]) {
            if head.starts(with: [0x1F, 0x8B]) {
                self = .gzip
            } else if head.starts(with: [0x28, 0xB5, 0x2F, 0xFD]) {
                self = .zstd
            } else {
                return nil
            }
        }
    }

    /// How many bytes tell the format.
    static let headSize = 4

    /// What comes out of the tool.
    let output: OpenInput
    private let expander: ChildProcess
    /// The tool that hands on what comes after the bytes that were taken; nil where none were.
    private let feeder: ChildProcess?
    private let format: Format
    private let name: String

    /// Starts the tool on an input.
    ///
    /// - Parameter head: what was taken of the input before, no more than a few bytes; a file is read from its start.
    init(_ input: OpenInput, after head: [UInt8], _ format: Format, name: String) throws(Complaint) {
        (self.format, self.name) = (format, name)
        let expanded = try Self.pipe(name)
        output = expanded.output
        defer { try? expanded.input.end() }
        guard !head.isEmpty else {
            feeder = nil
            expander = try Self.expander(format, input.file, expanded.input, name)
            return
        }
        let fed = try Self.pipe(name)
        defer { try? fed.input.end() }
        // An empty pipe holds more than that.
        try? fed.input.writeAll(head)
        expander = try Self.expander(format, fed.output.file, expanded.input, name)
        feeder = try Self.feeder(input.file, fed.input, name)
    }

    private static func pipe(_ name: String) throws(Complaint) -> (output: OpenInput, input: FileDescriptor) {
        do throws(SystemError) {
            let ends = try FileDescriptor.makePipe()
            return (try OpenInput(ends.output, name: name), ends.input)
        } catch {
            throw error.complaint(about: name)
        }
    }

    private static func expander(
        _ format: Format,
        _ input: FileDescriptor,
        _ output: FileDescriptor,
        _ name: String
    ) throws(Complaint) -> ChildProcess {
        let tool = format.rawValue
        do throws(SystemError) {
            return try ChildProcess([tool, "-dc"], input: input, output: output)
        } catch {
            throw Complaint(
                "\(name) is compressed with \(tool), and there is no \(tool) here to expand it.",
                status: .badData
            )
        }
    }

    private static func feeder(
        _ input: FileDescriptor,
        _ output: FileDescriptor,
        _ name: String
    ) throws(Complaint) -> ChildProcess {
        do throws(SystemError) {
            return try ChildProcess(["cat"], input: input, output: output)
        } catch {
            throw Complaint("\(name) is a compressed pipe, and there is no cat here.", status: .badData)
        }
    }

    /// Waits for the tool; a complaint where it could not expand everything.
    func end() throws(Complaint) {
        _ = feeder?.wait()
        guard expander.wait() else {
            throw Complaint(
                "\(name) is incomplete: \(format.rawValue) could expand only a part of it, which was counted.",
                status: .badData
            )
        }
    }
}
