"""The town: roofs, houses on the hill, the map, lanterns in the evening, birds on a wire."""

import math

from PIL import ImageFilter

from .canvas import HEIGHT, WIDTH, Canvas
from .cut import Cut, curve, oval, paced, place, ridge, trace
from .palette import (
    APRICOT,
    AUBERGINE,
    BRICK,
    CORAL,
    HARBOR,
    NIGHT,
    PAPER,
    PINE,
    ROSE,
    STRAW,
    UMBER,
    darker,
    lighter,
    mix,
)

# --- roofs ----------------------------------------------------------------------------------------------------------


def city_roofs(key):
    """Roofs behind roofs in the late sun, with chimneys, dormers and a church tower."""
    c = Canvas(key, "#f6d7a6")
    c.fade(None, "#79b5c0", "#fde3b0", 90, 0, 0.36)
    c.glow(1300, 300, 700, "#fff3cf", 0.8)
    far = Cut().below(ridge(c.random, 330, 22, 160))
    c.flat(far, "#b9c0a6")
    c.shade(far, "#fbe2b2", 90, 0.0, 0.5, 0.7)
    _church(c, 470, 430)
    rows = (
        (390, 0.42, ["#d9a284", "#cf9079", "#e2b48f", "#c58476"]),
        (500, 0.60, ["#cc7b5c", "#b9654f", "#d88f63", "#a95a52"]),
        (650, 0.84, ["#c05f42", "#a84b3b", "#cf7448", "#8f4244"]),
        (850, 1.15, ["#8e3b3a", "#a4472f", "#74323f", "#b3552f"]),
    )
    for y, scale, colours in rows:
        _row_of_roofs(c, y, scale, colours)
        c.veil(Cut().box(0, y - 60, WIDTH, HEIGHT), "#f3c797", 90, 0.0, 1.6, 0.10)
    _slope(c, 960, 800, 520, 1.3, "#b9502f")
    _cat(c, 1290, 760)
    c.veil(None, AUBERGINE, 160, 0.6, 1.5, 0.5)
    return c.finish()


def _row_of_roofs(c, y, scale, colours):
    x = -160 * scale - c.random.uniform(0, 120)
    houses = []
    while x < WIDTH + 100:
        wide = c.random.uniform(230, 360) * scale
        houses.append((x, y + c.random.uniform(-40, 40) * scale, wide, c.random.choice("ggs")))
        x += wide * c.random.uniform(0.84, 1.0)
    c.random.shuffle(houses)
    for x, top, wide, kind in houses:
        colour = c.random.choice(colours)
        (_gable if kind == "g" else _slope)(c, x, top, wide, scale, colour)


def _gable(c, x, y, wide, scale, colour):
    """A house seen from its end: a wall with windows, and the lit and the dark edge of the roof."""
    tall, middle, edge = wide * 0.46, x + wide / 2, 24 * scale
    left, right = x + wide * 0.06, x + wide * 0.94
    wall = Cut().polygon([(left, 1100), (left, y + tall), (middle, y + 8), (right, y + tall), (right, 1100)])
    c.shadow(wall, "#4b2338", -14 * scale, 4, 12 * scale, 0.4)
    c.flat(wall, mix(colour, "#fbe0b4", c.random.uniform(0.55, 0.85)))
    c.shade(wall, "#9a4f4c", 180, 0.35, 1.15, 0.7)
    _windows(c, middle, y + tall * 1.05, wide * 0.26, scale)
    c.flat(Cut().ellipse(middle, y + tall * 0.66, 13 * scale), "#5a2c40")
    for side, ink in ((-1, darker(colour, 0.45)), (1, mix(colour, "#f8b070", 0.35))):
        eaves = middle + side * wide / 2
        outer, inner = (eaves + side * edge * 0.4, y + tall + edge * 0.4), (eaves - side * edge * 0.6, y + tall + edge)
        c.flat(Cut().polygon([(middle, y - edge * 0.6), outer, inner, (middle, y + edge)]), ink)


