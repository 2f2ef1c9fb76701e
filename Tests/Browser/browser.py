"""Pages in Chromium, which tell what they log, ask for and violate."""

import contextlib
import urllib.parse

from sites import NOT_FOUND

# An address that does not exist, as somebody may remember one of a code.
MISSING = "linq/1008x/"
WIDTHS = [360, 768, 1440]
SCHEMES = ["light", "dark"]

# What pages must not do is noted before their own scripts run. `run` is what the hostile texts call.
WATCH = """
    window.violations = [];
    window.ran = [];
    window.run = (what) => window.ran.push(what);
    document.addEventListener("securitypolicyviolation", (event) =>
        window.violations.push(`${event.effectiveDirective} ${event.blockedURI}`));
"""


class Visitor:
    """A browser window with which pages of one site are visited."""

    def __init__(self, context, root, checks):
        self.root, self.checks = root, checks
        self.messages, self.requests = [], []
        self.page = context.new_page()
        # Nothing comes from afar; a machine with other work may still need seconds to load the decoder.
        self.page.set_default_timeout(10_000)
        self.page.add_init_script(WATCH)
        self.page.on("console", self.note)
        self.page.on("pageerror", lambda error: self.messages.append(str(error)))
        self.page.on("request", lambda request: self.requests.append(request.url))
        self.page.on("dialog", lambda dialog: (self.messages.append(f"dialog: {dialog.message}"), dialog.dismiss()))

    def note(self, message):
        # That a page does not exist is an error for the browser, and so is that the server has no icon.
        url = message.location.get("url", "")
        if message.type in ("error", "warning") and not url.endswith(("/favicon.ico", MISSING)):
            self.messages.append(f"{message.text} {message.location.get('url', '')}")

    def address(self, path):
        """The address of a page: with a server that of its folder, and for the page of those that do not exist such a one."""
        if path == NOT_FOUND:
            return self.root + MISSING
        if self.root.startswith("http") and path.endswith("index.html"):
            path = path[: -len("index.html")]
        return self.root + urllib.parse.quote(path)

    def visit(self, path, fragment=""):
        self.messages.clear()
        self.requests.clear()
        self.page.goto("about:blank")
        self.page.goto(self.address(path) + fragment, wait_until="load")

    def check(self, path):
        """Checks what the page did since it was visited."""
        strange = [url for url in self.requests
                   if not url.startswith(self.root) and url != "about:blank" and not url.endswith("/favicon.ico")]
        self.checks.that("a page asks for nothing that is not of the site", not strange, f"{path}: {strange[:3]}")
        self.checks.that("a page logs no error and no warning", not self.messages, f"{path}: {self.messages[:3]}")

    def check_script(self, path):
        """Checks what scripts see; evaluation needs a page on which they run."""
        violations, ran = self.page.evaluate("[window.violations ?? [], window.ran ?? []]")
        self.checks.that("a page obeys its own policy", not violations, f"{path}: {violations[:3]}")
        self.checks.that("a hostile text does not run", not ran, f"{path}: {ran[:3]}")

    def check_width(self, path, width):
        """Checks that the page is no wider than the window."""
        self.page.set_viewport_size({"width": width, "height": 900})
        wide = self.page.evaluate(WIDE)
        self.checks.that(f"a page fits into {width} pixels", not wide, f"{path}: {wide}")


# The widest element where the page can be scrolled sideways; an element that scrolls by itself may be wide inside.
WIDE = """
    (() => {
        const root = document.documentElement;
        if (root.scrollWidth <= root.clientWidth) return "";
        const name = (element) => `${element.tagName.toLowerCase()}${element.className ? "." + element.className : ""}`;
        const widest = [...document.querySelectorAll("body *")]
            .map((element) => [element.getBoundingClientRect().right, element])
            .sort((one, other) => other[0] - one[0])[0];
        return `${root.scrollWidth} pixels; ${name(widest[1])} ends at ${Math.round(widest[0])}`;
    })()
"""


@contextlib.contextmanager
def visitor(browser, root, checks, scheme="light", scripts=True, width=1440):
    context = browser.new_context(
        color_scheme=scheme, java_script_enabled=scripts, viewport={"width": width, "height": 900}, reduced_motion="reduce",
    )
    try:
        yield Visitor(context, root, checks)
    finally:
        context.close()
