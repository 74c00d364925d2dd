"""Portraits of the invented people: a bust before a coloured wall, in the same inks and grain as the scenes."""

import math

from PIL import Image

from .canvas import Canvas
from .cut import Cut, curve, oval, place, trace
from .palette import AUBERGINE, NIGHT, PAPER, darker, lighter, mix

PORTRAIT_SIZE = (800, 800)
CLOSER = (52, 46, 748, 742)  # the part of the drawing that is shown

# skin, hair (style, colour), wall (behind, disc), clothes (kind, cloth, second colour); the rest is optional:
# look (-1 to the left, 1 to the right), jaw (width), glasses, beard (kind), earrings, age (lines in the face)
PORTRAITS = {
    "ines-okafor": {
        "skin": "#7a4630", "hair": ("afro", "#21151c"), "wall": ("#e5a63f", "#f5cf83"),
        "clothes": ("blazer", "#1f5f69", "#fbeeda"), "look": 0.5, "jaw": 0.95, "earrings": "#e66b4d",
    },
    "tobias-renner": {
        "skin": "#efc3a2", "hair": ("parted", "#6d4a36"), "wall": ("#7fb3c4", "#b9d9dc"),
        "clothes": ("crew", "#5d7547", "#4a6140"), "look": -0.5, "jaw": 1.1, "beard": ("full", "#7d5640"),
    },
    "maribel-quist": {
        "skin": "#d59d74", "hair": ("waves", "#3a211f"), "wall": ("#e58a72", "#f4b9a0"),
        "clothes": ("wrap", "#63395a", "#f2d7c4"), "look": -0.4, "jaw": 0.95, "glasses": ("round", "#3b2440"),
    },
    "yusuf-adeyemi": {
        "skin": "#5b3427", "hair": ("crop", "#4a4446"), "wall": ("#3f8a8c", "#8fc3bb"),
        "clothes": ("blazer", "#22304c", "#f4ead6"), "look": 0.4, "jaw": 1.08,
        "glasses": ("square", "#d9a648"), "beard": ("short", "#514a4b"), "age": 0.5,
    },
    "hanne-solberg": {
        "skin": "#f5d3bc", "hair": ("bob", "#dcc08a"), "wall": ("#a391bd", "#cdbfd6"),
        "clothes": ("turtleneck", "#2b3148", "#232840"), "look": 0.5, "jaw": 0.93, "age": 0.3,
    },
    "desmond-achterberg": {
        "skin": "#9a6240", "hair": ("bald", "#2b1a1a"), "wall": ("#b9543d", "#e08a66"),
        "clothes": ("cardigan", "#e3a640", "#f7ead0"), "look": -0.5, "jaw": 1.12, "beard": ("full", "#2b1a1c"),
    },
    "priya-venkataraman": {
        "skin": "#b07850", "hair": ("bun", "#1b141d"), "wall": ("#f0c873", "#fae3ae"),
        "clothes": ("wrap", "#b13e5a", "#f2a470"), "look": 0.4, "jaw": 0.92, "earrings": "#e2a23c",
    },
    "ruth-castellane": {
        "skin": "#f0c9ae", "hair": ("curls", "#ece6dc"), "wall": ("#8fa878", "#c3cfa6"),
        "clothes": ("scarf", "#3f5a73", "#e0694a"), "look": -0.4, "jaw": 1.0,
        "glasses": ("round", "#a5402f"), "age": 1.0,
    },
    "mateo-fairweather": {
        "skin": "#d9a67c", "hair": ("quiff", "#2a1b1b"), "wall": ("#f2a470", "#fbd3a4"),
        "clothes": ("crew", "#f6efe0", "#2f6f78"), "look": 0.5, "jaw": 1.02, "beard": ("stubble", "#4a3028"),
    },
    "lenka-brodsky": {
        "skin": "#f6d8c6", "hair": ("long", "#b4512f"), "wall": ("#2b6570", "#5fa0a0"),
        "clothes": ("collar", "#f3dfb8", "#e8cfa0"), "look": -0.5, "jaw": 0.95,
    },
    "joel-nakagawa": {
        "skin": "#e9bd95", "hair": ("swept", "#19161f"), "wall": ("#b5d3c5", "#e0ebdd"),
        "clothes": ("collar", "#5f7da0", "#52708f"), "look": 0.4, "jaw": 1.03, "glasses": ("round", "#19161f"),
    },
    "aurelia-montclair": {
        "skin": "#6a3d2b", "hair": ("headwrap", "#e66b4d"), "wall": ("#5a3658", "#96698a"),
        "clothes": ("boat", "#f0bd58", "#e66b4d"), "look": -0.5, "jaw": 0.96, "earrings": "#f0bd58",
    },
    "gwen-ashdown": {
        "skin": "#f2cdb6", "hair": ("updo", "#b9b4b6"), "wall": ("#4d6482", "#8ea6b8"),
        "clothes": ("blazer", "#8e3b46", "#f6e3d0"), "look": 0.5, "jaw": 0.94, "earrings": "#fbf3e2", "age": 0.6,
    },
    "samuel-orte": {
        "skin": "#c98f68", "hair": ("receding", "#e4ded6"), "wall": ("#cbb082", "#efdfba"),
        "clothes": ("jacket", "#4c5a4a", "#e9dcc0"), "look": -0.4, "jaw": 1.06,
        "glasses": ("square", "#4a2c22"), "beard": ("moustache", "#e4ded6"), "age": 1.0,
    },
}  # fmt: skip