def _slope(c, x, y, wide, scale, colour):
    """A house seen from its long side: rows of tiles, a chimney and perhaps a dormer."""
    deep, lean = 170 * scale, 26 * scale
    top = y - 30 * scale
    _chimney(c, x + wide * c.random.uniform(0.2, 0.75), top + 20 * scale, scale, colour)
    wall = Cut().box(x + lean, top + deep - 4, x + wide - lean * 0.4, 1100)
    c.flat(wall, mix(colour, "#fbe0b4", 0.7))
    c.shade(wall, "#9a4f4c", 180, 0.35, 1.15, 0.7)
    _windows(c, x + wide / 2, top + deep + 44 * scale, wide * 0.5, scale)
    roof = Cut().polygon([(x + lean, top), (x + wide - lean, top), (x + wide, top + deep), (x, top + deep)])
    c.shadow(roof, "#4b2338", 0, 14 * scale, 10 * scale, 0.45)
    c.flat(roof, colour)
    tiles = Cut()
    for i in range(1, 8):
        v = top + deep * i / 8
        tiles.line([(x - lean, v), (x + wide + lean, v)], 1.6 * scale)
        for u in range(int(x), int(x + wide), max(8, int(24 * scale))):
            tiles.line([(u + (i % 2) * 12 * scale, v), (u + (i % 2) * 12 * scale, v + deep / 8)], 1.2 * scale)
    c.flat(c.clip(tiles, roof), darker(colour, 0.4), 0.55)
    c.shade(roof, lighter(colour, 0.55), 315, 0.35, 1.2, 0.7)
    c.shade(roof, darker(colour, 0.6), 135, 0.5, 1.2, 0.6)
    c.flat(
        Cut().box(x + lean - 4, top - 6 * scale, x + wide - lean + 4, top + 5 * scale, 4 * scale), lighter(colour, 0.4)
    )
    if c.random.random() < 0.6:
        _dormer(c, x + wide * c.random.uniform(0.3, 0.65), top + deep * 0.84, scale, colour)


def _chimney(c, x, y, scale, colour):
    stack = Cut().box(x - 20 * scale, y - 84 * scale, x + 20 * scale, y)
    c.flat(stack, darker(colour, 0.2))
    c.shade(stack, "#ffd9a0", 0, 0.5, 1.2, 0.8)
    c.flat(Cut().box(x - 26 * scale, y - 92 * scale, x + 26 * scale, y - 80 * scale, 2), darker(colour, 0.5))
    c.flat(
        Cut()
        .box(x - 14 * scale, y - 112 * scale, x - 2 * scale, y - 90 * scale)
        .box(x + 4 * scale, y - 108 * scale, x + 15 * scale, y - 90 * scale),
        "#c9694a",
    )


def _dormer(c, x, y, scale, colour):
    w, h = 46 * scale, 72 * scale
    front = Cut().polygon([(x - w, y), (x - w, y - h), (x, y - h * 1.55), (x + w, y - h), (x + w, y)])
    c.shadow(front, "#4b2338", -16 * scale, 6 * scale, 8 * scale, 0.5)
    c.flat(front, mix(colour, PAPER, 0.7))
    c.shade(front, "#8a4a52", 180, 0.3, 1.2, 0.6)
    c.flat(
        Cut().line(
            [(x - w - 8 * scale, y - h + 6 * scale), (x, y - h * 1.6), (x + w + 8 * scale, y - h + 6 * scale)],
            11 * scale,
        ),
        darker(colour, 0.3),
    )
    _pane(c, x, y - h * 0.5, 22 * scale, 28 * scale)


def _windows(c, x, y, wide, scale):
    for u in (x - wide / 2, x + wide / 2):
        _pane(c, u, y + 30 * scale, 17 * scale, 25 * scale)


def _pane(c, x, y, w, h):
    lit = c.random.random() < 0.32
    c.flat(Cut().box(x - w - 3, y - h - 3, x + w + 3, y + h + 3), "#fbead0")
    c.flat(Cut().box(x - w, y - h, x + w, y + h), "#ffd479" if lit else "#4a4a68")
    c.flat(Cut().line([(x, y - h), (x, y + h)], 2.4).line([(x - w, y), (x + w, y)], 2.4), "#fbead0")


def _church(c, x, y):
    tower = Cut().box(x - 44, y - 210, x + 44, y + 80)
    spire = Cut().polygon(trace("-58,-206 0,-382 58,-206", x, y))
    c.flat(tower, "#e6c4a0")
    c.shade(tower, "#9c6a6a", 180, 0.2, 1.2, 0.75)
    c.flat(spire, "#6f9a99")
    c.shade(spire, "#2f5a66", 180, 0.4, 1.0, 0.9)
    c.flat(Cut().line([(x, y - 380), (x, y - 412)], 4).ellipse(x, y - 398, 6), "#5a4a58")
    c.flat(Cut().ellipse(x, y - 150, 22), "#fdf0d6")
    c.flat(Cut().line([(x, y - 150), (x, y - 166)], 3).line([(x, y - 150), (x + 10, y - 144)], 3), "#5a3a48")
    c.flat(Cut().box(x - 11, y - 110, x + 11, y - 64, 11), "#7d545c")


def _cat(c, x, y):
    """A cat that sits on a ridge and looks at the sun."""
    cat = Cut().smooth(trace("-32,0 -34,-40 -12,-74 6,-84 16,-50 18,0", x, y))
    cat.ellipse(x + 8, y - 92, 23, 20).polygon(trace("-12,-98 -8,-126 6,-108", x, y)).polygon(
        trace("10,-108 24,-126 28,-98", x, y)
    )
    cat.stroke(curve(trace("-22,-8 -62,2 -82,34 -66,66", x, y)), 15, 7)
    c.flat(cat, "#2f1c30")
    c.rim(cat, "#ffcf92", -5, 3, 0.8, 2)


