"""Rooms: the circle of chairs, the lecture hall, the bookshelf, the stairs, the window in the rain."""

import math

from PIL import ImageChops, ImageOps

from .canvas import HEIGHT, WIDTH, Canvas
from .cut import LEAF, Camera, Cut, curve, oval, place, ridge, rounded, trace
from .palette import (
    APRICOT,
    AUBERGINE,
    BRICK,
    CORAL,
    HARBOR,
    LAGOON,
    NIGHT,
    OCHRE,
    PAPER,
    PINE,
    PLUM,
    ROSE,
    RUST,
    SLATE,
    STRAW,
    UMBER,
    darker,
    mix,
)

# --- the circle of chairs -------------------------------------------------------------------------------------------

HALL = Camera(eye=1.85, horizon=372, focus=1130)
BACK, SIDE, CEILING = 10.4, 5.6, 5.4  # where the walls and the ceiling of that room are, in metres
SUN = (0.34, -1.45)  # how far light moves to the right and towards us while it falls by a metre


def chairs_circle(key):
    """A quiet room: the morning falls through tall windows on nine empty chairs."""
    c = Canvas(key, "#c98f74")
    windows = [_arch(x) for x in (-3.55, -1.2, 1.15, 3.5)]
    _hall_walls(c)
    _hall_windows(c, windows)
    _hall_floor(c, windows)
    _chairs(c)
    c.glow(980, 330, 900, PAPER, 0.30)
    c.veil(None, AUBERGINE, 180, 0.62, 1.5, 0.6)
    return c.finish()


def _arch(x, low=0.75, high=3.7, half=0.72):
    top = oval(x, high, half, half * 0.95, 0, 180, 0)
    return [(x - half, low), *top, (x + half, low)]


def _hall_walls(c):
    corner = HALL((-SIDE, 0, BACK), (-SIDE, CEILING, BACK), (SIDE, CEILING, BACK), (SIDE, 0, BACK))
    left = HALL((-SIDE, 0, 2), (-SIDE, 0, BACK), (-SIDE, CEILING, BACK), (-SIDE, CEILING, 2))
    right = HALL((SIDE, 0, 2), (SIDE, 0, BACK), (SIDE, CEILING, BACK), (SIDE, CEILING, 2))
    c.fade(Cut().polygon(corner), "#2e6f76", "#3d8484")
    c.fade(Cut().polygon(left), "#1f4f5c", "#2a6570", 0)
    c.fade(Cut().polygon(right), "#4f9793", "#3a7f80", 0)
    for wall, angle in ((left, 180), (corner, 270), (right, 0)):
        c.shade(Cut().polygon(wall), NIGHT, angle, 0.3, 1.3, 0.5)
    skirting = HALL((-SIDE, 0, BACK), (SIDE, 0, BACK), (SIDE, 0.22, BACK), (-SIDE, 0.22, BACK))
    c.flat(Cut().polygon(skirting), "#245a63")


def _hall_windows(c, windows):
    frames, panes, bars = Cut(), Cut(), Cut()
    for points in windows:
        x = sum(p[0] for p in points) / len(points)
        panes.polygon(HALL(*((u, v, BACK) for u, v in points)))
        frames.polygon(HALL(*((x + (u - x) * 1.13, 0.65 if v < 1 else v + 0.1, BACK) for u, v in points)))
        bars.line(HALL((x, 0.75, BACK), (x, 4.4, BACK)), 5)
        for v in (1.75, 2.75, 3.7):
            bars.line(HALL((x - 0.72, v, BACK), (x + 0.72, v, BACK)), 5)
    glass = c.mask(panes)
    c.shadow(frames, NIGHT, 0, 8, 14, 0.4)
    c.flat(frames, "#f0e2cb")
    c.fade(glass, "#f9dfae", "#fdf3dd")
    bay = Cut().below(ridge(c.random, 352, 16, 90))
    c.fade(c.clip(bay, glass), "#eeb183", "#f6d7a8", 90)
    trees = Cut()
    for _ in range(26):
        trees.ellipse(c.random.uniform(300, 1300), c.random.uniform(420, 490), c.random.uniform(18, 60))
    c.flat(c.clip(trees, glass), "#d98a5f", 0.75)
    c.flat(bars, "#f0e2cb")