def draw_portrait(slug):
    """The bust of one person, 800 pixels square."""
    person = PORTRAITS[slug]
    c = Canvas(slug, person["wall"][0], PORTRAIT_SIZE)
    style, colour = person["hair"]
    behind, before = HAIR[style]
    _wall(c, person)
    _hair(c, behind(c.random), colour, person)
    _clothes(c, person)
    _head(c, person)
    _beard(c, person)
    _face(c, person)
    _hair(c, before(c.random), colour, person, front=True)
    if style in LINES:
        c.flat(*LINES[style](colour))
    _glasses(c, person)
    _earrings(c, person)
    c.image = c.image.crop(CLOSER).resize(PORTRAIT_SIZE, Image.Resampling.LANCZOS)
    return c.finish()


def _wall(c, person):
    wall, disc = person["wall"]
    c.fade(None, lighter(wall, 0.1), darker(wall, 0.12), 60)
    side = -60 if person["look"] > 0 else 60
    circle = Cut().ellipse(400 + side, 350, 300)
    c.flat(circle, disc)
    c.shade(circle, wall, 90, 0.3, 1.05, 0.9)
    c.shade(None, darker(wall, 0.5), 45, 0.62, 1.3, 0.5)


# --- the head -------------------------------------------------------------------------------------------------------


EARS_COVERED = ("bob", "curls", "long", "waves")


def _skull(jaw):
    right = [(0, -154), (62, -142), (104, -88), (113, -10), (105, 52), (82 * jaw, 108), (42 * jaw, 146)]
    return curve([(400 + u, 333 + v) for u, v in [*right, (0, 155), *((-u, v) for u, v in right[:0:-1])]], closed=True)


def _neck(c, person):
    skin = person["skin"]
    neck = Cut().polygon([*curve(trace("344,400 346,520 322,580")), *curve(trace("478,580 454,520 456,400"))])
    c.flat(neck, _in_shade(skin))
    c.shade(Cut().box(344, 400, 456, 560), mix(skin, AUBERGINE, 0.42), 270, 0.1, 0.9, 0.95)


def _in_shade(skin):
    return mix(skin, AUBERGINE, 0.10)


def _head(c, person):
    skin, look = person["skin"], person["look"]
    shade = mix(skin, AUBERGINE, 0.42)
    for side in (-1, 1):
        if side * look < 0.45 and person["hair"][0] not in EARS_COVERED:
            ear = Cut().polygon(oval(400 + side * 113, 358, 21, 36, side * 8))
            c.flat(ear, mix(skin, AUBERGINE, 0.06))
            c.shade(ear, shade, 0 if side > 0 else 90, 0.2, 1.2, 0.7)
    face = Cut().polygon(_skull(person["jaw"]))
    c.flat(face, skin)
    for side in (-1, 1):
        c.glow(400 + look * 20 + side * 62, 400, 58, mix(skin, "#d9533f", 0.3), 0.8, face, 1.3)
    c.shade(face, shade, 10, 0.60, 1.15, 0.8)
    c.shade(face, lighter(skin, 0.5), 215, 0.66, 1.15, 0.5)


