"use strict";

// With a server, a folder is the address of its page: links lose the name of the file, which they have for readers without
// a server.
(() => {
    if (location.protocol === "file:") return;
    const strip = (address) => address.replace(/(^|\/)index\.html(?=#|$)/, "$1") || "./";
    for (const link of document.querySelectorAll("a[href*='index.html']")) {
        const address = link.getAttribute("href");
        if (!/^[a-z]+:/i.test(address)) link.setAttribute("href", strip(address));
    }
})();

// A button that copies a block of code.
(() => {
    if (!navigator.clipboard) return;
    for (const block of document.querySelectorAll("main pre")) {
        const button = errata.element("button", { type: "button", className: "copy", textContent: "Copy" });
        button.addEventListener("click", async () => {
            await navigator.clipboard.writeText(block.textContent);
            button.textContent = "Copied";
            setTimeout(() => { button.textContent = "Copy"; }, 1500);
        });
        block.before(button);
    }
})();

// The page of an address that does not exist: the nearest codes to what was asked for.
(async () => {
    const place = document.getElementById("nearest");
    if (!place || location.protocol === "file:") return;
    const root = new URL(errata.root, location.href).pathname;
    const asked = location.pathname.startsWith(root) ? location.pathname.slice(root.length) : location.pathname;
    const words = decodeURIComponent(asked).replace(/\.(html|md|json)$/, "").replace(/index$/, "")
        .replace(/~([0-9a-f]{2})/g, (_, digits) => String.fromCharCode(parseInt(digits, 16)))
        .split("/").filter((word) => word !== "").join(" ");
    if (words === "") return;
    const engine = await errata.engine().catch(() => null);
    const hits = engine?.search({ query: words, limit: 5, nearest: true }).hits ?? [];
    if (hits.length === 0) return;
    place.append(
        errata.element("h2", { textContent: "Nearest to what was asked for" }),
        errata.element("ul", {}, ...hits.map((hit) => errata.element("li", {},
            errata.element("a", { href: errata.href(hit.path) }, errata.element("code", { textContent: hit.id })),
            ` ${hit.message ?? hit.summary}`))),
    );
})();