# --- houses on the hill ---------------------------------------------------------------------------------------------

FRONTS = ["#f4d27a", "#ec8a66", "#f7ead0", "#7fb9b4", "#e9b5a4", "#d8634c", "#b9cda5", "#f0a95e"]


def hillside_houses(key):
    """Bright houses stand above one another on the hill over the water."""
    c = Canvas(key, "#bfe0df")
    c.fade(None, "#69b3c4", "#f4eed2", 90, 0, 0.5)
    sun_clouds = Cut()
    for x, y, size in ((230, 250, 74), (1390, 200, 96)):
        sun_clouds.box(x - size * 2.2, y, x + size * 2.2, y + size * 0.5, size * 0.25)
        for _ in range(9):
            sun_clouds.ellipse(
                x + c.random.uniform(-1.4, 1.4) * size,
                y + c.random.uniform(-0.3, 0.25) * size,
                size * c.random.uniform(0.35, 0.7),
            )
    c.flat(sun_clouds, "#fbf5e4", 0.95)
    c.shade(sun_clouds, "#8cc3c9", 90, 0.4, 1.1, 0.7)
    far = Cut().below(ridge(c.random, 560, 60, 230))
    c.fade(far, "#8fbfae", "#5d9a8c")
    hill = Cut().below(curve(trace("-60,640 160,520 420,330 700,190 900,170 1120,270 1340,450 1660,620")))
    c.fade(hill, "#8fae6b", "#47795c")
    c.shade(hill, "#cbd18c", 315, 0.5, 1.1, 0.8)
    for row in range(6):
        _terrace(c, row)
    _waterfront(c)
    return c.finish()


def _terrace(c, row):
    """One row of houses along the hill, the upper rows shorter and farther."""
    y = 318 + row * 108
    half = 190 + row * 132
    scale = 0.56 + row * 0.085
    middle = 860 - row * 12
    places = []
    x = middle - half
    while x < middle + half:
        wide = c.random.uniform(78, 124) * scale
        drop = ((x - middle) / half) ** 2 * 66
        places.append((x, y + drop + c.random.uniform(-12, 12), wide))
        x += wide * (1 if c.random.random() < 0.7 else 1.7)
    for x, foot, wide in places:
        if c.random.random() < 0.34:
            _round_tree(c, x - 12 * scale, foot + 6, 40 * scale)
        _hill_house(c, x, foot, wide, scale)
    for _ in range(4 + row):
        x = c.random.uniform(middle - half, middle + half)
        _round_tree(c, x, y + ((x - middle) / half) ** 2 * 66 + 34 * scale, c.random.uniform(22, 36) * scale)


def _hill_house(c, x, foot, wide, scale):
    top = foot - c.random.uniform(104, 150) * scale
    colour = c.random.choice(FRONTS)
    front = Cut().box(x, top, x + wide, foot + 60 * scale)
    c.flat(front, colour)
    c.shade(front, darker(colour, 0.5), 0, 0.45, 1.15, 0.75)
    tiles = c.random.choice(("#b4492f", "#c75f3e", "#8d3f3c", "#44606b"))
    left, right = (x - 7 * scale, top + 2), (x + wide + 7 * scale, top + 2)
    if c.random.random() < 0.5:
        roof = Cut().polygon([left, (x + wide / 2, top - wide * 0.42), right])
    else:
        inset, ridge_line, stack = 10 * scale, top - 36 * scale, x + wide * 0.65
        roof = Cut().polygon([left, (x + inset, ridge_line), (x + wide - inset, ridge_line), right])
        c.flat(Cut().box(stack, top - 62 * scale, stack + 14 * scale, top - 20 * scale), "#a34a38")
    c.flat(roof, tiles)
    c.shade(roof, NIGHT, 0, 0.4, 1.2, 0.55)
    panes, count = Cut(), 3 if wide > 92 * scale else 2
    for level in (0.16, 0.52):
        for i in range(count):
            u, v = x + wide * (i + 0.5) / count, top + (foot - top) * level
            panes.box(u - 8 * scale, v, u + 8 * scale, v + 27 * scale, 2)
    c.flat(panes, "#fff0c4" if colour in ("#d8634c", "#7fb9b4") else "#35566a")


def _round_tree(c, x, y, size):
    crown = Cut().ellipse(x, y - size, size * 0.82, size)
    c.flat(Cut().line([(x, y - size), (x, y + size * 0.5)], max(2, size * 0.12)), "#4b4038")
    c.flat(crown, c.random.choice(("#2f6a52", "#4d8258", "#6f9a55", "#3b7360")))
    c.shade(crown, "#16404a", 45, 0.3, 1.0, 0.8)


