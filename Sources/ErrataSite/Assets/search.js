"use strict";

// Search as you type over all catalogs, with the ranking of `errata search`. Its words and filters are in the fragment of
// the address, so that a result can be linked and nothing is sent to a server.
(() => {
    const place = document.getElementById("search");
    if (!place || typeof WebAssembly !== "object") return;
    const { element } = errata;
    const limit = 50;

    const filters = {
        vendor: { label: "Vendor", values: [] },
        http: { label: "Status", hint: "429 or 4xx" },
        retry: {
            label: "Retry",
            values: [["afterDelay", "after a wait"], ["conditional", "it depends"], ["afterFix", "after a fix"], ["never", "never"]],
        },
        effect: {
            label: "Effect",
            values: [["none", "none: safe to repeat"], ["possible", "possible"], ["done", "already done"]],
        },
        actor: {
            label: "Who acts",
            values: ["developer", "operator", "endUser", "vendor", "nobody"].map((actor) => [
                actor, actor === "endUser" ? "the app's user" : actor,
            ]),
        },
    };

    const control = (name, { label, values, hint }) => {
        const options = [["", "any"], ...(values ?? [])].map(([value, text]) => element("option", { value, textContent: text }));
        const field = values
            ? element("select", { name }, ...options)
            : element("input", { name, type: "text", size: 7, placeholder: hint, autocomplete: "off" });
        return element("label", {}, `${label} `, field);
    };

    const input = element("input", {
        type: "search", name: "q", placeholder: "Search codes and words", autocomplete: "off", spellcheck: false,
        "aria-label": "Search all codes", "aria-controls": "search-panel",
    });
    const status = element("p", { "role": "status" });
    const hits = element("ul", { className: "hits", "aria-label": "Results" });
    const panel = element("div", { id: "search-panel", className: "panel", hidden: true },
        element("div", { className: "filters" }, ...Object.entries(filters).map(([name, filter]) => control(name, filter))),
        status, hits);
    const form = element("form", { "role": "search" }, input, element("kbd", { textContent: "/", "aria-hidden": "true" }), panel);
    const fields = Object.fromEntries(Object.keys(filters).map((name) => [name, form.elements[name]]));
    let engine = null;

    /// Shows the results for what the form says.
    const show = () => {
        if (!engine) return;
        const request = {
            query: input.value, limit, vendors: list(fields.vendor.value), verdicts: list(fields.retry.value),
            effects: list(fields.effect.value), actors: list(fields.actor.value), http: statuses(fields.http.value),
        };
        const isEmpty = request.query.trim() === "" && Object.values(fields).every((field) => field.value.trim() === "");
        const answer = isEmpty ? { count: 0, hits: [] } : answered(request);
        if (!answer) return;
        status.textContent = isEmpty ? "" : sentence(answer);
        hits.replaceChildren(...answer.hits.map(item));
        keep(isEmpty);
    };

    const answered = (request) => {
        try {
            return engine.search(request);
        } catch {
            engine = null;
            hits.replaceChildren();
            status.textContent = "The search failed. Type on to try again.";
            return null;
        }
    };

    const list = (value) => (value === "" ? [] : [value]);
    const statuses = (text) => text.split(/[\s,]+/).filter((word) => /^[1-9](xx|[0-9]{2})$/i.test(word)).map((word) => word.toLowerCase());

    const sentence = ({ count, hits }) => {
        if (count === 0) return "Nothing was found.";
        const total = count === 1 ? "1 result" : `${count} results`;
        return hits.length < count ? `${total}; the first ${hits.length} are shown` : total;
    };

    const item = (hit) => element("li", {},
        element("a", { href: errata.href(hit.path) },
            element("code", { textContent: hit.code }),
            element("span", { className: "title" }, ...marked(hit.message ?? hit.summary, hit.matches)),
            element("small", { textContent: [engine.catalogs.find(({ id }) => id === hit.catalog)?.name ?? hit.catalog, hit.http.length ? `HTTP ${hit.http.join(", ")}` : null, hit.retry]
                .filter((part) => part).join(" · ") })));

    /// Returns a text in parts, those that match in a mark.
    const marked = (text, words) => {
        const escaped = (words ?? []).filter((word) => word !== "").map((word) => word.replace(/[^\p{L}\p{N}]/gu, "\\$&"));
        if (escaped.length === 0) return [text];
        return text.split(new RegExp(`\\b(${escaped.join("|")})\\b`, "iu")).map((part, index) =>
            index % 2 === 1 ? element("mark", { textContent: part }) : part);
    };

    /// Writes the words and filters to the address.
    const keep = (isEmpty) => {
        const values = errata.fragment;
        const state = { q: input.value.trim(), ...Object.fromEntries(Object.entries(fields).map(([name, field]) => [name, field.value.trim()])) };
        if (isEmpty && !Object.keys(state).some((name) => values.has(name))) return;
        for (const [name, value] of Object.entries(state)) {
            if (value === "") values.delete(name);
            else values.set(name, value);
        }
        errata.fragment = values;
    };

    /// Takes the words and filters from the address.
    const restore = () => {
        const values = errata.fragment;
        const names = ["q", ...Object.keys(fields)];
        if (!names.some((name) => values.has(name))) return false;
        input.value = values.get("q") ?? "";
        for (const [name, field] of Object.entries(fields)) field.value = values.get(name) ?? "";
        return true;
    };

    /// Loads the catalogs, once, and shows the panel.
    const open = async () => {
        panel.hidden = false;
        if (engine) return;
        status.textContent = "Loading the catalogs";
        try {
            engine = await errata.engine();
        } catch {
            form.remove();
            return;
        }
        if (fields.vendor.length === 1) fields.vendor.append(...engine.catalogs.map(({ id, name }) => element("option", { value: id, textContent: name })));
        engine.search({ query: "a", limit: 1 });
        if (input.value === "") restore();
        // The vendor of the address could not be chosen before they were known.
        const vendor = errata.fragment.get("vendor");
        if (engine.catalogs.some(({ id }) => id === vendor)) fields.vendor.value = vendor;
        show();
    };

    const close = () => { panel.hidden = true; };

    /// Moves the focus among the words and the results.
    const move = (step) => {
        const stops = [input, ...hits.querySelectorAll("a")];
        const next = stops.indexOf(document.activeElement) + step;
        stops[Math.max(0, Math.min(next, stops.length - 1))].focus();
    };

    form.addEventListener("submit", (event) => event.preventDefault());
    form.addEventListener("input", () => {
        panel.hidden = false;
        if (engine) show();
        else open();
    });
    form.addEventListener("keydown", (event) => {
        if (event.target.matches("select")) return;
        if (event.key === "ArrowDown" || event.key === "ArrowUp") {
            event.preventDefault();
            move(event.key === "ArrowDown" ? 1 : -1);
        } else if (event.key === "Enter" && event.target.matches("input")) {
            // A form with several fields and no button is not submitted by the key.
            event.preventDefault();
            hits.querySelector("a")?.click();
        } else if (event.key === "Escape") {
            close();
            input.blur();
        }
    });
    input.addEventListener("focus", open);
    document.addEventListener("keydown", (event) => {
        const isTyping = event.target.matches?.("input, textarea, select, [contenteditable]");
        if (event.key !== "/" || isTyping || event.ctrlKey || event.metaKey || event.altKey) return;
        event.preventDefault();
        input.focus();
        input.select();
    });
    document.addEventListener("pointerdown", (event) => { if (!form.contains(event.target)) close(); });
    form.addEventListener("focusout", (event) => {
        if (event.relatedTarget && !form.contains(event.relatedTarget)) close();
    });
    addEventListener("hashchange", () => { if (restore()) open().then(show); });

    place.append(form);
    if (restore()) open();
})();
