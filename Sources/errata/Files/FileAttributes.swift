/// The permissions of a file, and whose it is.
struct FileAttributes {
    /// The permissions, with the bits for the user, the group and the sticky bit.
    private let permissions: mode_t
    private let owner: (user: uid_t, group: gid_t)?

    /// The attributes of a file that does not exist yet.
    static var ofNewFile: FileAttributes {
        let mask = umask(0)
        umask(mask)
        return FileAttributes(permissions: 0o666 & ~mask, owner: nil)
    }

    private init(permissions: mode_t, owner: (user: uid_t, group: gid_t)?) {
        (self.permissions, self.owner) = (permissions, owner)
    }

    /// The attributes of the file at a path; those of a new one where there is none.
    ///
    /// - Throws: an error for a file that may not be written.
    init(writing path: [CChar]) throws(SystemError) {
        var status = stat()
        guard stat(path, &status) == 0 else {
            guard errno == ENOENT else { throw .last }
            self = .ofNewFile
            return
        }
        try SystemError.check { access(path, W_OK) }
        self.init(permissions: status.st_mode & 0o7777, owner: (status.st_uid, status.st_gid))
    }

    /// Gives a file the attributes. Only a superuser can give it to another user; without the owner it also lacks the
    /// bit with which it would run as its owner, which is somebody else now, and the same holds for the group.
    func apply(to file: FileDescriptor) throws(SystemError) {
        var permissions = permissions
        if let owner {
            // The permissions are set last, because a change of the owner removes bits of them.
            if fchown(file.number, owner.user, ~0) != 0 { permissions &= ~S_ISUID }
            if fchown(file.number, ~0, owner.group) != 0 { permissions &= ~S_ISGID }
        }
        try SystemError.check { fchmod(file.number, permissions) }
    }
}