def _waterfront(c):
    wall = Cut().box(0, 916, WIDTH, 962)
    c.fade(wall, "#e6d3b0", "#b79f86")
    c.shade(wall, "#6f5c5c", 90, 0.1, 1.3, 0.5)
    c.fade(Cut().box(0, 960, WIDTH, HEIGHT), "#3c939c", "#14566a")
    mirror = Cut()
    for _ in range(90):
        mirror.polygon(
            oval(
                c.random.uniform(200, 1500),
                c.random.uniform(968, 1060),
                c.random.uniform(16, 90),
                c.random.uniform(2, 5),
            )
        )
    c.flat(mirror, "#8fd0c6", 0.5)
    for x, colour, sail in ((210, "#f7ead0", "#fbf5e4"), (1290, "#d8634c", "#f4d27a"), (1440, "#f7ead0", "#fbf5e4")):
        hull = Cut().polygon(place(curve(trace("-76,-22 -50,14 50,14 84,-28")), x, 990))
        c.flat(Cut().line([(x, 980), (x, 800)], 5), "#4b4038")
        cloth = Cut().polygon(place([*curve(trace("6,-184 40,-110 66,-36")), (6, -36)], x, 990))
        c.flat(cloth, sail)
        c.shade(cloth, "#5f8f97", 0, 0.4, 1.2, 0.6)
        c.flat(hull, colour)
        c.shade(hull, NIGHT, 90, 0.3, 1.2, 0.7)
        c.flat(Cut().polygon(oval(x, 1012, 84, 5)), "#0f4a5c", 0.6)


# --- the map --------------------------------------------------------------------------------------------------------


def map_town(key):
    """A street map of a harbor town: bay, blocks, parks, piers and a dotted walk."""
    c = Canvas(key, "#8cc3c2")
    c.fade(None, "#9bcdc6", "#5ba3ae", 120)
    shore = curve(trace("560,-60 600,120 520,250 640,380 830,440 880,560 760,660 790,780 960,850 1010,980 960,1130"))
    land = Cut().polygon([*shore, (1700, 1130), (1700, -60)])
    _depth_lines(c, land)
    c.shadow(land, "#1d5b6b", -8, 10, 8, 0.5)
    c.flat(land, "#f5e6c8")
    _blocks(c, land, shore)
    _piers(c)
    _island(c)
    _walk(c)
    _compass(c, 190, 880)
    _map_boat(c, 330, 600, -24)
    _map_boat(c, 520, 760, 18)
    _folds(c)
    return c.finish()


def _depth_lines(c, land):
    """Lines in the water that follow the shore."""
    mask = c.mask(land)
    for radius, opacity in ((26, 0.7), (58, 0.5), (98, 0.35)):
        soft = mask.filter(ImageFilter.BoxBlur(radius)).filter(ImageFilter.BoxBlur(radius / 2))
        line = soft.point([255 if 24 <= v <= 24 + 320 / radius else 0 for v in range(256)]).filter(
            ImageFilter.GaussianBlur(1)
        )
        c.flat(line, "#e6f0df", opacity)


def _bend(u, v):
    """Streets run along this gently bent grid."""
    x = 1080 + u * 0.94 + v * 0.34 + 26 * math.sin(v / 210)
    y = 520 - u * 0.30 + v * 0.95 + 24 * math.sin(u / 230)
    return x, y


def _blocks(c, land, shore):
    town = c.clip(land, Cut().polygon([(x + 44, y) for x, y in shore] + [(1700, 1130), (1700, -60)]))
    colours = ["#eccfa0", "#e5bd8b", "#f0d9b4", "#dfae86", "#e9c49c"]
    groups = {colour: Cut() for colour in colours}
    parks, houses = Cut(), Cut()
    for i in range(-9, 10):
        for j in range(-9, 10):
            u0, v0 = i * 108, j * 92
            block = [_bend(u0 + a, v0 + b) for a, b in ((9, 9), (99, 9), (99, 83), (9, 83))]
            if (i, j) in ((2, -2), (3, -2), (2, -1), (3, -1)) or c.random.random() < 0.06:
                parks.polygon(block)
                continue
            groups[c.random.choice(colours)].polygon(block)
            _roofs_of_block(c, houses, u0, v0)
    for colour, cut in groups.items():
        c.flat(c.clip(cut, town), colour)
    roofs = c.clip(houses, town)
    c.shadow(roofs, "#8a5a48", 3, 4, 2, 0.4)
    c.flat(roofs, "#d2694b")
    c.shade(roofs, "#8f3f3a", 120, 0.1, 1.2, 0.5)
    green = c.clip(parks, town)
    c.flat(green, "#9db77c")
    c.shade(green, "#5c8a5f", 120, 0.1, 1.1, 0.6)
    _park_trees(c)
    _main_streets(c, land, shore)


