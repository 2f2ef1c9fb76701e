"""Checks the search of a site: the command's own answers, the keyboard, filters and links to results."""

import json
import subprocess
import urllib.parse

from browser import visitor

# Words, a code, a spelling, words with a typing error, a vendor's word, and nothing that there is.
QUERIES = ["rate limit", "1007", "INSUFFICIENT_CREDITS", "insuficient credts", "linkedin session expired", "photo too large", "401",
           "zzzzqqqq"]
# As many as a page shows, of which so many are compared: the others than entries are left out.
LIMIT, COMPARED = 50, 10
INPUT, HIT = "#search input[type=search]", "#search .hits a"


def check(browser, errata, site, root, checks, scheme="light"):
    with visitor(browser, root, checks, scheme) as window:
        window.visit("index.html")
        page = window.page
        page.keyboard.press("/")
        checks.that("the key / moves the focus to the search", page.evaluate("document.activeElement.name === 'q'"))
        for query in QUERIES:
            page.fill(INPUT, query)
            settle(page, query)
            shown, expected = hits(page, site)[:COMPARED], answer(errata, query)[:COMPARED]
            checks.that("the search ranks as the command does", shown == expected, f"{query}: {shown} and not {expected}")
        check_keyboard(window, checks)
        check_filters(window, site, checks)
        window.check_script("index.html")
        window.check("index.html")


def settle(page, query):
    """Waits until the address tells that the query was answered."""
    page.wait_for_function(
        "query => new URLSearchParams(location.hash.slice(1)).get('q') === query && document.querySelector('#search [role=status]')"
        ".textContent !== 'Loading the catalogs'", arg=query)


def answer(errata, query):
    """The permanent ids that the command finds."""
    command = [errata, "search", *query.split(), "--limit", str(LIMIT), "--format", "json"]
    found = json.loads(subprocess.run(command, capture_output=True, text=True).stdout or "[]")
    return [(entry["catalog"], str(entry["code"])) for entry in found if "code" in entry]


def path_of(site, window_address):
    path = urllib.parse.unquote(urllib.parse.urlsplit(window_address).path)
    return path if path.endswith("index.html") else path + "index.html"


def hits(page, site):
    """The codes that the results lead to, from the data beside their pages."""
    found = []
    for address in page.eval_on_selector_all(HIT, "links => links.map(link => link.href)"):
        path = path_of(site, address)
        file = next((name for name in site.pages if path.endswith("/" + name) and site.is_entry(name)), None)
        if file is None:
            continue
        entry = json.loads(site.text(file[: -len("html")] + "json"))
        entry = entry[0] if isinstance(entry, list) else entry
        found.append((entry["catalog"], str(entry["code"])))
    return found


def check_keyboard(window, checks):
    page = window.page
    page.fill(INPUT, "rate limit")
    settle(page, "rate limit")
    first = page.get_attribute(HIT, "href")
    page.focus(INPUT)
    page.keyboard.press("ArrowDown")
    checks.that("an arrow moves the focus to a result", page.evaluate("document.activeElement.getAttribute('href')") == first)
    page.keyboard.press("ArrowUp")
    checks.that("an arrow moves the focus back", page.evaluate("document.activeElement.name === 'q'"))
    page.keyboard.press("Escape")
    checks.that("Escape closes the results", not page.is_visible("#search .hits"))
    page.keyboard.press("/")
    with page.expect_navigation():
        page.keyboard.press("Enter")
    checks.that("Enter opens the first result", page.url.split("#")[0].endswith(first.lstrip("./")), f"{page.url} and not {first}")


def check_filters(window, site, checks):
    page = window.page
    filters = {"vendor": "linq", "http": "4xx", "retry": "afterDelay", "effect": "none", "actor": "developer"}
    for name, value in filters.items():
        window.visit("index.html", f"#q=message&{name}={value}")
        settle(page, "message")
        page.wait_for_function("document.querySelectorAll('#search .hits a').length > 0 || document.querySelector"
                               "('#search [role=status]').textContent.startsWith('Nothing')")
        linked = hits(page, site)
        window.visit("index.html", "#q=message")
        settle(page, "message")
        everything = hits(page, site)
        page.locator(f"#search [name={name}]").select_option(value) if name != "http" else page.fill("#search [name=http]", value)
        typed = hits(page, site)
        checks.that("a link to filtered results shows what the filter shows", linked == typed, f"{name}: {linked} and not {typed}")
        checks.that("a filter is kept in the address", f"{name}={value}" in page.url, page.url)
        checks.that("a filter leaves out others", 0 < len(typed) < len(everything), f"{name}: {len(typed)} of {len(everything)}")