def _face(c, person):
    """Brows, eyes, nose and mouth: only a few strokes."""
    skin, look = person["skin"], person["look"]
    x = 400 + look * 24
    ink = mix(skin, "#24101c", 0.78)
    brow_ink = mix(person["hair"][1], ink, 0.5) if person["hair"][0] != "headwrap" else ink
    eyes, brows, lines = Cut(), Cut(), Cut()
    for side in (-1, 1):
        near = 1 - 0.12 * side * look
        u = x + side * 49 * near
        eyes.polygon(oval(u, 352, 7.5, 9.5))
        lines.line(curve(trace("-17,347 -2,339 16,346", u, 0)), 3.6)
        brows.stroke(curve([(u - side * 20, 321), (u + side * 4, 312), (u + side * 25, 321)]), 10, 5)
        if person.get("age"):
            lines.line(curve(trace("-13,371 0,375 13,371", u, 0)), 2.2)
    nose = curve([(x + look * 12, 350), (x + look * 34, 396), (x + look * 26, 408), (x + look * 2, 407)])
    c.shade(Cut().polygon([(x, 336), *nose, (x - look * 10, 404)]), mix(skin, AUBERGINE, 0.5), 90, -0.1, 1.1, 0.5)
    c.flat(lines.line(nose[6:], 3.6), ink, 0.85)
    c.flat(brows, brow_ink)
    c.flat(eyes, ink)
    if person.get("age", 0) > 0.5:
        for side in (-1, 1):
            c.flat(
                Cut().line(curve([(x + side * 44, 402), (x + side * 58, 420), (x + side * 56, 444)]), 2.4), ink, 0.55
            )
    _mouth(c, x, skin, ink)


def _mouth(c, x, skin, ink):
    lips = mix(skin, "#b4504e", 0.42)
    c.flat(Cut().polygon(curve(trace("-25,439 -8,434 0,436 8,434 25,439 0,453", x, 0), True)), lips)
    c.flat(Cut().line(curve(trace("-29,436 -12,442 12,442 29,436", x, 0)), 3.4), ink)


def _beard(c, person):
    if "beard" not in person:
        return
    kind, colour = person["beard"]
    BEARDS[kind](c, person, colour, 400 + person["look"] * 24)


def _around_mouth(x, half):
    """The upper edge of a beard, from the left of the mouth to its right."""
    return [(x - half, 424), (x, 414), (x + half, 424)]


def _full_beard(c, person, colour, x):
    left, right = (
        trace("298,460 288,384 306,398 330,424"),
        trace("470,424 494,398 512,384 502,460 454,516 400,530 346,516"),
    )
    bush = Cut().smooth([*left, *_around_mouth(x, 44), *right])
    c.shadow(bush, mix(person["skin"], AUBERGINE, 0.6), 0, 8, 8, 0.5)
    c.flat(bush, colour)
    c.shade(bush, darker(colour, 0.5), 60, 0.35, 1.1, 0.7)
    c.shade(bush, lighter(colour, 0.3), 230, 0.6, 1.1, 0.5)


def _moustache(c, person, colour, x):
    brush = Cut().smooth(trace("0,414 34,418 60,440 24,436 0,430 -24,436 -60,440 -34,418", x, 0))
    c.flat(brush, colour)
    c.shade(brush, darker(colour, 0.4), 90, 0.3, 1.2, 0.6)


def _stubble(c, person, colour, x):
    left, right = trace("270,540 276,372 304,380 322,420"), trace("478,420 496,380 524,372 530,540")
    lower = Cut().smooth([*left, *_around_mouth(x, 46), *right])
    shape = c.clip(lower, Cut().polygon(_skull(person["jaw"])))
    c.shade(shape, colour, 90, -0.3, 0.8, 0.6)
    return shape


def _short_beard(c, person, colour, x):
    c.flat(_stubble(c, person, colour, x), colour, 0.8)


BEARDS = {"full": _full_beard, "moustache": _moustache, "short": _short_beard, "stubble": _stubble}

# --- hair -----------------------------------------------------------------------------------------------------------


