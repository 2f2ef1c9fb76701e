import Foundation
import Testing

@Suite("Paths of output")
struct OutputPathTests {
    /// Runs a shell's command line in a folder, in which `errata` is the command and `$SPEC` a spec.
    private func shell(_ line: String, in folder: TemporaryFolder) throws -> Command.Result {
        let spec = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
            .appendingPathComponent("../../spec/linkup-v1.json").standardized.path
        return try Command.run(
            [
                "-c", "errata() { \"$0\" \"$@\"; }; cd \"$1\"; SPEC=\"$2\"; \(line)", Command.path.path,
                folder.url.path, spec,
            ],
            with: URL(fileURLWithPath: "/bin/bash"),
            environment: ["PATH": "/usr/bin:/bin"]
        )
    }

    @Test("a directory that cannot be made exits with 74, since nothing that is read is missing")
    func noDirectory() throws {
        let folder = try TemporaryFolder()
        let result = try shell("touch FILE; errata spec generate \"$SPEC\" --output FILE/x", in: folder)
        #expect(result.status == 74)
        #expect(result.talk == "errata: FILE/x cannot be created: a part of its path is not a directory.\n")
    }

    @Test("a named pipe is not replaced by a file, and does not keep the command waiting", .timeLimit(.minutes(1)))
    func namedPipe() throws {
        let folder = try TemporaryFolder()
        let line = "mkfifo f; cat \"$SPEC\" > f & errata spec format f; status=$?; test -p f && exit $status"
        let result = try shell(line, in: folder)
        #expect(result.status == 74)
        #expect(result.talk.contains("f cannot be written: it is not a regular file."))
    }

    #if os(Linux)
    @Test("the bytes of a directory's name are kept, Unicode or not")
    func bytes() throws {
        let folder = try TemporaryFolder()
        let line = "errata spec generate \"$SPEC\" --output $'o\\xfd' && test -s $'o\\xfd/linkup-v1.swift'"
        #expect(try shell(line, in: folder).status == 0)
    }
    #endif
}
