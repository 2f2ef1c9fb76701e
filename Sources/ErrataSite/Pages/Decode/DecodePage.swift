/// The page of the box that decodes a pasted response.
struct DecodePage: SitePage {
    let contents: SiteContents

    let path: PagePath = .decode

    let title = "Paste a response"

    let summary = "Paste an error response, and read what it means and whether to try again. Nothing is sent anywhere."

    let trail: [(name: String, path: PagePath)] = [("Paste a response", .decode)]

    func content(_ links: PageLinks) -> HTML {
        """
        <h1>\(title)</h1>
        <p class="lead">Paste a body, the output of <code>curl -i</code> or lines of a log, and read which error it is, what \
        to do and whether to try again. Nothing leaves the browser: the policy of this page forbids every connection, and \
        the same decoder as the command’s runs here as WebAssembly\(size).</p>
        <div id="decode" hidden></div>
        \(HTML.heading(2, "In a terminal"))\
        <p>Without the box, the command gives the same answer:</p>
        \(HTML.block(Self.example))\(command)
        """
    }

    private static let example = """
        curl -i https://api.example.com/v1/messages | errata decode
        errata decode response.txt
        """

    private var size: String {
        " (\((BrowserModule.byteCount + 999) / 1000) kB before compression)"
    }

    private var command: HTML {
        guard let repository = contents.options.repository else { return "" }
        return .paragraph(HTML.outward("How to get the command", "\(repository)#readme"))
    }
}
