"""Makes sites with the command, and serves them from a path below the root of a server."""

import functools
import http.server
import os
import pathlib
import re
import subprocess
import threading

NOT_FOUND = "404.html"


class Site:
    """A site in a folder: its pages, and one page of each kind."""

    def __init__(self, folder):
        self.folder = pathlib.Path(folder)
        self.files = sorted(str(path.relative_to(folder)) for path in self.folder.rglob("*") if path.is_file())
        self.pages = [path for path in self.files if path.endswith(".html")]

    def text(self, path):
        return (self.folder / path).read_text("utf-8")

    def size(self, path):
        return (self.folder / path).stat().st_size

    def kind(self, path):
        """What a page is a page of: the shape of its address, in which a catalog, an entry and a status are the same as others."""
        parts = path.split("/")
        if parts[0] in ("by", "decode", "changes") or len(parts) == 1:
            return "/".join(parts[:2] + ["*"] * len(parts[2:-1]) + parts[2:][-1:]) if parts[0] == "by" else path
        if re.search(r"http-equiv=\"?refresh", self.text(path)):
            return "a page that has moved"
        return {2: "a catalog", 3: "an entry"}.get(len(parts), "an entry in another one")

    def kinds(self):
        """One page of each kind: the one with the most bytes, which has the most to show."""
        largest = {}
        for path in self.pages:
            kind = self.kind(path)
            if kind not in largest or self.size(path) > self.size(largest[kind]):
                largest[kind] = path
        return dict(sorted(largest.items()))

    def is_entry(self, path):
        return self.kind(path).startswith("an entry")


def make(errata, folder, *arguments):
    command = [errata, "spec", "docs", "--format", "html", "--output", folder, *arguments]
    subprocess.run(command, check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    return Site(folder)


class Handler(http.server.SimpleHTTPRequestHandler):
    """Serves a folder below a path, and its 404.html for what does not exist, as static hosts do."""

    prefix = "/some/path"

    def do_GET(self):
        path = self.path.split("?")[0].split("#")[0]
        if path == "/favicon.ico":
            # Browsers ask for it by themselves.
            return self.send_error(410)
        if not path.startswith(self.prefix + "/"):
            return self.send_error(404)
        self.path = path[len(self.prefix):]
        file = self.translate_path(self.path)
        if os.path.exists(os.path.join(file, "index.html") if os.path.isdir(file) else file):
            return super().do_GET()
        content = pathlib.Path(self.directory, NOT_FOUND).read_bytes()
        self.send_response(404)
        self.send_header("Content-Type", "text/html; charset=utf-8")
        self.send_header("Content-Length", str(len(content)))
        self.end_headers()
        self.wfile.write(content)

    def log_message(self, *_):
        pass


def serve(folder):
    """Starts a server for a folder, and returns the address of the site's root."""
    server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), functools.partial(Handler, directory=str(folder)))
    threading.Thread(target=server.serve_forever, daemon=True).start()
    return f"http://127.0.0.1:{server.server_port}{Handler.prefix}/"