def _hall_floor(c, windows):
    floor = HALL((-SIDE, 0, BACK), (SIDE, 0, BACK), (SIDE, 0, 2), (-SIDE, 0, 2))
    c.fade(Cut().polygon(floor), "#b06a4b", "#8d4a3b")
    boards = Cut()
    for i in range(-28, 29):
        boards.line(HALL((i * 0.2, 0, BACK), (i * 0.2, 0, 2)), 1.2)
    c.flat(boards, "#6d372f", 0.35)
    light, bars = Cut(), Cut()
    for points in windows:
        x = sum(p[0] for p in points) / len(points)
        light.polygon(HALL(*(_fall(u, v, BACK) for u, v in points)))
        bars.line(HALL(_fall(x, 0.75, BACK), _fall(x, 4.4, BACK)), 7)
        for v in (1.75, 2.75, 3.7):
            bars.line(HALL(_fall(x - 0.72, v, BACK), _fall(x + 0.72, v, BACK)), 9)
    patch = ImageChops.subtract(c.mask(light), c.mask(bars).point([v * 3 // 4 for v in range(256)]))
    c.flat(patch, "#f7c98f", 0.85)
    c.shade(patch, PAPER, 270, 0.2, 1.2, 0.6)
    c.shade(Cut().polygon(floor), AUBERGINE, 90, 0.5, 1.5, 0.7)


def _fall(x, y, z):
    """Where the light that passes a place meets the floor."""
    return x + SUN[0] * y, 0, z + SUN[1] * y


def _chairs(c, count=9, radius=2.35, middle=6.1):
    places = []
    for i in range(count):
        angle = math.radians(360 / count * i + 90)
        places.append((radius * math.cos(angle), middle + radius * math.sin(angle), angle))
    places.sort(key=lambda place: -place[1])
    parts = [part for place in places for part in _chair(*place)]
    shadows = Cut()
    for points, tone, width in parts:
        fallen = HALL(*(_fall(*point) for point in points))
        shadows.line(fallen, width * 0.8) if tone == LEG else shadows.polygon(fallen)
    c.flat(shadows, "#4a2433", 0.72)
    for points, tone, width in parts:
        if tone == LEG:
            c.flat(Cut().line(HALL(*points), width), "#33222f")
        else:
            face = Cut().polygon(HALL(*points))
            c.flat(face, ("#f6e0b4", "#eab95e", "#b9782f")[tone])
            if tone < EDGE:
                c.shade(face, RUST, 200, 0.3, 1.3, 0.55)


REST, SEAT, EDGE, LEG = range(4)


def _chair(x, z, angle):
    """The parts of one chair that looks at the middle of the circle, the farthest first: places, kind and width."""
    fx, fz = -math.cos(angle), -math.sin(angle)

    def at(u, v, w):
        return x + u * fz + w * fx, v, z - u * fx + w * fz

    def post(u, w, top, lean=0.0):
        return [at(u, 0, w), at(u, top, w + lean)], LEG, 48 / z

    def back(w):
        return [at(u, 0.74 + v, w - 0.12 * (v + 0.2)) for u, v in _pad(0.25, 0.17)]

    def seat(y):
        return [at(u, y, w) for u, w in _pad(0.25, 0.25)]

    legs = [post(u, w, 0.44) for w in sorted((-0.21, 0.21), key=lambda w: -w * fz) for u in (-0.21, 0.21)]
    seats = [(seat(y), EDGE, 0) for y in (0.42, 0.44, 0.46)] + [(seat(0.47), SEAT, 0)]
    layers = [-0.28, -0.27, -0.26, -0.25][:: 1 if fz < 0 else -1]
    rests = [post(u, -0.24, 0.8, -0.06) for u in (-0.18, 0.18)]
    rests += [(back(w), EDGE, 0) for w in layers[:-1]] + [(back(layers[-1]), REST, 0)]
    return legs + (rests + seats if fz < 0 else seats + rests)


def _pad(u, v, n=5):
    """A rounded square around nought."""
    points = []
    for i in range(40):
        cos, sin = math.cos(math.tau * i / 40), math.sin(math.tau * i / 40)
        points.append((u * math.copysign(abs(cos) ** (2 / n), cos), v * math.copysign(abs(sin) ** (2 / n), sin)))
    return points


# --- the lecture hall -----------------------------------------------------------------------------------------------


def lecture_hall(key):
    """Rows of seats go down to a lit stage with a lectern."""
    c = Canvas(key, "#3a1f3d")
    c.fade(None, "#2a1938", "#5b2d4f")
    _stage(c)
    rows = 8
    for row in range(rows):
        near = (row / (rows - 1)) ** 1.5
        _row_of_seats(c, 610 + 470 * near, 34 + 104 * near, mix("#d9694f", "#2b1430", 0.12 + 0.8 * near), near)
    c.veil(None, "#160d22", 180, 0.6, 1.5, 0.7)
    c.veil(None, "#160d22", 0, 0.6, 1.5, 0.7)
    return c.finish()


def _stage(c):
    slats = Cut()
    for x in range(0, WIDTH, 46):
        slats.box(x, 0, x + 20, 520)
    c.flat(slats, "#6d3656", 0.45)
    screen = Cut().box(520, 96, 1240, 420, 6)
    c.glow(880, 260, 760, APRICOT, 0.55)
    c.fade(screen, "#fbe9c6", "#f6cf98", 70)
    moon = c.clip(Cut().ellipse(1010, 420, 190), screen)
    c.fade(moon, CORAL, APRICOT)
    hill = c.clip(Cut().below(ridge(c.random, 372, 22, 110)), screen)
    c.fade(hill, LAGOON, HARBOR)
    c.shade(hill, NIGHT, 90, 0.2, 1.4, 0.5)
    floor = Cut().polygon(trace("0,520 1600,520 1600,700 0,700"))
    c.fade(floor, "#b9624a", "#80404a")
    c.glow(480, 545, 330, STRAW, 0.8, floor)
    c.flat(Cut().ellipse(452, 572, 190, 26), "#f9d79a", 0.85)
    beam = Cut().polygon([(330, -10), (372, -10), (642, 572), *oval(452, 572, 190, 26, 0, 0, 180)])
    c.veil(beam, STRAW, 270, -0.1, 1.1, 0.34)
    c.shade(beam, PAPER, 270, 0.0, 1.2, 0.22)
    _lectern(c, 452, 570)


def _lectern(c, x, y):
    c.shadow(Cut().ellipse(x + 60, y + 4, 120, 10), "#3a1630", blur=6, opacity=0.7)
    body = Cut().polygon(trace("-58,-166 58,-166 42,0 -42,0", x, y))
    top = Cut().polygon(trace("-84,-194 78,-208 84,-172 -78,-158", x, y))
    c.flat(body, "#5a2a3c")
    c.shade(body, "#e98f5c", 180, 0.3, 1.2, 0.8)
    c.flat(top, "#7d3b43")
    c.shade(top, STRAW, 270, 0.3, 1.2, 0.7)
    c.flat(Cut().line(curve(trace("36,-204 42,-240 14,-258", x, y)), 4), "#1d1026")
    c.flat(Cut().ellipse(x + 8, y - 260, 11, 7, -30), "#1d1026")


def _row_of_seats(c, y, size, colour, near):
    """One row, curved around the stage: rounded backs, each a little lit from the front."""
    seats = Cut()
    step = size * 1.66
    count = int(WIDTH / step / 2) + 2
    for i in range(-count, count + 1):
        x = 800 + (i + 0.5 * (round(near * 100) % 2)) * step
        lift = -(((x - 800) / 800) ** 2) * size * 0.55
        seats.box(x - size * 0.74, y + lift, x + size * 0.74, y + lift + size * 2.6, size * 0.42)
    base = Cut().below([(x, y + size * 1.25 - ((x - 800) / 800) ** 2 * size * 0.55) for x in range(-40, 1680, 40)])
    c.shadow(seats, "#160d22", 0, -size * 0.16, size * 0.3, 0.55)
    c.flat(base, darker(colour, 0.45))
    c.flat(seats, colour)
    c.rim(seats, mix("#f6c9a6", "#d95f4a", near), 0, size * 0.16, 0.75, size * 0.06)
    c.shade(base, "#160d22", 90, -0.2, 0.8, 0.55)


# --- the bookshelf --------------------------------------------------------------------------------------------------

SPINES = [
    "#f1dfba",
    OCHRE,
    CORAL,
    "#20505c",
    BRICK,
    LAGOON,
    "#e8b9a0",
    "#7c9a6a",
    "#f6eddb",
    "#2b3c56",
    "#c47a3e",
    PLUM,
]


def bookshelf(key):
    """Three shelves of books, a plant, a vase and a small boat."""
    c = Canvas(key, "#1c4a45")
    c.fade(None, "#1f5049", "#15393b", 60)
    shelves = ((-40, 318), (372, 690), (744, 1062))
    for top, board in shelves:
        c.shade(Cut().box(0, top, WIDTH, board), NIGHT, 270, 0.45, 1.2, 0.8)
    _shelf_of_books(c, 318, trace("24,560 850,1130 1210,1590"), 250)
    _shelf_of_books(c, 690, trace("-20,250 560,1050 1420,1640"), 240)
    _shelf_of_books(c, 1062, trace("60,470 720,900 1010,1560"), 245)
    _trailing_plant(c, 705, 318)
    _boat_model(c, 405, 690)
    _vase(c, 1235, 690)
    _lying_books(c, 590, 1062)
    for _, board in shelves:
        plank = Cut().box(0, board, WIDTH, board + 54)
        c.fade(plank, "#c98b55", "#8d5238")
        c.shade(plank, UMBER, 90, 0.1, 1.2, 0.6)
        c.flat(Cut().box(0, board, WIDTH, board + 7), "#e8b67d")
    _leaves_over(c, 705, 372)
    c.glow(420, 120, 1300, STRAW, 0.28)
    c.veil(None, NIGHT, 40, 0.45, 1.4, 0.7)
    return c.finish()


def _shelf_of_books(c, board, runs, tallest):
    for start, stop in runs:
        x = start
        previous = None
        while x < stop - 24:
            width = min(c.random.choice((24, 30, 36, 44, 58)), stop - x)
            colour = c.random.choice([s for s in SPINES if s != previous])
            previous = colour
            tall = tallest * c.random.uniform(0.70, 1.0)
            if stop - x < 110 and c.random.random() < 0.75:
                _book(c, x + 14, board, width, tall, colour, -9)
                break
            _book(c, x, board, width, tall, colour)
            x += width + 2


def _book(c, x, board, width, tall, colour, turn=0):
    """One spine; a book that leans stands on its lower corner."""
    foot = board - 7 if turn else board

    def part(left, low, right, high):
        return place(rounded(width * left, -tall * high, width * right, -tall * low), x, foot, 1, turn)

    spine = Cut().polygon(part(0, 0, 1, 1))
    c.shadow(spine, NIGHT, 10, 4, 10, 0.45)
    c.flat(spine, colour)
    c.shade(spine, darker(colour, 0.75), 0, 0.45, 1.25, 0.75)
    trim = mix(colour, PAPER, 0.65) if c.random.random() < 0.6 else mix(colour, NIGHT, 0.5)
    bands = Cut()
    style = c.random.randrange(4)
    if style in (0, 1):
        for low in (0.12, 0.16) if style else (0.1, 0.86):
            bands.polygon(part(0, low, 1, low + 0.02))
    if style in (1, 2):
        bands.polygon(part(0.3, 0.45, 0.7, 0.8))
    if style == 3:
        bands.polygon(place(oval(width / 2, -tall * 0.78, width * 0.26, width * 0.26), x, foot, 1, turn))
        bands.polygon(part(0, 0.2, 1, 0.3))
    c.flat(bands, trim, 0.85)


def _lying_books(c, x, board):
    for i, (wide, thick, colour) in enumerate(((210, 44, "#2b3c56"), (190, 34, CORAL), (200, 40, "#f1dfba"))):
        left = x - wide / 2 + (-6, 8, 0)[i]
        spine = Cut().box(left, board - thick, left + wide, board, 4)
        c.shadow(spine, NIGHT, 8, 6, 10, 0.4)
        c.flat(spine, colour)
        c.shade(spine, darker(colour, 0.75), 90, 0.3, 1.3, 0.7)
        c.flat(
            Cut()
            .box(left + 18, board - thick, left + 26, board)
            .box(left + wide - 26, board - thick, left + wide - 18, board),
            mix(colour, PAPER, 0.5),
        )
        board -= thick
    cup = Cut().polygon(trace("-34,-62 34,-62 24,0 -24,0", x, board))
    c.flat(Cut().line(oval(x + 36, board - 36, 20, 18), 7), "#f6eddb")
    c.flat(cup, "#f6eddb")
    c.shade(cup, SLATE, 0, 0.4, 1.2, 0.7)


def _vase(c, x, board):
    vase = Cut().smooth(trace("-26,-168 -20,-130 -62,-70 -40,0 40,0 62,-70 20,-130 26,-168", x, board))
    stems, buds = Cut(), Cut()
    for dx, dy in ((-92, -262), (-40, -282), (18, -284), (70, -250), (104, -196)):
        stems.line(curve([(x, board - 160), (x + dx * 0.4, board + dy * 0.75), (x + dx, board + dy)]), 4)
        buds.ellipse(x + dx, board + dy, 17, 24, dx * 0.4)
        buds.ellipse(x + dx * 0.72 - 10, board + dy * 0.86, 10, 15, dx * 0.4)
    c.flat(stems, "#8fae7a")
    c.flat(buds, APRICOT)
    c.shade(buds, BRICK, 90, 0.3, 1.2, 0.7)
    c.shadow(vase, NIGHT, 12, 6, 12, 0.45)
    c.flat(vase, "#f3e3c8")
    c.shade(vase, BRICK, 10, 0.35, 1.15, 0.8)


def _boat_model(c, x, board):
    hull = Cut().smooth(trace("-116,-74 -84,-24 74,-24 124,-82 0,-62", x, board))
    c.flat(Cut().box(x - 46, board - 26, x + 46, board), "#8d5238")
    c.flat(Cut().line([(x, board - 70), (x, board - 268)], 6), "#e8b67d")
    main = Cut().polygon([*curve(trace("10,-256 66,-170 96,-96", x, board)), (x + 10, board - 96)])
    jib = Cut().polygon([*curve(trace("-10,-238 -52,-160 -84,-100", x, board)), (x - 10, board - 100)])
    for sail, colour in ((main, "#f6eddb"), (jib, CORAL)):
        c.flat(sail, colour)
        c.shade(sail, darker(colour, 0.4), 0, 0.3, 1.3, 0.7)
    c.flat(hull, "#f1dfba")
    c.shade(hull, HARBOR, 90, 0.2, 1.0, 0.9)


def _trailing_plant(c, x, board):
    pot = Cut().polygon(trace("-66,-116 66,-116 48,0 -48,0", x, board))
    for i in range(22):
        turn = -174 + i * 8 + c.random.uniform(-8, 8)
        reach = c.random.uniform(70, 150)
        leaf = Cut().polygon(place(LEAF, x + math.cos(math.radians(turn)) * 40, board - 112, reach / 60, turn))
        colour = c.random.choice(("#5f8f66", "#7fa56b", "#9cbd7f"))
        c.shadow(leaf, NIGHT, 5, 5, 5, 0.35)
        c.flat(leaf, colour)
        c.shade(leaf, PINE, 90, 0.2, 1.2, 0.7)
    c.flat(pot, CORAL)
    c.shade(pot, RUST, 0, 0.3, 1.2, 0.8)


def _leaves_over(c, x, board):
    """The shoots of the plant that hang over the edge of their shelf."""
    stems, leaves = Cut(), Cut()
    for dx, drop in ((-58, 150), (-30, 70), (52, 196), (78, 90)):
        path = curve(
            [
                (x + dx * 0.7, board - 110),
                (x + dx, board - 20),
                (x + dx * 1.2, board + drop * 0.5),
                (x + dx * 1.1, board + drop),
            ]
        )
        stems.line(path, 3)
        for k, (u, v) in enumerate(path[6::4]):
            leaves.polygon(place(LEAF, u, v, 0.6, 40 if k % 2 else 140))
    c.shadow(leaves, NIGHT, 10, 10, 8, 0.45)
    c.flat(stems, "#8fae7a")
    c.flat(leaves, "#8fb578")
    c.shade(leaves, PINE, 90, 0.1, 1.3, 0.6)


# --- stairs ---------------------------------------------------------------------------------------------------------

DEPTH = (-170, -92)  # from the near edge of the stairs to the wall


def stairs_light(key):
    """Stairs climb along a rose wall to an arch, through which the evening comes in."""
    c = Canvas(key, "#dc8a72")
    c.fade(None, "#e9a58a", "#cf6f60", 60)
    steps = [(330 + i * 108, 1000 - i * 66) for i in range(8)]
    _wall_of_light(c)
    _archway(c, steps[-1][1] - 66 + DEPTH[1])
    c.fade(Cut().box(-10, 1000 + DEPTH[1], WIDTH, 1080), "#b9584f", "#8e3f48")
    _flight(c, steps)
    _niche(c, 1180, 1080)
    _potted_palm(c, 120, 1010)
    c.veil(None, AUBERGINE, 135, 0.5, 1.4, 0.5)
    return c.finish()


def _wall_of_light(c):
    """Window light on the wall: tall leaning panes, and the shadow of a branch in them."""
    panes = Cut()
    for x in (150, 330, 510):
        for low, high in ((0, 0.46), (0.5, 1)):
            y0, y1 = 90 + 520 * low, 90 + 520 * high
            lean = 0.42
            panes.polygon(
                [(x + y0 * lean, y0), (x + 150 + y0 * lean, y0), (x + 150 + y1 * lean, y1), (x + y1 * lean, y1)]
            )
    twig, leaves = Cut(), Cut()
    stem = curve(trace("60,120 260,210 440,250 640,360"))
    twig.stroke(stem, 12, 3)
    for i, (x, y) in enumerate(stem[3::2]):
        turn = 20 + (62 if i % 2 else -62) + c.random.uniform(-12, 12)
        leaves.polygon(place(LEAF, x, y, c.random.uniform(1.2, 2.0), turn))
    light = c.without(panes, twig.polygon([(0, 0)] * 3))
    light = c.without(light, leaves)
    c.flat(light, "#fbd9b4", 0.9)
    c.shade(light, "#f3a98a", 90, 0.2, 1.3, 0.8)


def _archway(c, floor):
    arch = [(1200, floor), (1200, 190), *oval(1335, 190, 135, 135, 0, 180, 360), (1470, 190), (1470, floor)]
    c.glow(1335, 230, 760, STRAW, 0.6)
    c.fade(Cut().polygon(arch), "#5fa6ac", "#fbe3b4")
    c.flat(c.clip(Cut().ellipse(1300, 236, 34), Cut().polygon(arch)), "#fdf3dc")
    c.fade(c.clip(Cut().below(ridge(c.random, 312, 12, 70)), Cut().polygon(arch)), LAGOON, HARBOR)
    reveal = c.without(Cut().polygon(arch), Cut().polygon([(x - 38, y) for x, y in arch]))
    c.flat(reveal, "#fcdfb2")


def _flight(c, steps):
    dx, dy = DEPTH
    run, rise = steps[1][0] - steps[0][0], steps[0][1] - steps[1][1]
    treads, risers = Cut(), Cut()
    for x, y in steps:
        wide = run if (x, y) != steps[-1] else 700
        top = y - rise
        risers.polygon([(x, y), (x, top), (x + dx, top + dy), (x + dx, y + dy)])
        treads.polygon([(x, top), (x + wide, top), (x + wide + dx, top + dy), (x + dx, top + dy)])
    c.fade(treads, "#fdebc8", "#f0a987", 135)
    c.flat(risers, "#c25a50")
    c.shade(risers, "#7c2f44", 135, 0.2, 1.1, 0.8)
    profile = [point for x, y in steps for point in ((x, y), (x, y - rise))]
    side = Cut().polygon([*profile, (1700, profile[-1][1]), (1700, 1100), (steps[0][0], 1100)])
    c.fade(side, "#8a3a4c", "#4c2240", 100)
    c.shade(side, "#d9705a", 300, 0.55, 1.15, 0.5)
    c.shade(side, AUBERGINE, 90, 0.4, 1.2, 0.7)


def _niche(c, x, floor):
    """A lit recess under the stairs, with a bench in it."""
    arch = Cut().polygon([(x - 170, floor), *oval(x, floor - 330, 170, 170, 0, 180, 360), (x + 170, floor)])
    c.fade(arch, "#f0a25f", "#d9694f")
    c.glow(x, floor - 330, 330, STRAW, 0.9, arch)
    edge = c.without(
        arch, Cut().polygon([(x - 124, floor), *oval(x + 46, floor - 330, 170, 170, 0, 180, 360), (x + 216, floor)])
    )
    c.flat(edge, "#74304a")
    bench = (
        Cut()
        .box(x - 90, floor - 130, x + 200, floor - 104, 4)
        .box(x - 66, floor - 110, x - 50, floor)
        .box(x + 96, floor - 110, x + 112, floor)
    )
    c.flat(c.clip(bench, arch), "#5b2440")
    c.flat(Cut().line([(x + 20, floor - 500), (x + 20, floor - 400)], 3), "#5b2440")
    c.flat(Cut().ellipse(x + 20, floor - 374, 30), "#fdf3dc")


def _potted_palm(c, x, y):
    leaves = Cut()
    for turn in (-160, -140, -118, -95, -72, -48, -22):
        tip = place(trace("0,0 90,-26 170,-20 230,26"), x, y - 150, c.random.uniform(0.85, 1.2), turn)
        leaves.stroke(curve(tip), 30, 2)
    pot = Cut().polygon(trace("-62,-150 62,-150 44,0 -44,0", x, y))
    c.flat(leaves, "#2d5a58")
    c.shade(leaves, "#7fb09a", 310, 0.35, 1.2, 0.8)
    c.flat(pot, "#f0c79c")
    c.shade(pot, "#8e3f48", 180, 0.2, 1.1, 0.9)


# --- the window in the rain -----------------------------------------------------------------------------------------


def rain_window(key):
    """Drops run down a window; behind it the lights of the town are blurred."""
    c = Canvas(key, "#16263f")
    _blurred_town(c)
    _drops(c)
    _window_sill(c)
    c.veil(None, NIGHT, 270, 0.6, 1.4, 0.5)
    return c.finish()


def _blurred_town(c):
    c.fade(None, "#22365c", "#5d6f8a", 90, 0, 0.62)
    c.glow(900, 600, 800, APRICOT, 0.45)
    for y, colour in ((520, "#3b4f73"), (585, "#2b3b5f"), (655, "#1d2b4a")):
        blocks = Cut()
        x = -40
        while x < WIDTH:
            wide = c.random.uniform(60, 170)
            blocks.box(x, y + c.random.uniform(-90, 50), x + wide + 4, 760)
            x += wide
        c.flat(blocks, colour, 0.9)
    c.fade(Cut().box(0, 735, WIDTH, HEIGHT), "#2a3f62", "#14203a")
    c.blur(9)
    for _ in range(105):
        x, y = c.random.uniform(-20, 1620), c.random.gauss(590, 100)
        colour = c.random.choice((STRAW, APRICOT, CORAL, "#ffe9b8", OCHRE, "#9fd0cf", ROSE))
        radius = c.random.uniform(10, 52)
        c.flat(Cut().ellipse(x, y, radius), colour, c.random.uniform(0.25, 0.7))
        long = max(0, 770 - y) * 0.5 + 60
        c.flat(Cut().ellipse(x, 800 + long * 0.5, radius * 0.5, long), colour, 0.16)
    c.blur(5)


def _drops(c):
    """Every drop shows the town upside down, with a dark upper edge and a bright lower one."""
    behind = ImageOps.flip(c.image)
    drops, trails, sparks = Cut(), Cut(), Cut()
    for _ in range(420):
        _drop(c, drops, sparks, c.random.uniform(0, WIDTH), c.random.uniform(0, HEIGHT), c.random.uniform(2, 7))
    for _ in range(120):
        _drop(c, drops, sparks, c.random.uniform(0, WIDTH), c.random.uniform(0, HEIGHT), c.random.uniform(8, 17))
    for _ in range(15):
        x, y = c.random.uniform(40, 1560), c.random.uniform(260, 960)
        size = c.random.uniform(13, 20)
        path = [(x + c.random.uniform(-7, 7), y - i * 44) for i in range(c.random.randrange(4, 12))]
        trails.stroke(curve(path), size * 1.1, 3)
        _drop(c, drops, sparks, x, y, size)
    c.flat(trails, "#c8dbe6", 0.2)
    c.shadow(trails, "#eef4f2", -3, 0, 2, 0.14)
    mask = c.mask(drops)
    c.shadow(mask, NIGHT, 3, 5, 3, 0.55)
    c.image.paste(ImageOps.autocontrast(behind, cutoff=1), (0, 0), mask)
    c.flat(mask, "#8fb0c4", 0.38)
    c.rim(mask, NIGHT, 0, 6, 0.6, 3)
    c.rim(mask, "#fff3d6", 0, -4, 0.8, 1)
    c.flat(sparks, "#fffaf0", 0.95)


def _drop(c, drops, sparks, x, y, size):
    tall = size * c.random.uniform(1.0, 1.35)
    drops.smooth(
        [
            (x, y - tall),
            (x + size * 0.8, y - size * 0.1),
            (x + size * 0.6, y + tall * 0.8),
            (x - size * 0.6, y + tall * 0.8),
            (x - size * 0.8, y - size * 0.1),
        ]
    )
    if size > 6:
        sparks.ellipse(x - size * 0.28, y - tall * 0.3, size * 0.16, size * 0.22)


def _window_sill(c):
    """The frame of the window, and a cup and a plant that stand before it in the dark."""
    frame = Cut().box(1046, -10, 1084, 1100).box(-10, -10, 34, 1100).box(1566, -10, 1620, 1100)
    c.shadow(frame, NIGHT, 8, 0, 14, 0.5)
    c.flat(frame, "#101a30")
    sill = Cut().box(-10, 968, 1620, 1080)
    c.fade(sill, "#22304e", "#0e1628")
    c.shade(sill, APRICOT, 270, 0.55, 1.3, 0.55)
    cup = Cut().smooth(trace("1180,846 1186,950 1210,984 1300,984 1324,950 1330,846"))
    c.flat(Cut().line(oval(1338, 900, 38, 34), 13), "#b9503c")
    c.fade(cup, "#e2765a", "#8d3a3a", 0)
    c.shade(cup, NIGHT, 10, 0.2, 1.1, 0.8)
    c.flat(Cut().ellipse(1255, 850, 73, 15), "#5f2830")
    for x, bend in ((1236, -26), (1276, 22)):
        steam = Cut().stroke(curve([(x, 836), (x + bend, 770), (x - bend * 0.6, 700), (x + bend * 0.8, 610)]), 16, 3)
        c.shadow(steam, PAPER, 0, 0, 7, 0.4)


SCENES = {
    "chairs-circle": chairs_circle,
    "lecture-hall": lecture_hall,
    "bookshelf": bookshelf,
    "stairs-light": stairs_light,
    "rain-window": rain_window,
}