def _hair(c, shape, colour, person, front=False):
    if not shape.parts:
        return
    if front:
        c.shadow(shape, mix(person["skin"], AUBERGINE, 0.6), 2, 9, 7, 0.4, Cut().polygon(_skull(person["jaw"])))
    c.flat(shape, colour if front else darker(colour, 0.12))
    c.shade(shape, darker(colour, 0.55), 20, 0.45, 1.1, 0.75)
    c.shade(shape, lighter(colour, 0.38), 225, 0.58, 1.1, 0.65)


def _crown(hairline, wide=124, high=172, start=178, stop=362, middle=336):
    """Hair over the head, from ear to ear, down to a hairline given from right to left."""
    return Cut().polygon([*oval(400, middle, wide, high, 0, start, stop), *curve(hairline)])


def _nothing(random):
    return Cut()


def _puffs(random, x, y, wide, high, count, size):
    """Round tufts along an ellipse: curls and natural hair."""
    cut = Cut().polygon(oval(x, y, wide, high))
    for i in range(count):
        angle = math.tau * i / count
        cut.ellipse(x + wide * math.cos(angle), y + high * math.sin(angle), size * random.uniform(0.8, 1.15))
    return cut


def _afro_behind(random):
    return _puffs(random, 400, 280, 176, 168, 26, 34)


def _afro_front(random):
    cut = _crown(trace("516,322 496,262 448,230 400,222 352,230 304,262 284,322"), 130, 186)
    for x, y in ((300, 262), (334, 238), (370, 228), (408, 224), (446, 232), (480, 248), (504, 276), (288, 294)):
        cut.ellipse(x, y - 6, 19)
    return cut


def _parted_front(random):
    return _crown(trace("520,348 502,330 500,276 462,236 408,226 352,254 308,262 300,330 280,348"), 127, 184)


def _crop_front(random):
    return _crown(trace("518,344 504,330 494,270 450,240 400,234 350,240 306,270 296,330 282,344"), 121, 170)


def _bob_behind(random):
    return Cut().polygon(
        curve(trace("400,148 500,176 556,280 562,420 540,512 470,520 330,520 260,512 238,420 244,280 300,176"), True)
    )


def _bob_front(random):
    cut = _crown(trace("520,420 508,360 506,300 470,296 400,302 330,296 294,300 292,360 280,420"), 138, 188)
    return cut.polygon(curve(trace("536,300 548,420 530,506 498,508 512,420 506,300"), True)).polygon(
        curve(trace("264,300 252,420 270,506 302,508 288,420 294,300"), True)
    )


def _waves_behind(random):
    left = trace("400,150 306,172 252,268 262,352 228,432 246,520 214,600 262,672 340,650")
    return Cut().polygon(curve([*left, *((800 - x, y) for x, y in left[:0:-1])], True))


def _waves_front(random):
    cut = _crown(trace("520,400 502,330 492,270 440,232 376,214 330,262 300,330 280,400"), 134, 188)
    cut.polygon(curve(trace("530,320 548,400 520,470 556,560 530,640 500,560 506,470 512,400 498,310"), True))
    return cut.polygon(curve(trace("270,320 252,400 280,470 244,560 270,640 300,560 294,470 288,400 302,310"), True))


def _long_behind(random):
    return Cut().polygon(
        curve(trace("400,150 496,174 548,270 560,420 574,560 566,690 234,690 226,560 240,420 252,270 304,174"), True)
    )


def _long_front(random):
    cut = _crown(trace("516,360 500,300 486,284 440,292 400,284 352,294 314,282 300,300 284,360"), 134, 186)
    cut.polygon(curve(trace("528,290 548,420 560,560 548,676 506,660 520,540 514,420 502,292"), True))
    return cut.polygon(curve(trace("272,290 252,420 240,560 252,676 294,660 280,540 286,420 298,292"), True))


def _bun_behind(random):
    return (
        Cut()
        .polygon(oval(400, 146, 66, 58))
        .polygon(curve(trace("290,260 400,160 510,260 524,420 470,470 330,470 276,420"), True))
    )


def _bun_front(random):
    return _crown(trace("520,372 504,330 490,262 440,226 400,200 360,226 310,262 296,330 280,372"), 126, 176)


