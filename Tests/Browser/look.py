"""Checks how pages look and behave: every kind of page at every width, in both color schemes, with and without scripts."""

import pathlib

from browser import SCHEMES, WIDTHS, visitor


def check(browser, site, root, checks, every_page=False):
    kinds = site.kinds()
    for scripts in (True, False):
        for scheme in SCHEMES:
            with visitor(browser, root, checks, scheme, scripts) as window:
                for path in kinds.values():
                    window.visit(path)
                    for width in WIDTHS:
                        window.check_width(path, width)
                    window.check_script(path)
                    window.check(path)
    if every_page:
        check_narrow(browser, site, root, checks)


def check_narrow(browser, site, root, checks):
    """Checks every page at the smallest width, without scripts, which only add to a page what is the same on all."""
    with visitor(browser, root, checks, scripts=False, width=min(WIDTHS)) as window:
        for path in site.pages:
            window.visit(path)
            window.check_width(path, min(WIDTHS))
            window.check_script(path)
            window.check(path)


def check_access(browser, site, root, checks):
    """Checks with axe-core that everybody can read and use each kind of page."""
    from axe_playwright_python.sync_playwright import Axe

    axe = Axe()
    for scheme in SCHEMES:
        with visitor(browser, root, checks, scheme) as window:
            for kind, path in site.kinds().items():
                if kind == "a page that has moved":
                    continue
                window.visit(path)
                found = axe.run(window.page).response["violations"]
                words = [f"{rule['id']} at {rule['nodes'][0]['target']}: {rule['help']}" for rule in found]
                checks.that(f"axe-core finds nothing in {scheme} colors", not found, f"{path}: {words}")


def take_pictures(browser, site, root, checks, folder, pages):
    """Takes a picture of pages, by default one of each kind, at every width and in both color schemes."""
    folder = pathlib.Path(folder)
    folder.mkdir(parents=True, exist_ok=True)
    for scheme in SCHEMES:
        with visitor(browser, root, checks, scheme) as window:
            for path in pages or site.kinds().values():
                window.visit(path)
                for width in WIDTHS:
                    window.page.set_viewport_size({"width": width, "height": 900})
                    name = path.removesuffix(".html").removesuffix("/index").replace("/", "-")
                    window.page.screenshot(path=folder / f"{name}-{width}-{scheme}.png", full_page=True)
