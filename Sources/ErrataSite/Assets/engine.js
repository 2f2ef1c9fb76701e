"use strict";

/// What the parts of the script share: the root of the site, elements, and the decoder.
const errata = {
    /// The way to the root of the site.
    root: document.body.dataset.root ?? "",

    /// Creates an element with properties and children; texts are never markup.
    element(name, properties = {}, ...children) {
        const element = document.createElement(name);
        for (const [key, value] of Object.entries(properties)) {
            if (value === undefined || value === null) continue;
            if (key in element && !key.includes("-")) element[key] = value;
            else element.setAttribute(key, value);
        }
        element.append(...children.filter((child) => child !== null && child !== undefined));
        return element;
    },

    /// The bytes of a text in Base64, or in its form for addresses.
    bytes(base64) {
        const text = atob(base64.replaceAll("-", "+").replaceAll("_", "/"));
        return Uint8Array.from(text, (character) => character.charCodeAt(0));
    },

    /// The content of bytes that are compressed by DEFLATE, as a response to be read in any form.
    inflated(bytes) {
        return new Response(new Blob([bytes]).stream().pipeThrough(new DecompressionStream("deflate-raw")));
    },

    /// Returns the address of a page: with a server its folder, without one its file.
    href(path) {
        const isFolder = path === "" || path.endsWith("/");
        return errata.root + path + (isFolder && location.protocol === "file:" ? "index.html" : "");
    },

    /// The values after the `#` of the address; they are never sent to a server.
    get fragment() {
        const text = location.hash.slice(1);
        return new URLSearchParams(text.includes("=") ? text : "");
    },

    set fragment(values) {
        const text = values.toString();
        history.replaceState(history.state, "", text === "" ? location.pathname + location.search : `#${text}`);
    },
};

/// The command's own search and decoder, as WebAssembly. It is loaded when it is first needed, from two scripts and not by
/// a request, so that it works without a server and the page's policy can forbid every connection.
errata.engine = (() => {
    let loading;
    let parts;

    const script = (name) => new Promise((resolve, reject) => {
        document.head.append(errata.element("script", {
            src: `${errata.root}assets/${name}`, onload: resolve, onerror: () => reject(new Error(`${name} did not load`)),
        }));
    });

    const fetched = async () => {
        await Promise.all([script("module.js"), script("tables.js")]);
        const module = await WebAssembly.compile(await errata.inflated(errata.bytes(globalThis.errataModule)).arrayBuffer());
        const tables = globalThis.errataTables.map(({ id, name, table }) => ({ id, name, table: errata.bytes(table) }));
        delete globalThis.errataModule;
        delete globalThis.errataTables;
        return { module, tables };
    };

    const load = async () => {
        parts ??= await fetched();
        const engine = new Engine((await WebAssembly.instantiate(parts.module, {})).exports);
        for (const { table } of parts.tables) engine.add(table);
        engine.catalogs = parts.tables.map(({ id, name }) => ({ id, name }));
        return engine;
    };

    class Engine {
        constructor(exports) {
            this.exports = exports;
        }

        /// Adds the packed table of a catalog.
        add(table) {
            this.give(table);
            this.exports.errata_add(table.length);
        }

        /// Searches the catalogs.
        search(request) {
            return this.ask("errata_search", request);
        }

        /// Decodes what somebody pasted.
        decode(request) {
            return this.ask("errata_decode", request);
        }

        give(input) {
            const start = this.exports.errata_reserve(input.length);
            new Uint8Array(this.exports.memory.buffer, start, input.length).set(input);
        }

        /// Passes a request to a function of the module. An instance that trapped is not asked again.
        ask(name, request) {
            try {
                const input = new TextEncoder().encode(JSON.stringify(request));
                this.give(input);
                const count = this.exports[name](input.length);
                const answer = new Uint8Array(this.exports.memory.buffer, this.exports.errata_answer(), count);
                return JSON.parse(new TextDecoder().decode(answer));
            } catch (error) {
                loading = undefined;
                throw error;
            }
        }
    }

    return () => (loading ??= load());
})();