def _curls_behind(random):
    return _puffs(random, 400, 296, 132, 144, 18, 34)


def _curls_front(random):
    cut = _crown(trace("524,350 500,290 470,248 400,240 330,248 300,290 276,350"), 132, 184)
    for x, y, size in (
        (284, 300, 28),
        (294, 256, 30),
        (326, 232, 31),
        (366, 222, 30),
        (408, 228, 32),
        (450, 230, 30),
        (486, 252, 30),
        (508, 292, 28),
        (518, 336, 24),
        (280, 342, 24),
    ):
        cut.ellipse(x, y, size * random.uniform(0.9, 1.1))
    return cut


def _quiff_front(random):
    cut = _crown(trace("516,336 502,320 498,262 452,238 340,248 304,270 298,320 284,336"), 122, 172)
    for x, y, size in (
        (318, 218, 34),
        (352, 184, 42),
        (398, 166, 46),
        (446, 176, 42),
        (484, 208, 36),
        (420, 204, 40),
        (366, 220, 34),
    ):
        cut.ellipse(x, y, size * random.uniform(0.95, 1.1))
    return cut


def _swept_front(random):
    cut = _crown(trace("518,346 502,330 500,282 484,262 420,262 346,226 312,254 298,330 282,346"), 128, 184)
    return cut.polygon(curve(trace("330,170 440,150 520,200 530,290 500,292 452,280 396,262 340,222"), True))


def _wrap_behind(random):
    return (
        Cut().polygon(oval(470, 132, 84, 60, 24)).polygon(oval(384, 118, 78, 56, -14)).polygon(oval(430, 170, 120, 60))
    )


def _wrap_front(random):
    return _crown(trace("526,322 500,286 450,254 400,244 350,254 300,286 274,322"), 134, 196)


def _updo_behind(random):
    return (
        Cut().polygon(oval(410, 160, 100, 62, 6)).polygon(curve(trace("282,260 400,150 518,260 526,400 274,400"), True))
    )


def _updo_front(random):
    cut = _crown(trace("520,366 506,322 496,270 456,246 396,250 344,216 312,262 296,322 280,366"), 130, 188)
    return cut.polygon(curve(trace("326,190 430,172 512,230 524,320 500,300 454,262 390,256 340,226"), True))


def _receding_behind(random):
    return Cut().polygon(oval(400, 340, 128, 108))


def _receding_front(random):
    cut = Cut()
    for side in (-1, 1):
        for u, v, size in ((102, 266, 17), (113, 288, 23), (119, 316, 26), (120, 346, 24), (116, 374, 17)):
            cut.ellipse(400 + side * u, v, size * 0.86, size)
    return cut


HAIR = {
    "afro": (_afro_behind, _afro_front),
    "parted": (_nothing, _parted_front),
    "waves": (_waves_behind, _waves_front),
    "crop": (_nothing, _crop_front),
    "bob": (_bob_behind, _bob_front),
    "bald": (_nothing, _nothing),
    "bun": (_bun_behind, _bun_front),
    "curls": (_curls_behind, _curls_front),
    "quiff": (_nothing, _quiff_front),
    "long": (_long_behind, _long_front),
    "swept": (_nothing, _swept_front),
    "headwrap": (_wrap_behind, _wrap_front),
    "updo": (_updo_behind, _updo_front),
    "receding": (_receding_behind, _receding_front),
}


def _lines_of_wrap(colour):
    lines = Cut()
    for points in (
        trace("276,306 360,214 500,176"),
        trace("284,262 372,176 470,150"),
        trace("330,258 430,200 520,236"),
        trace("420,246 480,226 528,290"),
    ):
        lines.line(curve(points), 5)
    return lines, "#f0bd58"


def _lines_of_curls(colour):
    lines = Cut()
    for i, (x, y) in enumerate(
        (
            (300, 262),
            (336, 222),
            (352, 184),
            (394, 206),
            (410, 168),
            (446, 214),
            (466, 178),
            (494, 236),
            (514, 290),
            (288, 322),
            (318, 200),
        )
    ):
        lines.line(oval(x, y, 17, 15, 0, 40 * i, 40 * i + 220), 3)
    return lines, darker(colour, 0.3), 0.6


