"""Checks the box that decodes a pasted response: its answers are the command's, and a link to one repeats it."""

import json
import subprocess

from browser import visitor

COUNT = 10
TEXT, ANSWER = "#decode-text", "#decode .result pre"


def responses(path):
    """Some responses of a file of cases, spread over it, as `curl -i` shows them."""
    with open(path, encoding="utf-8") as file:
        cases = [case for case in json.load(file) if case["status"] >= 100 and case.get("body") and case["code"] is not None]
    for case in cases[:: max(1, len(cases) // COUNT)][:COUNT]:
        headers = "".join(f"{name}: {value}\n" for name, value in case["headers"].items())
        yield case["id"], f"HTTP/1.1 {case['status']} X\n{headers}\n{case['body']}"


def check(browser, errata, root, cases, checks, scheme="light"):
    with visitor(browser, root, checks, scheme) as window:
        page = window.page
        window.visit("decode/index.html")
        page.wait_for_selector(TEXT)
        count = 0
        for name, response in responses(cases):
            count += 1
            page.fill(TEXT, response)
            page.wait_for_function("() => location.hash.includes('r=')")
            shown, expected = answers(page), command_answers(errata, response)
            checks.that("the box answers as the command does", shown == expected, f"{name}: {difference(shown, expected)}")
            link = page.url
            page.goto("about:blank")
            page.goto(link)
            page.wait_for_selector(TEXT)
            page.wait_for_function("() => document.querySelector('#decode-text').value !== ''")
            checks.that("a link to an answer repeats it", answers(page) == shown, name)
            page.fill(TEXT, "")
            page.wait_for_function("() => !location.hash.includes('r=')")
        checks.that("there are cases to decode", count == COUNT, count)
        window.check_script("decode/index.html")
        window.check("decode/index.html")


def answers(page):
    return [json.loads(text) for text in page.locator(ANSWER).all_text_contents()]


def command_answers(errata, response):
    result = subprocess.run([errata, "decode", "-", "--format", "json"], input=response.encode(), capture_output=True)
    return json.loads(result.stdout or b"[]")


def difference(shown, expected):
    """The keys in which two lists of failures differ."""
    if len(shown) != len(expected):
        return f"{len(shown)} failures and not {len(expected)}"
    keys = {key for one, other in zip(shown, expected) for key in {**one, **other} if one.get(key) != other.get(key)}
    return f"differs in {sorted(keys)}"


def check_without(browser, root, checks):
    """Checks that nothing is shown that cannot work: neither the box nor the search without scripts."""
    with visitor(browser, root, checks, scripts=False) as window:
        window.visit("decode/index.html")
        checks.that("without scripts there is no box", not window.page.is_visible("#decode"))
        checks.that("without scripts there is no search", not window.page.is_visible("#search input"))
