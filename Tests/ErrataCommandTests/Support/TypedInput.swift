import Foundation

/// A terminal on which a user has typed a text and then ended the input.
struct TypedInput {
    /// The end from which a program reads.
    let handle: FileHandle
    private let keyboard: FileHandle

    init(_ text: String) throws {
        var (keyboard, program): (Int32, Int32) = (-1, -1)
        guard openpty(&keyboard, &program, nil, nil, nil) == 0 else { throw POSIXError(.ENODEV) }
        self.keyboard = FileHandle(fileDescriptor: keyboard, closeOnDealloc: true)
        handle = FileHandle(fileDescriptor: program, closeOnDealloc: true)
        // Ctrl-D, on a line of its own.
        try self.keyboard.write(contentsOf: Data((text + "\n\u{04}").utf8))
    }
}
