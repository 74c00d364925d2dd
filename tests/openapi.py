"""What the API promises (docs/openapi.json), against what it does.

``make schema`` writes the file anew. It refuses to take back what was promised: whoever reads the API may rely on it.
"""

import json
import os
import sys
from pathlib import Path

SNAPSHOT = Path(__file__).parent.parent / "docs" / "openapi.json"
SERVER = "https://society.example/api/v2"


def generated():
    """The document as it follows from the code. Django has to be set up."""
    import cms.api
    from cms.core.api.documentation import described

    return described(cms.api.described, SERVER)


def promised():
    return json.loads(SNAPSHOT.read_text())


def answered(document):
    """The paths that give something to whoever asks."""
    return [path for path, methods in document["paths"].items() if "200" in methods["get"]["responses"]]


def taken_back(old, new):
    """What a client of the old document cannot rely on with the new one, each as a sentence."""
    for path, methods in old["paths"].items():
        for method, operation in methods.items():
            other = new["paths"].get(path, {}).get(method)
            if other is None:
                yield f"{path} is gone"
            else:
                yield from _parameters_taken_back(path, operation, other)
                yield from _taken_back(path, operation["responses"], other["responses"], (old, new))
    yield from _taken_back("", old["components"]["schemas"], new["components"]["schemas"], (old, new))


def _parameters_taken_back(path, old, new):
    before, after = (
        {parameter["name"]: parameter for parameter in operation["parameters"] if "name" in parameter}
        for operation in (old, new)
    )
    for name in before.keys() - after.keys():
        yield f"{path}: the parameter {name} is gone"
    for name, parameter in after.items():
        if parameter.get("required") and not before.get(name, {}).get("required"):
            yield f"{path}: the parameter {name} has become necessary"
    for name in before.keys() & after.keys():
        for value in set(_enum(before[name])) - set(_enum(after[name])):
            yield f"{path}: the parameter {name} may not be {value} any more"


def _enum(parameter):
    schema = parameter["schema"]
    return schema.get("enum") or schema.get("items", {}).get("enum") or []


def _taken_back(where, old, new, documents):
    """Of answers: what is there stays there, and stays what it is; what was always there stays always there. A type may
    become another that has all of it."""
    if isinstance(old, dict) and isinstance(new, dict):
        for name, part in old.items():
            if name in ("description", "title"):
                continue
            if name not in new:
                if name != "required":
                    yield f"{where}/{name} is gone"
                else:
                    yield f"{where}: nothing is always there any more"
            elif name == "required":
                yield from (f"{where}/{part_name} is not always there" for part_name in set(part) - set(new[name]))
            elif name == "$ref" and part != new[name]:
                yield from _taken_back(where, *map(_type_named, documents, (part, new[name])), documents)
            else:
                yield from _taken_back(f"{where}/{name}", part, new[name], documents)
    elif isinstance(old, list) and isinstance(new, list):
        yield from (f"{where}: {json.dumps(part)} is gone" for part in old if part not in new)
    elif old != new:
        yield f"{where} was {old} and is {new}"


def _type_named(document, reference):
    return document["components"]["schemas"][reference.rpartition("/")[2]]


def write():
    document = generated()
    if SNAPSHOT.exists() and (broken := list(taken_back(promised(), document))):
        sys.exit("This would break what reads the API:\n" + "\n".join(broken))
    SNAPSHOT.write_text(json.dumps(document, indent=1) + "\n")


if __name__ == "__main__":
    os.environ.setdefault("DJANGO_SETTINGS_MODULE", "cms.settings.test")
    import django

    django.setup()
    write()
