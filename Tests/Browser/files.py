"""Checks the files of a site without a browser: links, anchors, sizes, and what a page loads."""

import html.parser
import json
import urllib.parse

INDEX_SIZE, ENTRY_SIZE = 50_000, 15_000


class Page(html.parser.HTMLParser):
    """The ids, links and loaded files of a page, and what must not be in it."""

    def __init__(self, text):
        super().__init__()
        self.ids, self.links, self.loads, self.inline = [], [], [], []
        self.policy = None
        self.feed(text)

    def handle_starttag(self, tag, attributes):
        values = dict(attributes)
        if "id" in values:
            self.ids.append(values["id"])
        if tag in ("a", "area") and "href" in values:
            self.links.append(values["href"])
        if tag == "link" and values.get("rel") in ("stylesheet", "icon"):
            self.loads.append(values["href"])
        if tag == "link" and values.get("rel") == "alternate":
            self.links.append(values["href"])
        if "src" in values:
            self.loads.append(values["src"])
        if tag == "meta" and values.get("http-equiv", "").lower() == "content-security-policy":
            self.policy = values["content"]
        if tag == "style" or tag == "script" and "src" not in values:
            self.inline.append(f"<{tag}>")
        self.inline += [name for name in values if name.startswith("on") or name == "style"]


def check(site, root, checks):
    pages = {path: Page(site.text(path)) for path in site.pages}
    known = set(site.files)
    for path, page in pages.items():
        checks.that("the policy of a page denies what is not listed", "default-src 'none'" in (page.policy or ""), path)
        checks.that("a page has no inline style, script or handler", not page.inline, f"{path}: {page.inline}")
        checks.that("the ids of a page differ", len(set(page.ids)) == len(page.ids), path)
        for link in page.loads:
            checks.that("a file that a page loads is in the site", target(path, link, root)[0] in known, f"{path}: {link}")
        for link in page.links:
            check_link(path, link, root, pages, known, checks)
    check_sizes(site, checks)
    check_data(site, checks)


def target(path, link, root):
    """The file that a link within the site leads to, and its anchor; None for one that leads out of it.

    Links of 404.html, which is shown at any address, begin at the root of the server."""
    parts = urllib.parse.urlsplit(urllib.parse.urljoin(root + urllib.parse.quote(path), link))
    address = f"{parts.scheme}://{parts.netloc}{parts.path}"
    if not address.startswith(root):
        return None, ""
    return urllib.parse.unquote(address[len(root):]), urllib.parse.unquote(parts.fragment)


def check_link(path, link, root, pages, known, checks):
    file, anchor = target(path, link, root)
    if file is None:
        is_outward = urllib.parse.urlsplit(link).scheme in ("http", "https", "mailto")
        checks.that("a link that leaves the site is one of the web", is_outward, f"{path}: {link}")
        return
    if checks.that("a link leads to a file of the site", file in known, f"{path}: {link}") and anchor:
        is_there = file in pages and anchor in pages[file].ids
        checks.that("an anchor is on its page", is_there, f"{path}: {link}")


def check_sizes(site, checks):
    size = site.size("index.html")
    checks.that(f"the index is below {INDEX_SIZE} bytes", size < INDEX_SIZE, size)
    for path in filter(site.is_entry, site.pages):
        checks.that(f"the page of a code is below {ENTRY_SIZE} bytes", site.size(path) < ENTRY_SIZE, f"{path}: {site.size(path)}")


def check_data(site, checks):
    known = set(site.files)
    for path in filter(site.is_entry, site.pages):
        beside = [path[: -len("html")] + extension for extension in ("md", "json")]
        if checks.that("the page of a code is there as Markdown and JSON too", known.issuperset(beside), path):
            checks.that("the JSON of a code can be read", isinstance(json.loads(site.text(beside[1])), (dict, list)), path)