def _roofs_of_block(c, houses, u0, v0):
    for a in (14, 43, 72):
        for b in (14, 50):
            if c.random.random() < 0.55:
                w, h = c.random.uniform(15, 23), c.random.uniform(15, 27)
                houses.polygon(
                    [
                        _bend(u0 + a, v0 + b),
                        _bend(u0 + a + w, v0 + b),
                        _bend(u0 + a + w, v0 + b + h),
                        _bend(u0 + a, v0 + b + h),
                    ]
                )


def _park_trees(c):
    crowns = Cut()
    for _ in range(70):
        x, y = _bend(c.random.uniform(228, 418), c.random.uniform(-172, -14))
        crowns.ellipse(x, y, c.random.uniform(7, 15))
    c.shadow(crowns, PINE, 4, 5, 2, 0.5)
    c.flat(crowns, "#4f8160")
    c.shade(crowns, "#a9c98b", 225, 0.2, 1.1, 0.5)
    pond = Cut().smooth([_bend(u, v) for u, v in ((290, -110), (340, -130), (372, -90), (330, -62), (296, -80))])
    c.flat(pond, "#7fbcc0")


def _main_streets(c, land, shore):
    roads = Cut().line([(x + 30, y) for x, y in shore], 17)
    roads.line([_bend(u, 92 * 2) for u in range(-500, 900, 40)], 17).line(
        [_bend(-108, v) for v in range(-700, 800, 40)], 17
    )
    roads.line(curve([_bend(-560, -420), _bend(60, 0), _bend(330, 130), _bend(800, 500)]), 15)
    square = Cut().ellipse(*_bend(108, 92 * 0.5), 44)
    clipped = c.clip(roads, land)
    c.flat(clipped, "#fffaf0")
    c.flat(square, "#fffaf0")
    c.flat(Cut().ellipse(*_bend(108, 92 * 0.5), 24), "#9db77c")
    c.flat(Cut().ellipse(*_bend(108, 92 * 0.5), 9), "#5ba3ae")


def _piers(c):
    piers = Cut()
    for x, y, long, turn in ((690, 420, 150, 150), (760, 690, 170, 176), (788, 760, 120, 178), (880, 540, 190, 190)):
        piers.polygon(place([(-40, -9), (long, -9), (long, 9), (-40, 9)], x, y, 1, turn))
        piers.polygon(place(trace("-14,-30 0,-30 0,30 -14,30", long, 0), x, y, 1, turn))
    c.shadow(piers, "#1d5b6b", -3, 6, 3, 0.5)
    c.flat(piers, "#b97f56")


def _island(c):
    island = Cut().smooth(trace("150,190 240,130 330,160 350,250 260,300 170,270"))
    c.shadow(island, "#1d5b6b", -6, 8, 6, 0.5)
    c.flat(island, "#f5e6c8")
    inner = Cut().smooth(trace("176,198 246,152 314,176 328,244 258,280 188,256"))
    c.flat(inner, "#9db77c")
    c.shade(inner, "#4f8160", 120, 0.1, 1.1, 0.7)
    tower = Cut().polygon(trace("228,240 236,150 262,150 270,240"))
    c.shadow(tower, PINE, 10, 6, 3, 0.5)
    c.flat(tower, "#fffaf0")
    c.flat(c.clip(Cut().box(220, 176, 280, 200), tower), CORAL)
    c.flat(Cut().polygon(trace("230,152 249,122 268,152")), "#b4492f")


def _walk(c):
    """A dotted walk through the town between two pins, and the ferry's line to the island."""
    path = curve(
        [_bend(-108, 400), _bend(-108, 184), _bend(108, 184), _bend(108, 60), _bend(216, 40), _bend(300, -100)],
        steps=30,
    )
    dots = Cut()
    for x, y in paced(path, 30):
        dots.ellipse(x, y, 6.5)
    c.flat(dots, "#2b3c56")
    route, dashes = curve(trace("690,690 540,650 420,480 380,330 300,276"), steps=30), Cut()
    stops = paced(route, 18)
    for start, stop in zip(stops[::2], stops[1::2], strict=False):
        dashes.line([start, stop], 5)
    c.flat(dashes, "#fffaf0", 0.95)
    for (x, y), colour in ((_bend(-108, 400), HARBOR), (_bend(300, -100), CORAL)):
        pin = Cut().polygon([*oval(x, y - 58, 34, 34, 0, 150, 390), (x, y)])
        c.shadow(pin, UMBER, 10, 4, 5, 0.45)
        c.flat(pin, colour)
        c.shade(pin, NIGHT, 0, 0.4, 1.2, 0.6)
        c.flat(Cut().ellipse(x, y - 58, 13), "#fffaf0")


