"""Validates specs against the JSON Schema that editors use, so that schema and reader agree on what a valid spec is.

usage: schema.py SCHEMA SPEC...
       schema.py SCHEMA --refuse FILE    where FILE has a spec, and members that each make it wrong
"""

import json
import sys

from jsonschema import Draft202012Validator


def read(path):
    with open(path, encoding="utf-8") as file:
        return json.load(file)


def complaints(validator, paths):
    for path in paths:
        for error in validator.iter_errors(read(path)):
            yield f"{path}: {error.json_path}: {error.message}"


def acceptances(validator, path):
    cases = read(path)
    if not validator.is_valid(cases["spec"]):
        yield f"{path}: the spec is refused without a mistake"
    for case in cases["wrong"]:
        if validator.is_valid({**cases["spec"], **case["with"]}):
            yield f"{path}: accepted: {case['why']}"


def main(schema_path, arguments):
    schema = read(schema_path)
    Draft202012Validator.check_schema(schema)
    validator = Draft202012Validator(schema)
    refused = arguments[:1] == ["--refuse"]
    found = list(acceptances(validator, arguments[1]) if refused else complaints(validator, arguments))
    for line in found:
        print(line, file=sys.stderr)
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1], sys.argv[2:]))
