"use strict";

// The box that answers a pasted response with the command's own decoder. The response is in the fragment of the address, in
// compressed form, so that an answer can be linked: whoever opens the link decodes it again, and no server sees it.
(async () => {
    const place = document.getElementById("decode");
    if (!place || typeof WebAssembly !== "object") return;
    const { element } = errata;
    const catalogs = await errata.engine().then((engine) => engine.catalogs, () => null);
    if (!catalogs) return;

    /// The length of a fragment that every browser and chat passes on.
    const longestFragment = 8000;

    const text = element("textarea", {
        id: "decode-text", rows: 10, spellcheck: false, autocomplete: "off", autocapitalize: "off",
        placeholder: "HTTP/1.1 429 Too Many Requests\n\n{\"success\": false, …}",
    });
    const status = element("input", { id: "decode-status", type: "text", inputMode: "numeric", size: 4, maxLength: 3, autocomplete: "off" });
    const vendor = element("select", { id: "decode-vendor" }, element("option", { value: "", textContent: "find out" }),
        ...catalogs.map(({ id, name }) => element("option", { value: id, textContent: name })));
    const link = element("button", { type: "button", textContent: "Copy link" });
    const clear = element("button", { type: "button", textContent: "Clear" });
    const note = element("p", { className: "note", "role": "status" });
    const result = element("div", { className: "result", "aria-live": "polite" });
    const form = element("form", {},
        element("label", { htmlFor: "decode-text", textContent: "A response: a body, the output of curl -i, or lines of a log" }),
        text,
        element("div", { className: "filters" },
            element("label", {}, "Status ", status), element("label", {}, "Vendor ", vendor), link, clear),
        note);

    const isStatus = (value) => /^[1-9][0-9]{2}$/.test(value);

    /// Shows the answer to what the form says.
    const show = async () => {
        note.textContent = "";
        if (text.value.trim() === "") return result.replaceChildren();
        const engine = await errata.engine();
        let answer;
        try {
            answer = engine.decode({
                text: text.value, status: isStatus(status.value) ? Number(status.value) : null, vendor: vendor.value || null,
                now: Math.floor(Date.now() / 1000),
            });
        } catch {
            note.textContent = "The decoder failed on this text, so nothing is known about it. The command in a terminal may decode it.";
            return result.replaceChildren();
        }
        const shown = answer.failures.length;
        const more = answer.count > shown ? `${answer.count} failures; the first ${shown} are shown.` : null;
        const words = [more, answer.words].filter((text) => text).map((text) => element("p", { textContent: text }));
        const others = shown === 0 && !answer.success ? found(engine) : [];
        result.replaceChildren(...words, ...others, ...answer.failures.map(failure));
    };

    /// Where the decoder knows nothing, the search may: a line of a log can name a code that is in no body.
    const found = (engine) => {
        const { hits } = engine.search({ query: text.value.trim().slice(0, 200), limit: 3 });
        if (hits.length === 0) return [];
        return [element("p", { textContent: "A search for these words finds:" }),
            element("ul", {}, ...hits.map((hit) => element("li", {},
                element("a", { href: errata.href(hit.path) }, element("code", { textContent: hit.code })),
                ` ${hit.message ?? hit.summary} (${hit.catalog})`)))];
    };

    const failure = (failure) => element("section", {
        className: "advice", "data-verdict": failure.verdict, "data-effect": JSON.parse(failure.json).effect ?? "unknown",
    },
        element("h2", { textContent: failure.heading }),
        failure.summary ? element("p", { className: "lead", textContent: failure.summary }) : null,
        element("dl", {}, ...failure.facts.flatMap(fact)),
        failure.path ? element("p", {}, element("a", { href: errata.href(failure.path), textContent: `Everything about ${failure.id}` })) : null,
        element("details", {}, element("summary", { textContent: "As JSON" }),
            element("pre", { tabIndex: 0 }, element("code", { textContent: failure.json }))));

    const fact = ({ label, text, wire, reading }) => [
        element("dt", { textContent: label }),
        element("dd", {}, wire ? element("code", { textContent: text }) : text,
            reading ? element("span", { className: "mark", textContent: ` ${reading}` }) : null),
    ];

    /// Writes what was pasted to the address.
    const keep = async () => {
        const values = errata.fragment;
        values.delete("r");
        if (text.value !== "") values.set("r", await packed(JSON.stringify([text.value, status.value, vendor.value])));
        if (values.toString().length > longestFragment) values.delete("r");
        errata.fragment = values;
    };

    const packed = async (value) => {
        const stream = new Blob([value]).stream().pipeThrough(new CompressionStream("deflate-raw"));
        const bytes = new Uint8Array(await new Response(stream).arrayBuffer());
        return btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(""))
            .replaceAll("+", "-").replaceAll("/", "_").replaceAll("=", "");
    };

    const unpacked = (value) => errata.inflated(errata.bytes(value)).text();

    /// Takes what was pasted from the address.
    const restore = async () => {
        const value = errata.fragment.get("r");
        if (value === null) return;
        try {
            [text.value, status.value, vendor.value] = JSON.parse(await unpacked(value)).map(String);
            await show();
        } catch {
            note.textContent = "The link is damaged: what was pasted cannot be read from it.";
        }
    };

    let waiting;
    form.addEventListener("input", () => {
        clearTimeout(waiting);
        waiting = setTimeout(async () => {
            await show();
            await keep();
        }, 100);
    });
    form.addEventListener("submit", (event) => event.preventDefault());
    clear.addEventListener("click", () => {
        [text.value, status.value, vendor.value] = ["", "", ""];
        show();
        keep();
        text.focus();
    });
    link.addEventListener("click", async () => {
        await keep();
        if (!errata.fragment.has("r")) {
            note.textContent = "This is too long for a link.";
            return;
        }
        await navigator.clipboard?.writeText(location.href);
        note.textContent = "The link is copied. It contains what was pasted: look it over before you pass it on.";
    });
    addEventListener("hashchange", restore);

    place.append(form, result);
    place.hidden = false;
    await restore();
})();