def _compass(c, x, y):
    c.flat(Cut().ellipse(x, y, 104).ellipse(x, y, 98, ink=0), "#f5e6c8")
    for turn, long in ((45, 66), (0, 116)):
        for quarter in range(4):
            angle = turn + quarter * 90
            c.flat(Cut().polygon(place([(0, 0), (16, -16), (long, 0)], x, y, 1, angle)), "#fffaf0")
            c.flat(Cut().polygon(place([(0, 0), (16, 16), (long, 0)], x, y, 1, angle)), CORAL if turn == 0 else HARBOR)
    c.flat(Cut().ellipse(x, y, 9), "#2b3c56")


def _map_boat(c, x, y, turn):
    wake = Cut().polygon(place(trace("-120,-26 -30,0 -120,26 -60,0"), x, y, 1, turn))
    c.flat(wake, "#e6f0df", 0.6)
    hull = Cut().polygon(place(curve(trace("-40,-15 14,-16 52,0 14,16 -40,15"), True), x, y, 1, turn))
    c.shadow(hull, "#1d5b6b", -3, 8, 4, 0.5)
    c.flat(hull, "#fffaf0")
    c.flat(Cut().polygon(place(trace("-26,-9 10,-9 10,9 -26,9"), x, y, 1, turn)), CORAL)


def _folds(c):
    """The map has been folded."""
    for i, x in enumerate((400, 800, 1200)):
        c.veil(Cut().box(x, 0, x + 200, HEIGHT), NIGHT if i % 2 else "#fffaf0", 180, 0.2, 1.0, 0.10)
        c.veil(Cut().box(x - 200, 0, x, HEIGHT), "#fffaf0" if i % 2 else NIGHT, 0, 0.2, 1.0, 0.08)


# --- lanterns -------------------------------------------------------------------------------------------------------


def lanterns_evening(key):
    """Paper lanterns hang in the garden over a long table that is laid for the evening."""
    c = Canvas(key, "#12313f")
    c.fade(None, "#0f2238", "#2c6466", 90, 0, 0.75)
    _night_garden(c)
    strings = (trace("-40,90 380,240 820,250 1240,190 1660,20"), trace("-40,300 300,380 700,370 1060,400 1640,260"))
    lanterns = []
    for points, share in zip(strings, (0.75, 1.15), strict=True):
        line = curve(points, steps=14)
        c.flat(Cut().line(line, 3), "#081626")
        lanterns += [(x, y, share) for x, y in line[4::7]]
    _party_table(c)
    for x, y, share in lanterns:
        c.glow(x, y + 90 * share, 250 * share, "#ffc46b", 0.5)
    for i, (x, y, share) in enumerate(lanterns):
        _lantern(c, x, y, share * c.random.uniform(0.8, 1.1), (STRAW, CORAL, "#fbe6bd", APRICOT, ROSE)[i * 2 % 5])
    c.veil(None, "#071325", 270, 0.7, 1.5, 0.6)
    return c.finish()


def _night_garden(c):
    for y, colour, size in ((560, "#245254", 120), (640, "#1a3f48", 100), (720, "#12303c", 84)):
        hedge = Cut().box(-10, y, WIDTH + 10, 900)
        x = -40
        while x < WIDTH + 60:
            hedge.ellipse(
                x, y + c.random.uniform(-30, 40), size * c.random.uniform(0.7, 1.2), size * c.random.uniform(0.6, 1.3)
            )
            x += size * 1.1
        c.flat(hedge, colour)
        c.shade(hedge, "#e6b86a", 270, 0.62, 1.3, 0.45)
    lawn = Cut().box(-10, 790, WIDTH + 10, HEIGHT + 10)
    c.fade(lawn, "#1f4a46", "#0c2230")
    c.glow(800, 830, 800, "#e6a95a", 0.4, lawn)
    for x, lean in ((90, 30), (1520, -40)):
        trunk = Cut().stroke(curve([(x, 1080), (x + lean * 0.2, 760), (x + lean, 380), (x + lean * 0.4, -30)]), 96, 56)
        c.flat(trunk, "#0a1a2b")
        c.shade(trunk, "#d9934f", 0 if lean > 0 else 180, 0.6, 1.2, 0.6)
    crown = Cut()
    for _ in range(46):
        side = c.random.choice((0, 1))
        x = abs(c.random.gauss(0, 240))
        crown.ellipse(
            WIDTH - x if side else x,
            c.random.uniform(-60, 70) - 0.1 * x,
            c.random.uniform(50, 110),
            c.random.uniform(40, 80),
        )
    c.flat(crown, "#0b1d2e")
    c.shade(crown, "#3f7468", 90, 0.55, 1.1, 0.5)


