"""Things on tables: tea, the notebook, the candle, the laptop with nine people, threads."""

import math

from .canvas import HEIGHT, WIDTH, Canvas
from .cut import LEAF, Cut, curve, oval, place, rounded, trace
from .palette import BRICK, CORAL, HARBOR, OCHRE, PINE, RUST, STRAW, UMBER, darker, lighter, mix

# --- the tea table --------------------------------------------------------------------------------------------------


def tea_table(key):
    """A long table from above, laid for tea: pot, cups, plates, a cake and lemons."""
    c = Canvas(key, "#2f6f70")
    c.fade(None, "#3a8280", "#1f5560", 60)
    _floor_tiles(c)
    for x in (210, 600, 990, 1380):
        _stool(c, x, 128)
        _stool(c, x, 942)
    table = Cut().box(-60, 190, WIDTH + 60, 880, 30)
    c.shadow(table, "#0d2b36", 0, 26, 22, 0.55)
    c.fade(table, "#eeb765", "#dc9446", 20)
    _table_grain(c, table)
    runner = Cut().box(-60, 440, WIDTH + 60, 630)
    c.flat(runner, "#f9ecd2")
    c.flat(Cut().box(-60, 456, WIDTH + 60, 462).box(-60, 608, WIDTH + 60, 614), CORAL)
    _lay_the_table(c)
    c.veil(None, "#fff1cf", 225, 0.5, 1.3, 0.35)
    c.veil(None, "#16303f", 45, 0.6, 1.5, 0.45)
    return c.finish()