def _lines_of_hair(colour):
    lines = Cut()
    for points in (
        trace("330,210 440,180 516,250"),
        trace("336,222 436,204 512,280"),
        trace("330,236 310,262 298,306"),
    ):
        lines.line(curve(points), 3)
    return lines, darker(colour, 0.3), 0.5


LINES = {"headwrap": _lines_of_wrap, "curls": _lines_of_curls, "updo": _lines_of_hair}


# --- clothes --------------------------------------------------------------------------------------------------------

SHOULDERS = curve(trace("60,830 84,716 150,640 286,594 342,556 458,556 514,594 650,640 716,716 740,830"))


def _clothes(c, person):
    kind, cloth, second = person["clothes"]
    body = Cut().polygon(SHOULDERS)
    c.shadow(body, darker(person["wall"][0], 0.6), 0, -6, 18, 0.35)
    c.flat(body, cloth)
    c.shade(body, darker(cloth, 0.55), 35, 0.5, 1.15, 0.75)
    c.shade(body, lighter(cloth, 0.35), 235, 0.62, 1.1, 0.55)
    _neck(c, person)
    CLOTHES[kind](c, person["skin"], cloth, second, body)


def _printed(c, shape, colour, angle=60):
    c.shadow(shape, NIGHT, 0, 5, 6, 0.28)
    c.flat(shape, colour)
    c.shade(shape, darker(colour, 0.45), angle, 0.4, 1.2, 0.6)


def _crew(c, skin, cloth, second, body):
    c.flat(Cut().polygon(oval(400, 560, 82, 48, 0, 0, 180)), _in_shade(skin))
    _printed(c, Cut().line(oval(400, 558, 84, 54, 0, -6, 186), 22), second)
    seams = Cut().line(curve(trace("300,596 262,700 250,820")), 3).line(curve(trace("500,596 538,700 550,820")), 3)
    c.flat(seams, darker(cloth, 0.4), 0.5)


def _turtleneck(c, skin, cloth, second, body):
    roll = Cut().polygon(curve(trace("330,508 400,526 470,508 478,560 486,600 400,622 314,600 322,560"), True))
    _printed(c, roll, lighter(cloth, 0.08))
    ribs = Cut()
    for x in range(340, 470, 18):
        ribs.line([(x, 530), (x - (400 - x) * 0.1, 606)], 2.4)
    c.flat(c.clip(ribs, roll), darker(second, 0.3), 0.7)


def _blazer(c, skin, cloth, second, body):
    shirt = Cut().polygon(trace("326,566 474,566 400,800 380,800"))
    c.flat(shirt, second)
    c.shade(shirt, darker(second, 0.4), 90, 0.0, 1.3, 0.5)
    c.flat(Cut().polygon(curve(trace("336,560 464,560 440,620 400,650 360,620"), True)), _in_shade(skin))
    for side in (-1, 1):
        lapel = Cut().polygon(
            [
                (400 + side * u, v)
                for u, v in ((66, 556), (96, 574), (156, 640), (118, 662), (136, 690), (14, 830), (0, 830), (44, 680))
            ]
        )
        _printed(c, lapel, lighter(cloth, 0.12), 60)


def _jacket(c, skin, cloth, second, body):
    _blazer(c, skin, cloth, second, body)
    for side in (-1, 1):
        collar = Cut().polygon([(400 + side * u, v) for u, v in ((64, 552), (84, 590), (58, 650), (8, 622), (40, 590))])
        _printed(c, collar, lighter(second, 0.3))


def _collar(c, skin, cloth, second, body):
    c.flat(Cut().polygon(curve(trace("334,560 466,560 438,612 400,646 362,612"), True)), _in_shade(skin))
    c.flat(Cut().line([(400, 650), (400, 830)], 4), darker(cloth, 0.4))
    for side in (-1, 1):
        flap = Cut().polygon([(400 + side * u, v) for u, v in ((68, 546), (92, 576), (84, 668), (2, 650), (34, 606))])
        _printed(c, flap, lighter(cloth, 0.2))
    buttons = Cut()
    for y in (690, 760):
        buttons.ellipse(412, y, 6)
    c.flat(buttons, darker(second, 0.5))