def _lantern(c, x, y, size, colour):
    wide, tall = 66 * size, 78 * size
    middle = y + tall + 18 * size
    c.flat(Cut().line([(x, y), (x, middle - tall)], 2.5), "#081626")
    body = Cut().ellipse(x, middle, wide, tall * 0.92)
    c.fade(body, lighter(colour, 0.3), colour)
    c.glow(x, middle + 8, wide * 1.25, "#fff9e2", 0.95, body, 1.4)
    ribs = Cut()
    for i in range(-4, 5):
        v = i / 4.6
        half = wide * math.sqrt(max(0, 1 - v * v))
        ribs.line(oval(x, middle + v * tall * 0.92, half, 5 * size, 0, 0, 180), 1.6)
    c.flat(ribs, darker(colour, 0.35), 0.5)
    c.shade(body, BRICK, 0, 0.55, 1.25, 0.55)
    caps = Cut().box(x - 22 * size, middle - tall * 0.98, x + 22 * size, middle - tall * 0.84, 3)
    caps.box(x - 20 * size, middle + tall * 0.84, x + 20 * size, middle + tall * 0.95, 3)
    c.flat(caps, "#3a2030")


def _party_table(c):
    """The table in the lantern light: a long cloth, bottles, glasses, bowls, and chairs before it."""
    for x in range(300, 1400, 150):
        _back_chair(c, x, 770, 0.8)
    cloth = Cut().polygon(trace("260,806 1340,806 1460,880 140,880"))
    c.fade(cloth, "#ffe9bd", "#f2bf82")
    drop = Cut().polygon(trace("140,880 1460,880 1440,960 160,960"))
    c.fade(drop, "#d98f5c", "#8d4a48")
    c.shade(drop, "#3a2030", 90, 0.0, 1.2, 0.7)
    _table_things(c)
    for x in range(290, 1400, 255):
        _back_chair(c, x, 1050, 1.5)


def _back_chair(c, x, y, size):
    chair = Cut().line(oval(x, y - 60 * size, 44 * size, 70 * size, 0, 180, 360), 9 * size)
    chair.line([(x - 44 * size, y - 60 * size), (x - 46 * size, y + 90 * size)], 9 * size)
    chair.line([(x + 44 * size, y - 60 * size), (x + 46 * size, y + 90 * size)], 9 * size)
    chair.line([(x - 44 * size, y - 40 * size), (x + 44 * size, y - 40 * size)], 6 * size)
    for u in (-18, 0, 18):
        chair.line([(x + u * size, y - 40 * size), (x + u * size, y - 124 * size)], 4 * size)
    c.flat(chair, "#0d1c2c")
    c.rim(chair, "#f0a95e", 0, 4 * size, 0.7, 1)


def _table_things(c):
    for i, x in enumerate(range(300, 1360, 96)):
        y = 846 + 14 * (i % 2)
        c.flat(Cut().polygon(oval(x + 8, y + 6, 44, 11)), "#b9714c", 0.5)
        kind = (i * 5 + 2) % 4
        if kind == 0:
            bottle = Cut().box(x - 15, y - 80, x + 15, y, 8).box(x - 6, y - 128, x + 6, y - 70, 3)
            c.flat(bottle, "#2f6a5c")
            c.shade(bottle, "#ffe0a0", 180, 0.4, 1.2, 0.7)
        elif kind == 1:
            c.flat(Cut().polygon(oval(x, y - 18, 46, 12, 0, 180, 360) + oval(x, y - 18, 46, 34, 0, 0, 180)), "#4f9a9b")
            c.flat(Cut().ellipse(x - 18, y - 26, 16).ellipse(x + 14, y - 28, 17).ellipse(x, y - 38, 16), CORAL)
        elif kind == 2:
            c.flat(Cut().polygon(oval(x, y, 42, 11)), "#fff8e6")
            c.flat(Cut().polygon(oval(x, y, 28, 6)), "#e9b98a")
            c.flat(
                Cut().box(x + 46, y - 56, x + 68, y - 18, 6).line([(x + 57, y - 20), (x + 57, y + 2)], 3),
                "#fff3d6",
                0.85,
            )
        else:
            c.flat(Cut().box(x - 6, y - 54, x + 6, y, 2), "#fff3d6")
            c.glow(x, y - 68, 60, "#ffd98a", 0.9)
            c.flat(Cut().smooth(trace("0,-84 6,-66 0,-56 -6,-66", x, y)), "#fff9e2")


# --- birds ----------------------------------------------------------------------------------------------------------


def birds_wire(key):
    """Eight small birds sit on the wires, and a ninth flies in."""
    c = Canvas(key, "#efb54c")
    c.fade(None, "#eda63e", "#f9e0a4", 90, 0.0, 1.0)
    c.flat(Cut().ellipse(560, 560, 330), "#fbeac0", 0.85)
    c.shade(Cut().ellipse(560, 560, 330), "#ee8a57", 90, 0.35, 1.05, 0.85)
    _low_town(c)
    wires = [_wire(c, 300, 250, 90), _wire(c, 408, 372, 104), _wire(c, 540, 470, 118)]
    _pole(c)
    for row, share, flip in (
        (0, 0.30, False),
        (0, 0.36, True),
        (1, 0.20, False),
        (1, 0.47, False),
        (1, 0.52, True),
        (1, 0.57, False),
        (2, 0.34, True),
        (2, 0.68, False),
    ):
        x, y = wires[row][int(share * len(wires[row]))]
        _bird(c, x, y, c.random.uniform(0.92, 1.1), flip)
    _flying_bird(c, 1050, 190)
    return c.finish()