def _floor_tiles(c):
    tiles = Cut()
    for x in range(-40, WIDTH + 80, 80):
        for y in (30, 110, 960, 1040):
            if (x // 80 + y // 80) % 2:
                tiles.box(x, y - 40, x + 80, y + 40)
    c.flat(tiles, "#2a6769", 0.7)


def _stool(c, x, y):
    seat = Cut().ellipse(x, y, 104)
    c.shadow(seat, "#0d2b36", 14, 20, 12, 0.5)
    c.flat(seat, CORAL)
    c.shade(seat, RUST, 45, 0.4, 1.1, 0.8)
    c.flat(Cut().ellipse(x, y, 82).ellipse(x, y, 77, ink=0), "#f4a88a", 0.8)


def _table_grain(c, table):
    lines = Cut()
    for y in (190, 363, 536, 709, 880):
        lines.line([(-60, y), (1660, y)], 3)
    for _ in range(46):
        x, y = c.random.uniform(-60, 1500), c.random.uniform(205, 865)
        lines.line([(x, y), (x + c.random.uniform(90, 360), y)], 1.4)
    c.flat(c.clip(lines, table), "#b06f38", 0.5)


def _lay_the_table(c):
    _teapot(c, 800, 520)
    _cake(c, 420, 535, 118)
    _flowers(c, 1180, 530)
    _lemons(c)
    _sugar(c, 128, 535)
    for i, x in enumerate((150, 470, 1010, 1370)):
        _place_setting(c, x, 300 + 12 * (i % 2), i)
        _place_setting(c, x + 40, 770 - 12 * (i % 2), i + 4)
    for x, y, turn in ((738, 316, 80), (1216, 745, 96), (772, 760, 84)):
        _napkin(c, x, y, turn)


def _place_setting(c, x, y, i):
    """A plate with something on it, and a cup of tea on its saucer."""
    rim = ("#fbf3e2", "#8fc1bb", "#f4c3ae", "#fbf3e2")[i % 4]
    _dish(c, x, y, 88, rim)
    if i % 3 == 0:
        slice_ = Cut().polygon(place(trace("-46,26 50,0 -30,-40"), x, y, 1, i * 40))
        c.shadow(slice_, UMBER, 5, 6, 4, 0.4)
        c.flat(slice_, "#f6dca6")
        c.flat(Cut().polygon(place(trace("-46,26 50,0 42,-4 -42,12"), x, y, 1, i * 40)), "#d8634c")
    elif i % 3 == 1:
        for u, v in ((-22, 8), (20, 18), (4, -22)):
            biscuit = Cut().ellipse(x + u, y + v, 26)
            c.shadow(biscuit, UMBER, 3, 4, 3, 0.4)
            c.flat(biscuit, "#c98646")
            c.shade(biscuit, "#7f4a2c", 45, 0.3, 1.1, 0.6)
    else:
        c.flat(
            Cut().line(place([(-60, 30), (44, -34)], x, y), 7).ellipse(*place([(52, -40)], x, y)[0], 15, 10, -32),
            "#9fb0b0",
        )
    side = 1 if i % 2 else -1
    _cup(c, x + 148 * side, y + (46 if y < 500 else -46), i)


def _dish(c, x, y, size, colour):
    plate = Cut().ellipse(x, y, size)
    c.shadow(plate, "#6d3a22", 12, 16, 9, 0.45)
    c.flat(plate, colour)
    c.shade(plate, darker(colour, 0.4), 45, 0.5, 1.1, 0.6)
    well = Cut().ellipse(x, y, size * 0.7)
    c.flat(well, lighter(colour, 0.5))
    c.shade(well, darker(colour, 0.4), 225, 0.6, 1.1, 0.5)


def _cup(c, x, y, i):
    colour = (CORAL, "#fbf3e2", HARBOR, "#fbf3e2")[i % 4]
    _dish(c, x, y, 58, "#fbf3e2" if colour != "#fbf3e2" else "#8fc1bb")
    turn = math.radians(30 + i * 70)
    handle = Cut().line(
        [(x + 30 * math.cos(turn), y + 30 * math.sin(turn)), (x + 60 * math.cos(turn), y + 60 * math.sin(turn))], 13
    )
    cup = Cut().ellipse(x, y, 40)
    c.shadow(cup, "#6d3a22", 8, 10, 5, 0.5)
    c.flat(handle, colour)
    c.flat(cup, colour)
    tea = Cut().ellipse(x, y, 32)
    c.flat(tea, "#8a3f22")
    c.shade(tea, "#d9813a", 45, 0.4, 1.1, 0.9)
    c.flat(Cut().polygon(oval(x - 9, y - 9, 13, 7, -45)), "#f6c88a", 0.6)


def _teapot(c, x, y):
    pot = Cut().ellipse(x, y, 112)
    spout = Cut().stroke(curve(trace("88,34 150,46 196,84", x, y)), 58, 24)
    handle = Cut().line([(x - 100, y - 38), (x - 178, y - 68)], 30)
    whole = Cut().ellipse(x, y, 112)
    whole.parts += spout.parts + handle.parts
    c.shadow(whole, "#6d3a22", 20, 26, 14, 0.5)
    c.flat(handle, "#1d4f5a")
    c.flat(spout, "#22626d")
    c.flat(pot, "#2b7580")
    c.shade(pot, "#0f3543", 45, 0.35, 1.05, 0.85)
    c.shade(pot, "#a6d3c8", 225, 0.6, 1.1, 0.8)
    lid = Cut().ellipse(x, y, 62)
    c.shadow(lid, "#0f3543", 5, 7, 4, 0.6)
    c.flat(lid, "#22626d")
    c.shade(lid, "#a6d3c8", 225, 0.5, 1.1, 0.7)
    knob = Cut().ellipse(x, y, 19)
    c.shadow(knob, "#0f3543", 4, 5, 3, 0.7)
    c.flat(knob, OCHRE)
    c.shade(knob, RUST, 45, 0.4, 1.1, 0.7)


def _cake(c, x, y, size):
    _dish(c, x, y, size * 1.28, "#8fc1bb")
    cake = Cut().polygon([(x, y), *oval(x, y, size, size, 0, 20, 330)])
    c.shadow(cake, "#4a2a22", 10, 14, 8, 0.5)
    c.flat(cake, "#f8e3bf")
    c.shade(cake, "#d08a5a", 45, 0.4, 1.1, 0.7)
    berries = Cut()
    for i in range(9):
        angle = math.radians(38 + i * 33)
        berries.ellipse(x + size * 0.74 * math.cos(angle), y + size * 0.74 * math.sin(angle), 15)
    c.shadow(berries, "#7f3527", 3, 4, 2, 0.5)
    c.flat(berries, "#cf4a40")
    c.shade(berries, "#7a2233", 45, 0.2, 1.2, 0.6)


def _flowers(c, x, y):
    for ink, far, count, size in (("#3f7a5c", 104, 13, 1.5), ("#6a9a68", 74, 9, 1.3)):
        leaves = Cut()
        for i in range(count):
            turn = i * 360 / count + c.random.uniform(-10, 10)
            leaves.polygon(place(LEAF, *place([(far - 60, 0)], x, y, 1, turn)[0], size, turn))
        c.shadow(leaves, "#6d3a22", 8, 12, 6, 0.4)
        c.flat(leaves, ink)
        c.shade(leaves, PINE, 45, 0.3, 1.2, 0.6)
    for i in range(8):
        turn = i * 137.5
        u, v = place([(14 * math.sqrt(i) * 1.5, 0)], x, y, 1, turn)[0]
        for size, ink in (
            (30, ("#f4c3ae", "#fbf3e2", "#e66b4d")[i % 3]),
            (18, mix(("#f4c3ae", "#fbf3e2", "#e66b4d")[i % 3], BRICK, 0.25)),
            (7, STRAW),
        ):
            c.flat(
                Cut().smooth(
                    [
                        (
                            u + size * (1 + 0.13 * (k % 2)) * math.cos(k * 0.52),
                            v + size * (1 + 0.13 * (k % 2)) * math.sin(k * 0.52),
                        )
                        for k in range(12)
                    ]
                ),
                ink,
            )


def _lemons(c):
    for x, y, turn in ((628, 588, -35), (1408, 510, 20), (1462, 572, -28)):
        lemon = Cut().smooth(place(trace("-50,0 -34,-22 0,-31 34,-22 50,0 34,22 0,31 -34,22"), x, y, 0.9, turn))
        c.shadow(lemon, "#6d3a22", 7, 10, 5, 0.45)
        c.flat(lemon, "#f3c33f")
        c.shade(lemon, "#c07a22", 45, 0.4, 1.1, 0.8)
    x, y = 1372, 582
    c.shadow(Cut().ellipse(x, y, 34), "#6d3a22", 5, 7, 4, 0.4)
    c.flat(Cut().ellipse(x, y, 34), "#f3c33f")
    c.flat(Cut().ellipse(x, y, 28), "#fdf0c8")
    wedges = Cut()
    for i in range(8):
        wedges.polygon(place(trace("4,0 24,-7 24,7"), x, y, 1, i * 45))
    c.flat(wedges, "#f6d36b")


def _sugar(c, x, y):
    _dish(c, x, y, 70, CORAL)
    for i in range(9):
        u, v = place([(11 * math.sqrt(i) * 1.3, 0)], x, y, 1, i * 137.5)[0]
        cube = Cut().polygon(place(rounded(-11, -11, 11, 11, 3), u, v, 1, i * 31))
        c.shadow(cube, UMBER, 3, 4, 2, 0.35)
        c.flat(cube, "#fffaf0")


def _napkin(c, x, y, turn):
    cloth = Cut().polygon(place(trace("-70,-40 70,-40 70,40 -70,40"), x, y, 1, turn))
    c.shadow(cloth, "#6d3a22", 6, 8, 5, 0.35)
    c.flat(cloth, "#e9a38a")
    stripes = Cut()
    for v in (-24, -12, 12, 24):
        stripes.line(place([(-70, v), (70, v)], x, y, 1, turn), 3)
    c.flat(c.clip(stripes, cloth), "#fbf3e2", 0.8)
    for v, tip in ((-8, 12), (12, 7)):
        c.flat(
            Cut()
            .line(place([(-60, v), (40, v)], x, y, 1, turn), 6)
            .ellipse(*place([(52, v)], x, y, 1, turn)[0], 18, tip, turn),
            "#c9d3cd",
        )


# --- the notebook ---------------------------------------------------------------------------------------------------


def open_notebook(key):
    """An open notebook, a pencil and a cup on a rose desk; the shadow of leaves falls across them."""
    c = Canvas(key, "#dd9c8d")
    c.fade(None, "#e7ae9c", "#cf8478", 50)
    c.shade(None, "#a9585a", 45, 0.45, 1.4, 0.45)
    _notebook(c, 720, 560, -9)
    _coffee(c, 1400, 262)
    _pencil(c, 1010, 640, -52)
    _spectacles(c, 1390, 760)
    _sprig(c, 150, 860)
    _window_shadow(c)
    return c.finish()


def _notebook(c, x, y, turn):
    def at(points):
        return place(points, x, y, 1, turn)

    cover = Cut().polygon(at(rounded(-524, -356, 524, 356, 22)))
    c.shadow(cover, "#5a2638", 26, 30, 22, 0.5)
    c.flat(cover, "#1f5560")
    for inset in (10, 5, 0):
        pages = Cut().polygon(
            at(rounded(-506 - inset * 0.4, -340 - inset * 0.4, 506 + inset * 0.4, 340 + inset * 0.4, 8))
        )
        c.flat(pages, ("#fbf3e2", "#efe2c9", "#d9c8ab")[inset // 5])
    left, right = Cut().polygon(at(rounded(-506, -340, 0, 340, 8))), Cut().polygon(at(rounded(0, -340, 506, 340, 8)))
    for page in (left, right):
        c.flat(page, "#fbf3e2")
    c.veil(left, "#b98f7a", turn, 0.78, 1.0, 0.55)
    c.shade(left, "#b9806a", turn, 0.72, 1.1, 0.6)
    c.veil(right, "#b98f7a", 180 + turn, 0.84, 1.0, 0.45)
    rules = Cut()
    for v in range(-264, 300, 44):
        rules.line(at([(-462, v), (-44, v)]), 1.8).line(at([(44, v), (462, v)]), 1.8)
    c.flat(rules, "#8fb8ba", 0.8)
    drawing = Cut()
    for i in range(9):
        angle = math.radians(i * 40 - 90)
        drawing.line(
            at(oval(-250 + 118 * math.cos(angle), -6 + 118 * math.sin(angle), 20, 20, 0, c.random.uniform(0, 60), 390)),
            5,
        )
    c.flat(drawing, "#3c4f66", 0.9)
    ribbon = Cut().polygon(at(trace("120,-342 150,-342 150,402 135,380 120,402")))
    c.shadow(ribbon, "#5a2638", 5, 6, 4, 0.35)
    c.flat(ribbon, CORAL)
    c.shade(ribbon, BRICK, 90, 0.3, 1.2, 0.6)


def _coffee(c, x, y):
    saucer = Cut().ellipse(x, y, 176)
    c.shadow(saucer, "#5a2638", 22, 26, 16, 0.5)
    c.flat(saucer, "#f7e3cf")
    c.shade(saucer, "#b4726a", 45, 0.45, 1.1, 0.7)
    c.flat(Cut().ellipse(x, y, 122).ellipse(x, y, 118, ink=0), "#d9a592", 0.8)
    handle = Cut().line([(x - 60, y + 80), (x - 98, y + 130)], 30)
    cup = Cut().ellipse(x, y, 112)
    c.shadow(cup, "#5a2638", 14, 18, 9, 0.5)
    c.flat(handle, "#e9b565")
    c.flat(cup, "#efc278")
    c.shade(cup, "#a9622f", 45, 0.4, 1.1, 0.8)
    coffee = Cut().ellipse(x, y, 92)
    c.flat(coffee, "#54291f")
    c.shade(coffee, "#a9623a", 45, 0.35, 1.05, 0.9)
    c.flat(Cut().polygon(oval(x - 28, y - 30, 34, 16, -45)), "#d9a06a", 0.5)


def _pencil(c, x, y, turn):
    def at(points):
        return place(points, x, y, 1, turn)

    whole = Cut().polygon(at(trace("-250,-17 210,-17 270,0 210,17 -250,17")))
    c.shadow(whole, "#5a2638", 12, 14, 6, 0.5)
    c.flat(Cut().polygon(at(trace("-180,-17 210,-17 210,17 -180,17"))), "#e9a83a")
    c.flat(Cut().polygon(at(trace("-180,-6 210,-6 210,6 -180,6"))), "#f7cb6a")
    c.flat(Cut().polygon(at(trace("-180,6 210,6 210,17 -180,17"))), "#c27d28")
    c.flat(Cut().polygon(at(trace("-216,-17 -180,-17 -180,17 -216,17"))), "#c3cbc9")
    c.flat(Cut().polygon(at(rounded(-254, -17, -214, 17, 10))), CORAL)
    c.flat(Cut().polygon(at(trace("210,-17 270,0 210,17"))), "#f2d9b0")
    c.flat(Cut().polygon(at(trace("250,-6 271,0 250,6"))), "#2b3348")


def _spectacles(c, x, y):
    frame = Cut()
    for u in (-74, 74):
        frame.polygon(oval(x + u * 0.98, y + u * 0.26, 62, 54, 15)).polygon(
            oval(x + u * 0.98, y + u * 0.26, 53, 45, 15), 0
        )
    frame.line(curve(trace("-16,-10 0,-14 16,-2", x, y)), 8)
    frame.line(trace("-132,-34 -96,-178 -116,-204", x, y), 8).line(trace("136,34 172,-110 154,-138", x, y), 8)
    c.shadow(frame, "#5a2638", 10, 14, 4, 0.45)
    c.flat(frame, "#3b2440")
    glass = Cut().polygon(oval(x - 72, y - 19, 53, 45, 15)).polygon(oval(x + 72, y + 19, 53, 45, 15))
    c.veil(glass, "#fff6e8", 225, 0.3, 1.1, 0.5)


def _sprig(c, x, y):
    stem = curve(trace("-170,230 -40,60 110,-30 190,-150", x, y))
    leaves = Cut()
    for i, (u, v) in enumerate(stem[4::3]):
        leaves.polygon(place(LEAF, u, v, 1.7 - i * 0.1, -52 + (52 if i % 2 else -52)))
    c.shadow(leaves, "#5a2638", 12, 16, 7, 0.4)
    c.flat(Cut().line(stem, 6), "#3a6b58")
    c.flat(leaves, "#5f9678")
    c.shade(leaves, "#24504c", 45, 0.3, 1.2, 0.7)


def _window_shadow(c):
    """The shade of the room around a bright window, with leaves in it, laid over everything."""
    light = Cut()
    for u in (0, 1):
        for v in (0, 1):
            light.polygon(
                place(
                    [
                        (-620 + u * 640, -480 + v * 500),
                        (-20 + u * 640, -480 + v * 500),
                        (-20 + u * 640, -20 + v * 500),
                        (-620 + u * 640, -20 + v * 500),
                    ],
                    800,
                    530,
                    1.12,
                    24,
                )
            )
    leaves = Cut()
    for start, turn, count in (((1500, -40), 140, 11), ((1640, 420), 176, 8), ((1020, -60), 112, 7)):
        x, y = start
        for i in range(count):
            x, y = x + 74 * math.cos(math.radians(turn)), y + 74 * math.sin(math.radians(turn))
            leaves.polygon(place(LEAF, x, y, 2.9 - i * 0.15, turn + (58 if i % 2 else -58)))
    lit = c.without(light, leaves)
    dark = c.without(None, lit)
    c.shadow(dark, "#6b3450", blur=3, opacity=0.26)
    c.shadow(lit, "#fff0cf", blur=3, opacity=0.14)


# --- the candle -----------------------------------------------------------------------------------------------------


def candle(key):
    """One candle, and the rings of its light in a dark room."""
    c = Canvas(key, "#1f1530")
    x, y = 880, 420
    rings = (
        (1150, "#2a1a3a"),
        (900, "#3b2145"),
        (700, "#57294a"),
        (520, "#80364a"),
        (370, "#b4503f"),
        (240, "#e08a42"),
        (140, "#f5c066"),
    )
    for size, ink in rings:
        ring = Cut().ellipse(x, y, size)
        c.flat(ring, ink)
        c.glow(x, y, size, mix(ink, "#ffb45c", 0.35), 0.65, ring, 1.3, grain=True)
    _candle_table(c, x)
    _wax(c, x)
    _flame(c, x, y)
    _matches(c, 480, 960)
    c.veil(None, "#120c20", 180, 0.6, 1.4, 0.6)
    return c.finish()


def _candle_table(c, x):
    table = Cut().box(-10, 866, WIDTH + 10, HEIGHT + 10)
    c.fade(table, "#4a2238", "#1b1128")
    c.glow(x, 880, 700, "#e08a42", 0.5, table, 1.3)
    c.glow(x, 880, 520, "#f0994a", 0.45, table, 1.6, grain=True)
    edge = Cut().box(-10, 862, WIDTH + 10, 869)
    c.glow(x, 866, 760, "#ffd08a", 0.9, edge)


def _wax(c, x):
    c.shadow(Cut().polygon(oval(x, 964, 260, 40)), "#120a1c", blur=10, opacity=0.8)
    dish = Cut().polygon(oval(x, 940, 220, 40, 0, 180, 360) + oval(x, 940, 220, 64, 0, 0, 180))
    c.fade(dish, "#c9703f", "#5b2438", 90)
    c.shade(dish, "#2a1230", 0, 0.4, 1.2, 0.8)
    c.flat(Cut().polygon(oval(x, 938, 196, 30)), "#7a2f38")
    c.flat(Cut().polygon(oval(x, 930, 130, 18)), "#f2c98a")
    stick = Cut().polygon(
        [
            (x - 76, 930),
            (x - 76, 588),
            *oval(x, 588, 76, 16, 0, 180, 360),
            (x + 76, 588),
            (x + 76, 930),
            *oval(x, 930, 76, 14, 0, 0, 180),
        ]
    )
    c.fade(stick, "#ffe9bd", "#d98a56")
    c.shade(stick, "#8d3f45", 0, 0.45, 1.1, 0.8)
    c.shade(stick, "#8d3f45", 180, 0.7, 1.2, 0.7)
    c.shade(stick, "#7a2f48", 90, 0.35, 1.2, 0.7)
    runs = Cut()
    for u, long, wide in ((-62, 150, 26), (-30, 70, 20), (44, 210, 30), (68, 96, 22)):
        runs.box(x + u - wide / 2, 584, x + u + wide / 2, 600 + long, wide / 2)
    c.fade(runs, "#fff3d2", "#eab477")
    c.shade(runs, "#b4603f", 0, 0.5, 1.2, 0.6)
    c.flat(Cut().polygon(oval(x, 588, 76, 18)), "#fff6dc")
    c.flat(Cut().polygon(oval(x, 590, 52, 10)), "#ffd68a")
    c.flat(Cut().line(curve(trace("0,590 -3,560 5,532", x, 0)), 7), "#3a1c28")


def _flame(c, x, y):
    def tongue(size, drop=0.0):
        return Cut().polygon(
            curve(
                [
                    (x + u * size, y + 46 + (v + drop) * size)
                    for u, v in (
                        (4, -200),
                        (40, -110),
                        (62, -30),
                        (44, 52),
                        (0, 84),
                        (-44, 52),
                        (-58, -26),
                        (-26, -106),
                    )
                ],
                True,
            )
        )

    c.glow(x, y + 20, 330, "#fff0c0", 0.8)
    c.fade(tongue(1.0), "#ffcf6a", "#f0803a")
    c.fade(tongue(0.74, 16), "#fff0b8", "#ffc45c")
    c.fade(tongue(0.44, 50), "#fffdf0", "#ffe9a8")
    base = c.clip(Cut().ellipse(x, y + 120, 42, 34), tongue(1.0))
    c.veil(base, "#5b6fb0", 90, 0.0, 1.1, 0.7)


def _matches(c, x, y):
    box = Cut().polygon(trace("-110,-10 70,-34 110,16 -72,44", x, y))
    side = Cut().polygon(trace("-72,44 110,16 110,48 -72,78", x, y))
    c.shadow(side, "#0d0818", -20, 14, 12, 0.7)
    c.flat(box, "#2b6470")
    c.flat(Cut().smooth(trace("-20,4 6,-20 36,2 8,24", x, y)), OCHRE)
    c.shade(box, "#ffc27a", 330, 0.4, 1.2, 0.7)
    c.flat(side, "#6b2f40")
    c.shade(side, "#ffc27a", 0, 0.6, 1.3, 0.7)
    c.flat(Cut().line([(x + 130, y + 66), (x + 290, y + 36)], 8), "#f2cf98")
    c.flat(Cut().ellipse(x + 292, y + 35, 11, 8, -10), "#2a1626")


# --- the laptop -----------------------------------------------------------------------------------------------------

ROOMS = ["#f0b95f", "#e2765a", "#5aa6a2", "#8f6a94", "#f2d9ae", "#3f7f8c", "#e9a18c", "#a9b97f", "#4a5f86"]
CLOTHES = ["#22506a", "#f4e3c4", "#b4492f", "#f0c060", "#2f4a5c", "#e0795a", "#5a3a5c", "#fbf0dc", "#e9b565"]
HAIR = ["#1d1620", "#8a4a2c", "#2b1a1c", "#14121c", "#d9d2c8", "#17131c", "#c98a3f", "#3a2420", "#6b3a2a"]
SKINS = ["#6b4030", "#f0c6a4", "#c98d63", "#8a5238", "#e6b48f", "#573226", "#f3d3b8", "#b4774e", "#d9a077"]


def screen_tiles(key):
    """A laptop on a desk at night; on its screen nine people in nine tiles."""
    c = Canvas(key, "#24324f")
    c.fade(None, "#33507a", "#1c2947", 100)
    _evening_window(c)
    desk = Cut().box(-10, 840, WIDTH + 10, HEIGHT + 10)
    c.fade(desk, "#c47f4f", "#6b3a38")
    c.shade(desk, "#35203a", 90, 0.1, 1.3, 0.7)
    c.glow(800, 470, 900, "#a9d0d6", 0.35)
    _laptop(c)
    _desk_lamp(c, 1420, 880)
    _desk_plant(c, 160, 900)
    _mug(c, 1250, 950)
    return c.finish()


def _evening_window(c):
    frame = Cut().box(70, 60, 420, 560, 8)
    c.flat(frame, "#16203c")
    c.fade(Cut().box(92, 82, 398, 538), "#4a5f93", "#e9a38a")
    hills = c.clip(Cut().below(_far_hills(c)), Cut().box(92, 82, 398, 538))
    c.flat(hills, "#2c3a63")
    c.flat(Cut().ellipse(172, 176, 30), "#fdf0d0")
    c.flat(Cut().box(238, 82, 252, 538).box(92, 300, 398, 312), "#16203c")


def _far_hills(c):
    return curve([(80 + i * 60, 450 + c.random.uniform(-26, 26)) for i in range(7)])


def _laptop(c):
    base = Cut().polygon(trace("330,868 1270,868 1366,962 234,962"))
    c.shadow(base, "#1a1024", 0, 26, 20, 0.6)
    lid = Cut().box(340, 176, 1260, 872, 26)
    c.flat(lid, "#1a2236")
    c.flat(Cut().line([(366, 178), (1234, 178)], 4), "#5d7a94")
    c.fade(base, "#c9d3d6", "#8b99a6")
    c.shade(base, "#45546b", 0, 0.5, 1.3, 0.5)
    keys = Cut()
    for row in range(4):
        y, half = 882 + row * 13, 410 + row * 13
        for i in range(14):
            x = 800 - half + i * half / 7
            keys.polygon([(x + 3, y), (x + half / 7 - 4, y), (x + half / 7 - 3, y + 9), (x + 2, y + 9)])
    c.flat(keys, "#4b5a70")
    c.flat(Cut().polygon(trace("700,938 900,938 906,957 694,957")), "#b4c0c6")
    c.flat(Cut().polygon(trace("234,962 1366,962 1350,976 250,976")), "#5d6b7d")
    c.flat(Cut().ellipse(800, 192, 4), "#5d7a94")
    for i in range(9):
        _tile(c, 368 + (i % 3) * 290, 208 + (i // 3) * 212, i)


def _tile(c, x, y, i):
    """One person in a tile: a bust with hair before a plain wall."""
    tile, wall = Cut().box(x, y, x + 284, y + 206, 12), ROOMS[i]
    c.fade(tile, lighter(wall, 0.15), wall)
    c.shade(tile, darker(wall, 0.4), (30, 150)[i % 2], 0.5, 1.2, 0.6)
    c.flat(c.clip(_behind_someone(x, y, i % 3), tile), lighter(wall, 0.45), 0.65)
    middle, head = x + 142 + c.random.uniform(-14, 14), y + 92 + c.random.uniform(-8, 8)
    c.flat(c.clip(_long_hair(middle, head, i), tile), HAIR[i])
    body = c.clip(Cut().smooth(trace("-96,168 -84,92 -30,66 30,66 84,92 96,168", middle, head)), tile)
    c.flat(body, CLOTHES[i])
    c.shade(body, darker(CLOTHES[i], 0.5), 20, 0.45, 1.2, 0.6)
    face = Cut().ellipse(middle, head, 39, 48).box(middle - 16, head + 26, middle + 16, head + 76, 12)
    c.flat(face, SKINS[i])
    c.shade(face, darker(SKINS[i], 0.45), 20, 0.5, 1.2, 0.6)
    c.flat(Cut().polygon(oval(middle, head - 10, 43, 48, 0, 184, 356)), HAIR[i])


def _behind_someone(x, y, kind):
    """A picture, a shelf with books or a plant."""
    if kind == 0:
        return Cut().box(x + 186, y + 24, x + 262, y + 92, 3)
    props = Cut()
    if kind == 1:
        for left, top, right, bottom in ((10, 64, 84, 70), (20, 30, 30, 64), (32, 38, 44, 64), (47, 26, 56, 64)):
            props.box(x + left, y + top, x + right, y + bottom)
        return props
    for turn in (-130, -100, -70, -45):
        props.polygon(place(LEAF, x + 232, y + 150, 1.5, turn))
    return props


def _long_hair(x, y, i):
    """What is seen of somebody's hair behind the head."""
    if i in (1, 5, 6):
        return Cut().box(x - 50, y - 54, x + 50, y + 74, 46)
    if i in (0, 3):
        return Cut().ellipse(x, y - 20, 62, 56)
    return Cut().ellipse(x, y - 60, 22) if i == 7 else Cut()


def _desk_lamp(c, x, y):
    c.shadow(Cut().polygon(oval(x, y + 12, 110, 18)), "#1a1024", blur=8, opacity=0.6)
    c.flat(Cut().polygon(oval(x, y + 8, 92, 20)).polygon(oval(x, y, 92, 20)), "#7a2f38")
    c.flat(Cut().line(trace("0,0 56,-250 -60,-470", x, y), 12), "#b4492f")
    c.flat(Cut().ellipse(x + 56, y - 250, 15), "#7a2f38")
    beam = Cut().polygon(trace("-190,-400 -70,-372 -10,20 -270,20", x, y))
    c.veil(beam, "#ffdf9b", 270, 0.0, 1.2, 0.42)
    shade = Cut().polygon(
        [
            *curve(trace("-46,-500 -20,-456 -60,-360", x, y)),
            (x - 204, y - 400),
            *curve(trace("-204,-400 -150,-476 -84,-506", x, y)),
        ]
    )
    c.flat(shade, CORAL)
    c.shade(shade, RUST, 0, 0.35, 1.1, 0.8)
    c.flat(Cut().polygon(oval(x - 132, y - 380, 74, 13, 15)), "#fff0c4")
    c.glow(x - 132, y - 360, 210, "#ffe6ae", 0.7)


def _desk_plant(c, x, y):
    for i, (turn, long) in enumerate(
        ((-88, 5.2), (-122, 4.4), (-56, 4.4), (-150, 3.4), (-28, 3.4), (-104, 3.4), (-72, 3.6))
    ):
        leaf = Cut().polygon(place(LEAF, x, y - 104, long, turn))
        ink = ("#2f6a66", "#3f8074", "#5a9a80")[i // 3]
        c.flat(leaf, ink)
        c.shade(leaf, "#16303f", 150, 0.3, 1.1, 0.8)
        c.flat(Cut().line(place([(4, 0), (52, 0)], x, y - 104, long, turn), 3), lighter(ink, 0.3), 0.7)
    pot = Cut().polygon(trace("-84,-130 84,-130 62,40 -62,40", x, y))
    c.shadow(pot, "#1a1024", -14, 12, 12, 0.5)
    c.flat(pot, "#efe0c8")
    c.shade(pot, "#5d4a6b", 180, 0.3, 1.1, 0.85)


def _mug(c, x, y):
    c.shadow(Cut().polygon(oval(x - 10, y + 50, 90, 14)), "#1a1024", blur=6, opacity=0.6)
    c.flat(Cut().line(oval(x + 66, y, 30, 30), 12), "#e2a23c")
    mug = Cut().polygon(
        [(x - 62, y - 58), (x + 62, y - 58), (x + 58, y + 40), *oval(x, y + 40, 58, 14, 0, 0, 180), (x - 58, y + 40)]
    )
    c.flat(mug, "#f0b95f")
    c.shade(mug, "#8d4a2f", 180, 0.3, 1.1, 0.8)
    c.flat(Cut().polygon(oval(x, y - 58, 62, 14)), "#fbe3b4")
    c.flat(Cut().polygon(oval(x, y - 55, 52, 10)), "#5a2a24")


# --- threads --------------------------------------------------------------------------------------------------------


def threads(key):
    """Threads of every colour come from all sides, run through one loose knot and go on together."""
    c = Canvas(key, "#f3e6cf")
    c.fade(None, "#f8eeda", "#ead6b6", 30)
    _linen(c)
    inks = [
        "#e66b4d",
        "#22626d",
        "#e2a23c",
        "#63395a",
        "#4f9a9b",
        "#b4492f",
        "#f2a470",
        "#2b3c56",
        "#a9b993",
        "#eeb2a0",
        "#7f9f5c",
        "#c9506a",
        "#8fc1bb",
    ]
    count = 39
    order = list(range(count))
    c.random.shuffle(order)
    for n in order:
        path = _thread_path(c, n / (count - 1))
        wide = c.random.uniform(8, 12)
        line = Cut().line(path, wide)
        ink = inks[n % len(inks)]
        c.shadow(line, "#6b4a3a", 4, 7, 4, 0.24)
        c.flat(line, ink)
        c.flat(Cut().line([(x - 0.5, y - wide * 0.22) for x, y in path], wide * 0.28), lighter(ink, 0.4), 0.8)
    _wrap(c, 905, 545)
    return c.finish()


def _linen(c):
    weave = Cut()
    for x in range(0, WIDTH, 9):
        weave.line([(x, 0), (x, HEIGHT)], 1)
    for y in range(0, HEIGHT, 9):
        weave.line([(0, y), (WIDTH, y)], 1)
    c.flat(weave, "#d9bf98", 0.4)


def _thread_path(c, share):
    """From somewhere on the left, through the knot, and out to the right as one broad band."""
    start = -260 + 1580 * share + c.random.uniform(-20, 20)
    wander = c.random.uniform(-70, 70)
    across = c.random.uniform(-1, 1)
    points = [
        (-60, start),
        (230, start * 0.72 + 150 + wander),
        (520, start * 0.34 + 360 - wander * 0.5),
        (760, 545 + 62 * across),
        (905, 545 + 34 * (share * 2 - 1)),
        (1080, 530 - 50 * across),
        (1340, 440 + 250 * (share - 0.5)),
        (1680, 330 + 520 * (share - 0.5)),
    ]
    return curve(points, steps=16)


def _wrap(c, x, y):
    """A few turns of one thread that hold the others together, and its loose end."""
    tail = curve(trace("40,40 20,130 90,210 30,300 130,370", x, y))
    c.shadow(Cut().line(tail, 13), "#6b4a3a", 4, 7, 4, 0.35)
    c.flat(Cut().line(tail, 13), "#d8573f")
    c.flat(Cut().line([(u - 2, v - 1) for u, v in tail], 4), "#f4a088")
    for u in range(x - 56, x + 60, 15):
        turn = Cut().polygon(_turn(u, y, 20))
        c.shadow(turn, "#3a1f2c", 4, 2, 3, 0.6)
        c.flat(turn, "#d8573f")
        c.veil(turn, "#5b1f2d", 90, 0.45, 1.0, 0.75)
        c.flat(Cut().polygon(_turn(u + 4, y - 12, 5, 0.55)), "#f4a088")


def _turn(x, y, wide, size=1.0):
    """One turn of the thread over the bundle, thin where it goes under."""
    right = [(-4, -50), (wide - 4, -26), (wide, 20), (4, 52)]
    left = trace("-2,52 2,20 0,-24 -10,-50")
    return place(curve(right) + curve(left), x, y, size)


SCENES = {
    "tea-table": tea_table,
    "open-notebook": open_notebook,
    "candle": candle,
    "screen-tiles": screen_tiles,
    "threads": threads,
}
