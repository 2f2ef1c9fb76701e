/// Another form of a page, beside it.
struct PageForm {
    /// The name for people.
    let name: String
    /// The media type.
    let type: String
    /// The address.
    let path: PagePath
}