def _cardigan(c, skin, cloth, second, body):
    c.flat(Cut().polygon(trace("310,572 490,572 404,810 396,810")), second)
    c.flat(Cut().polygon(oval(400, 566, 72, 46)), _in_shade(skin))
    for side in (-1, 1):
        band = Cut().polygon([(400 + side * u, v) for u, v in ((76, 552), (104, 570), (34, 830), (0, 830), (0, 800))])
        _printed(c, band, darker(cloth, 0.16))
    c.flat(Cut().ellipse(400, 806, 9), darker(cloth, 0.6))


def _wrap(c, skin, cloth, second, body):
    c.flat(Cut().polygon(curve(trace("318,570 482,570 450,650 408,720 360,660"), True)), _in_shade(skin))
    under = Cut().polygon(trace("470,552 520,592 430,830 330,830"))
    over = Cut().polygon(trace("330,552 280,592 400,830 500,830"))
    _printed(c, c.clip(under, body), cloth)
    _printed(c, c.clip(over, body), lighter(cloth, 0.1))
    c.flat(Cut().line([(331, 554), (496, 826)], 8), second)


def _scarf(c, skin, cloth, second, body):
    end = Cut().polygon(curve(trace("430,600 500,610 520,720 530,830 430,830 424,720")))
    _printed(c, end, second)
    loop = Cut().polygon(
        curve(trace("300,560 336,522 400,540 464,522 504,560 512,612 460,652 400,662 336,650 290,610"), True)
    )
    _printed(c, loop, lighter(second, 0.08))
    lines = (
        Cut().line(curve(trace("306,584 370,616 440,612 502,578")), 5).line(curve(trace("330,548 396,574 470,546")), 5)
    )
    c.flat(lines, darker(second, 0.35), 0.6)
    for y in (690, 714, 738):
        c.flat(c.clip(Cut().line([(400, y), (560, y - 8)], 8), end), lighter(second, 0.7))


def _boat(c, skin, cloth, second, body):
    neck = Cut().polygon(curve(trace("262,600 330,560 470,560 538,600 480,640 400,652 320,640"), True))
    c.flat(neck, _in_shade(skin))
    c.flat(Cut().line(curve(trace("256,604 320,644 400,656 480,644 544,604")), 13), second)
    beads = Cut()
    for x, y in curve(trace("334,578 360,604 400,614 440,604 466,578"), steps=4):
        beads.ellipse(x, y, 8)
    c.flat(beads, lighter(second, 0.2))
    c.shade(beads, "#7f3527", 60, 0.3, 1.2, 0.6)


CLOTHES = {
    "blazer": _blazer,
    "boat": _boat,
    "cardigan": _cardigan,
    "collar": _collar,
    "crew": _crew,
    "jacket": _jacket,
    "scarf": _scarf,
    "turtleneck": _turtleneck,
    "wrap": _wrap,
}

# --- glasses and earrings -------------------------------------------------------------------------------------------


def _glasses(c, person):
    if "glasses" not in person:
        return
    kind, colour = person["glasses"]
    look = person["look"]
    x = 400 + look * 24
    frame, lenses = Cut(), Cut()
    for side in (-1, 1):
        u = x + side * 50 * (1 - 0.12 * side * look)
        for cut, grow, ink in ((frame, 0, 255), (frame, 5, 0), (lenses, 4, 255)):
            if kind == "round":
                cut.polygon(oval(u, 353, 41 - grow, 40 - grow), ink)
            else:
                cut.box(u - 44 + grow, 322 + grow, u + 44 - grow, 386 - grow, 16, ink)
    frame.line(curve(trace("-11,348 0,342 11,348", x, 0)), 5)
    for side in (-1, 1):
        if side * look < 0.45:
            frame.line([(x + side * 91, 344), (400 + side * 116, 338)], 6)
    c.veil(lenses, PAPER, 225, 0.25, 1.1, 0.42)
    c.flat(frame, colour)


def _earrings(c, person):
    if "earrings" not in person:
        return
    drops = Cut()
    for side in (-1, 1):
        if side * person["look"] < 0.45:
            drops.ellipse(400 + side * 120, 396, 7).polygon(place(oval(0, 0, 13, 20), 400 + side * 121, 424))
    c.flat(drops, person["earrings"])
    c.shade(drops, darker(person["earrings"], 0.5), 60, 0.3, 1.2, 0.6)