def _wire(c, left, right, sag):
    points = [
        (x, left + (right - left) * (x + 40) / 1420 + sag * 4 * ((x + 40) / 1420) * (1 - (x + 40) / 1420))
        for x in range(-40, 1381, 10)
    ]
    c.flat(Cut().line(points, 4.5), "#3a2238")
    return points


def _low_town(c):
    for y, colour in ((900, "#dd8f4e"), (975, "#a9573f")):
        roofs = Cut().box(-10, y + 60, WIDTH + 10, 1100)
        x = -60
        while x < WIDTH:
            wide = c.random.uniform(110, 210)
            top = y + c.random.uniform(-20, 30)
            roofs.polygon(
                [(x, y + 80), (x, top), (x + wide / 2, top - wide * 0.3), (x + wide, top), (x + wide, y + 80)]
            )
            roofs.box(x + wide * 0.7, top - wide * 0.28, x + wide * 0.7 + 20, top)
            x += wide
        c.flat(roofs, colour)
        c.shade(roofs, "#5f2c38", 90, 0.2, 1.2, 0.6)


def _pole(c):
    pole = Cut().polygon(trace("1352,1100 1362,90 1398,90 1410,1100"))
    arms = Cut()
    for y, half in ((246, 190), (368, 220), (466, 170)):
        arms.box(1380 - half, y, 1380 + half, y + 22, 4)
        for u in (-half + 14, -half / 2, half / 2, half - 14):
            arms.box(1380 + u - 9, y - 30, 1380 + u + 9, y + 4, 7)
    braces = Cut().line([(1230, 378), (1376, 470)], 8).line([(1530, 378), (1384, 470)], 8)
    for y in (250, 372, 470):
        braces.line(curve(trace("1540,-24 1590,-20 1660,-30", 0, y)), 4.5)
    c.flat(braces, "#3a2238")
    c.flat(pole, "#4d2b3a")
    c.shade(pole, "#c46a45", 180, 0.55, 1.2, 0.7)
    c.flat(arms, "#3a2238")
    c.shade(arms, "#c46a45", 270, 0.6, 1.2, 0.6)


def _bird(c, x, y, size, flip):
    def at(points):
        return place(points, x, y, size, 0, flip)

    body = trace("-74,58 -40,14 -34,-26 -22,-60 2,-78 26,-70 34,-48 32,-18 20,4 0,10 -22,14 -62,66")
    shape = Cut().polygon(curve(at(body), True)).polygon(at(trace("30,-64 50,-55 30,-50")))
    c.flat(shape, "#26324a")
    belly = Cut().polygon(curve(at(trace("32,-44 30,-14 16,6 0,8 6,-20 18,-44")), True))
    c.flat(c.clip(belly, shape), c.random.choice((CORAL, "#f6e2b8", "#e0795a")))
    wing = Cut().polygon(curve(at(trace("-18,-44 0,-30 -8,0 -46,26 -32,-12")), True))
    c.shade(shape, "#6f90a0", 300, 0.5, 1.2, 0.6)
    c.flat(wing, "#161f34")
    c.flat(Cut().ellipse(*at([(19, -60)])[0], 3.4), "#fff3d6")
    c.flat(Cut().line(at([(4, 8), (4, 20)]), 3).line(at([(14, 6), (14, 20)]), 3), "#161f34")


def _flying_bird(c, x, y):
    body = Cut().polygon(curve(place(trace("-110,26 -40,8 10,-8 46,-12 66,-2 40,18 -10,26 -60,26"), x, y, 1, 12), True))
    body.polygon(place(trace("62,-8 86,2 60,6"), x, y, 1, 12))
    far = Cut().polygon(curve(place(trace("6,-4 -20,-70 10,-132 52,-160 40,-90 34,-10"), x, y, 1, 12), True))
    near = Cut().polygon(curve(place(trace("20,0 -40,-60 -110,-100 -168,-98 -110,-50 -30,12"), x, y, 1, 12), True))
    c.flat(far, "#161f34")
    c.flat(body, "#26324a")
    c.flat(Cut().polygon(curve(place(trace("56,2 30,20 -20,26 10,8"), x, y, 1, 12), True)), CORAL)
    c.flat(near, "#26324a")
    c.shade(near, "#6f90a0", 200, 0.3, 1.1, 0.7)


SCENES = {
    "city-roofs": city_roofs,
    "hillside-houses": hillside_houses,
    "map-town": map_town,
    "lanterns-evening": lanterns_evening,
    "birds-wire": birds_wire,
}
