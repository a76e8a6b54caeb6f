"""A calendar (stdin) as python3-icalendar reads it, and what libical's own checker finds wrong: JSON on stdout.

Each of the two is null where it is not installed.
"""
import ctypes
import ctypes.util
import json
import sys

data = sys.stdin.buffer.read()


def with_icalendar():
    try:
        from icalendar import Calendar
    except ImportError:
        return None

    def text(event, name):
        return str(event[name]) if name in event else None

    def moment(event, name):
        if name not in event:
            return None
        zone = event[name].params.get("TZID")
        value = event[name].dt.strftime("%Y-%m-%dT%H:%M") if hasattr(event[name].dt, "hour") else str(event[name].dt)
        return {"value": value, "zone": str(zone) if zone else None}

    def categories(event):
        held = event.get("CATEGORIES")
        return [] if held is None else [str(one) for one in held.cats]

    return [
        {
            "uid": text(event, "UID"),
            "sequence": int(event["SEQUENCE"]),
            "summary": text(event, "SUMMARY"),
            "start": moment(event, "DTSTART"),
            "end": moment(event, "DTEND"),
            "location": text(event, "LOCATION"),
            "description": text(event, "DESCRIPTION"),
            "categories": categories(event),
            "status": text(event, "STATUS"),
            "names": sorted(event.keys()),
        }
        for event in Calendar.from_ical(data).walk("VEVENT")
    ]


def with_libical():
    name = ctypes.util.find_library("ical")
    if name is None:
        return None
    lib = ctypes.CDLL(name)
    pointer = ctypes.c_void_p
    lib.icalparser_parse_string.restype = pointer
    lib.icalparser_parse_string.argtypes = [ctypes.c_char_p]
    lib.icalcomponent_count_errors.argtypes = [pointer]
    lib.icalrestriction_check.argtypes = [pointer]
    lib.icalcomponent_as_ical_string.restype = ctypes.c_char_p
    lib.icalcomponent_as_ical_string.argtypes = [pointer]
    root = lib.icalparser_parse_string(data)
    if not root:
        return {"errors": ["it could not be parsed"], "valid": False, "events": []}
    valid = bool(lib.icalrestriction_check(root))
    said = lib.icalcomponent_as_ical_string(root).decode("utf-8").replace("\r\n ", "")
    errors = [line for line in said.splitlines() if "X-LIC-ERROR" in line]
    fine = valid and lib.icalcomponent_count_errors(root) == 0
    return {"errors": errors, "valid": fine, "events": list(libical_events(lib, root))}


def libical_events(lib, root):
    pointer = ctypes.c_void_p
    for name in ("component", "property"):
        for step in ("first", "next"):
            get = getattr(lib, f"icalcomponent_get_{step}_{name}")
            get.restype = pointer
            get.argtypes = [pointer, ctypes.c_int]
    lib.icalcomponent_string_to_kind.argtypes = [ctypes.c_char_p]
    lib.icalproperty_string_to_kind.argtypes = [ctypes.c_char_p]
    lib.icalproperty_get_value.restype = pointer
    lib.icalproperty_get_value.argtypes = [pointer]
    lib.icalvalue_get_text.restype = ctypes.c_char_p
    lib.icalvalue_get_text.argtypes = [pointer]
    vevent = lib.icalcomponent_string_to_kind(b"VEVENT")

    def texts(event, name):
        kind = lib.icalproperty_string_to_kind(name.encode())
        found = lib.icalcomponent_get_first_property(event, kind)
        while found:
            yield lib.icalvalue_get_text(lib.icalproperty_get_value(found)).decode("utf-8")
            found = lib.icalcomponent_get_next_property(event, kind)

    event = lib.icalcomponent_get_first_component(root, vevent)
    while event:
        one = {name.lower(): next(texts(event, name), None) for name in ("UID", "SUMMARY", "LOCATION", "DESCRIPTION")}
        yield {**one, "categories": list(texts(event, "CATEGORIES"))}
        event = lib.icalcomponent_get_next_component(root, vevent)


json.dump({"icalendar": with_icalendar(), "libical": with_libical()}, sys.stdout)
