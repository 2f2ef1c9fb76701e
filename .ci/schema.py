"""Validates documents against a JSON Schema, such as specs against the one that editors use, so that schema and reader
agree on what a valid spec is. A schema may refer to those beside it.

usage: schema.py SCHEMA SPEC...
       schema.py SCHEMA --refuse FILE    where FILE has a spec, and members that each make it wrong
"""

import glob
import json
import os
import sys

from jsonschema import Draft202012Validator
from referencing import Registry, Resource


def read(path):
    with open(path, encoding="utf-8") as file:
        return json.load(file)


def validator_of(path):
    """Returns a validator by a schema, which finds the schemas beside it by their ids."""
    schemas = [read(beside) for beside in sorted(glob.glob(os.path.join(os.path.dirname(path), "*.schema.json")))]
    registry = Registry().with_resources((schema["$id"], Resource.from_contents(schema)) for schema in schemas)
    schema = read(path)
    Draft202012Validator.check_schema(schema)
    return Draft202012Validator(schema, registry=registry)


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
    validator = validator_of(schema_path)
    refused = arguments[:1] == ["--refuse"]
    found = list(acceptances(validator, arguments[1]) if refused else complaints(validator, arguments))
    for line in found:
        print(line, file=sys.stderr)
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1], sys.argv[2:]))
