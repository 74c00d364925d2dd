"""The bay: harbor, lighthouse, ferry, waves, moon and tide, bridge in fog."""

import math
from itertools import pairwise

from .canvas import HEIGHT, WIDTH, Canvas
from .cut import Cut, curve, oval, place, ridge, trace
from .palette import APRICOT, AUBERGINE, CORAL, INK, NIGHT, OCHRE, PAPER, RUST, SKY, darker, mix


def _glints(c, top, bottom, count, colour, middle=None, spread=800, opacity=0.8):
    """Short strokes of light on water: thin and dense far away, long and rare close by."""
    strokes = Cut()
    for _ in range(count):
        near = c.random.random() ** 1.6
        y = top + (bottom - top) * near
        x = c.random.uniform(0, WIDTH) if middle is None else c.random.gauss(middle, spread * (0.25 + 0.75 * near))
        long, thick = c.random.uniform(0.5, 1) * (26 + 150 * near), 1.5 + 6.5 * near
        strokes.polygon(oval(x, y, long, thick))
    c.flat(strokes, colour, opacity)


def _gull(cut, x, y, size, turn=0):
    """Two bent wings."""
    wing = trace("0,0 10,-9 26,-12 46,-4 27,-7 12,-3 0,6")
    other = [(-u, v) for u, v in wing[1:]]
    cut.polygon(place([*wing, *other[::-1]], x, y, size, turn))


# --- the harbor -----------------------------------------------------------------------------------------------------


def harbor_morning(key):
    """Fishing boats lie in still water while the sun comes up behind the hills."""
    c = Canvas(key, "#f4b98a")
    c.fade(None, "#e9806a", "#fbe3ae", 90, 0, 0.5)
    c.glow(620, 470, 760, "#fff2cc", 0.85)
    c.flat(Cut().ellipse(620, 440, 92), "#fff6de")
    _clouds(c)
    for y, height, colour in ((420, 34, "#e8a183"), (455, 26, "#c97f7b"), (492, 14, "#8f6277")):
        hill = Cut().below(ridge(c.random, y, height, 150), 536)
        c.flat(hill, colour)
        c.shade(hill, "#fbd9a5", 90, 0.1, 1.0, 0.55)
    c.fade(Cut().box(0, 534, WIDTH, HEIGHT), "#f6c795", "#2f6a78")
    c.glow(620, 540, 560, "#fff0c8", 0.8, Cut().box(0, 534, WIDTH, HEIGHT))
    _glints(c, 540, 1060, 120, "#fff3d2", 620, 150, 0.75)
    _glints(c, 600, 1060, 90, "#2b6473", None, 0, 0.35)
    _fishing_boat(c, 300, 640, 0.62, "#3c6f78", flip=True)
    _fishing_boat(c, 1270, 668, 0.8, "#b4492f")
    _fishing_boat(c, 820, 800, 1.3, "#24525f", flip=True)
    _quay(c)
    gulls = Cut()
    for x, y, size in ((1010, 230, 0.9), (1110, 180, 0.7), (960, 150, 0.5), (1230, 262, 1.0), (380, 200, 0.6)):
        _gull(gulls, x, y, size, c.random.uniform(-18, 18))
    c.flat(gulls, "#6b3f52")
    return c.finish()


def _clouds(c):
    for x, y, wide in ((1180, 130, 430), (260, 95, 330), (1340, 300, 260), (930, 350, 240)):
        cloud = Cut()
        for i in range(5):
            cloud.box(
                x - wide * c.random.uniform(0.3, 1), y + i * 13, x + wide * c.random.uniform(0.3, 1), y + i * 13 + 15, 9
            )
        c.flat(cloud, "#fcdcae", 0.5)


HULL = [
    *curve(trace("-210,-70 -120,-52 40,-50 150,-74 236,-112")),
    *curve(trace("232,-100 206,-40 170,8 -176,8 -200,-30")),
]
HOUSE = trace("-120,-54 -120,-150 -20,-150 -10,-54")


def _fishing_boat(c, x, y, scale, colour, flip=False):
    """A trawler with its wheelhouse, masts and lines, and its reflection."""

    def at(text):
        return place(trace(text), x, y, scale, 0, flip)

    _mirrored_boat(c, x, y, scale, flip)
    rigging = Cut().line(at("232,-108 30,-300 -150,-222 -206,-72"), 2)
    c.flat(rigging, "#5b3a4a")
    masts = Cut().line(at("30,-60 30,-310"), 8 * scale).line(at("-150,-60 -150,-230"), 7 * scale)
    c.flat(masts.line(at("30,-120 140,-240"), 6 * scale), "#4a2f3d")
    cabin = Cut().polygon(place(HOUSE, x, y, scale, 0, flip))
    c.flat(cabin, "#f8e6c6")
    c.shade(cabin, "#b76a5c", 0 if flip else 180, 0.2, 1.2, 0.8)
    c.flat(Cut().polygon(at("-132,-150 -128,-164 -4,-164 0,-150")), CORAL)
    panes, floats = Cut(), Cut()
    for u in (-106, -74, -42):
        panes.polygon(at(f"{u},-134 {u + 22},-134 {u + 22},-106 {u},-106"))
    c.flat(panes, "#2c4858")
    hull = Cut().polygon(place(HULL, x, y, scale, 0, flip))
    c.flat(hull, colour)
    c.shade(hull, NIGHT, 90, 0.35, 1.2, 0.85)
    c.shade(hull, "#f6c795", 180 if flip else 0, 0.7, 1.3, 0.5)
    c.flat(Cut().line(curve(at("-207,-60 -120,-43 40,-41 150,-64 230,-100")), 7 * scale), "#f8e6c6")
    for u, v in at("-60,-22 0,-22 60,-22"):
        floats.ellipse(u, v, 11 * scale, 13 * scale)
    c.flat(floats, OCHRE)


def _mirrored_boat(c, x, y, scale, flip):
    mirror = Cut()
    for points in (HULL, HOUSE):
        mirror.polygon(place([(u, 12 - v * 0.75) for u, v in points], x, y, scale, 0, flip))
    for u, top in ((30, -310), (-150, -230)):
        wavering = [(u + 5 * math.sin(i * 1.3), 12 - 0.7 * top * i / 11) for i in range(12)]
        mirror.line(place(wavering, x, y, scale, 0, flip), 6 * scale)
    c.flat(mirror, "#1f4655", 0.5)


def _quay(c):
    """Posts in the foreground, with a rope and a resting gull."""
    for x, top, half in ((96, 690, 34), (196, 774, 30), (1478, 726, 36)):
        post = Cut().box(x - half, top, x + half, 1100, 8)
        c.shadow(post, "#1a3645", 26, 0, 10, 0.35)
        c.fade(post, "#5a3947", "#2b2135")
        c.shade(post, APRICOT, 0 if x < 800 else 180, 0.5, 1.3, 0.55)
        c.flat(Cut().box(x - half, top - 4, x + half, top + 13, 6), "#f3dcba")
    rope = curve(trace("120,800 300,905 620,975 1000,972 1300,900 1450,812"))
    c.flat(Cut().line(rope, 10), "#d9a869")
    c.flat(Cut().line([(x, y - 3) for x, y in rope], 3), "#f6dcae")
    for y in (806, 822):
        c.flat(Cut().box(1440, y, 1516, y + 12, 5), "#d9a869")
    _resting_gull(c, 100, 686)


def _resting_gull(c, x, y):
    tail = trace("-96,-22 -40,-44 -30,-26")
    body = trace("-66,-34 -20,-66 18,-78 24,-112 46,-120 60,-104 54,-80 40,-34 2,-18")
    wing = trace("14,-66 24,-50 -10,-30 -84,-26 -40,-52")
    legs = Cut().line([(x + 2, y - 24), (x + 2, y)], 4).line([(x + 16, y - 24), (x + 16, y)], 4)
    c.flat(legs.polygon(place(trace("56,-110 82,-101 56,-98"), x, y)), OCHRE)
    c.flat(Cut().polygon(place(tail, x, y)), "#3a4a5a")
    plumage = Cut().smooth(place(body, x, y))
    c.flat(plumage, "#fbf3e4")
    c.shade(plumage, "#b98f9a", 120, 0.5, 1.1, 0.6)
    folded = Cut().smooth(place(wing, x, y))
    c.flat(folded, "#8fa3ad")
    c.shade(folded, "#4a5a6b", 180, 0.2, 1.1, 0.7)
    c.flat(Cut().ellipse(x + 46, y - 107, 3.2), NIGHT)


# --- the lighthouse -------------------------------------------------------------------------------------------------


def lighthouse_dusk(key):
    """A lighthouse on its headland sends two beams through the violet dusk."""
    c = Canvas(key, "#5b4a7d")
    c.fade(Cut().box(0, 0, WIDTH, 561), "#2b2a5a", "#d58a96")
    c.fade(Cut().box(0, 560, WIDTH, 730), "#d58a96", "#f6bf8f")
    _stars(c, 120, 430)
    _bank_of_clouds(c)
    _beams(c, 1116, 262)
    sea = Cut().box(0, 728, WIDTH, HEIGHT)
    c.fade(sea, "#8d6a94", "#231d45")
    _glints(c, 732, 1060, 130, "#f7b98e", 380, 330, 0.6)
    _glints(c, 740, 1060, 80, "#1d1a3f", None, 0, 0.5)
    far = Cut().below(curve(trace("-20,700 140,676 330,700 520,716 700,729")), 729)
    c.flat(far, "#6d4f80")
    foam = Cut()
    for x, y, wide in ((610, 872, 150), (520, 930, 130), (440, 1000, 120)):
        foam.polygon(oval(x, y, wide, 6))
    c.flat(foam, "#f3c7b8", 0.8)
    _headland(c)
    _tower(c, 1116, 700)
    _keeper_house(c, 1300, 726)
    _rocks(c)
    return c.finish()


def _stars(c, count, floor):
    stars = Cut()
    for _ in range(count):
        stars.ellipse(c.random.uniform(0, WIDTH), floor * c.random.random() ** 1.5, c.random.choice((1.2, 1.6, 2.2, 3)))
    c.flat(stars, "#fff1d8", 0.85)


def _bank_of_clouds(c):
    for y, colour, size in ((640, "#c27a93", 58), (690, "#a9688d", 46)):
        bank = Cut()
        x = -40
        while x < 1120:
            bank.ellipse(
                x,
                y + c.random.uniform(0, 36) + x * 0.05,
                c.random.uniform(0.7, 1.4) * size * 1.6,
                size * c.random.uniform(0.5, 0.9),
            )
            x += size * 1.1
        bank.box(-10, y + 30, 1120, 760)
        shape = c.clip(bank, Cut().box(0, 0, WIDTH, 728))
        c.flat(shape, colour, 0.75)
        c.shade(shape, "#f9c79b", 270, 0.45, 1.2, 0.6)


def _beams(c, x, y):
    left = Cut().polygon([(x, y - 10), (-60, 40), (-60, 330), (x, y + 12)])
    right = Cut().polygon([(x, y - 10), (1700, 180), (1700, 300), (x, y + 12)])
    c.veil(left, "#ffe7ae", 0, 0.0, 1.0, 0.75)
    c.shade(left, "#fff3cf", 0, 0.35, 1.1, 0.5)
    c.veil(right, "#ffe7ae", 180, 0.0, 1.0, 0.75)
    c.shade(right, "#fff3cf", 180, 0.2, 1.1, 0.5)
    c.glow(x, y, 340, "#ffedbd", 0.95)


def _headland(c):
    land = Cut().below(
        curve(trace("300,1140 430,1000 560,890 700,800 800,742 880,716 1000,698 1180,694 1340,716 1480,740 1640,726"))
    )
    c.fade(land, "#4a3566", "#1a1636")
    c.shade(land, "#e08d80", 225, 0.62, 1.05, 0.7)
    path = Cut().polygon(
        curve(trace("1130,698 1190,760 1120,830 1230,930 1180,1080"))
        + curve(trace("1290,1080 1310,930 1170,830 1220,760 1146,698"))
    )
    c.fade(path, "#c98f96", "#5d4674")
    tufts = Cut()
    for _ in range(200):
        x, y = c.random.uniform(820, 1600), c.random.uniform(760, 1060)
        tufts.stroke(
            [
                (x, y),
                (x + c.random.uniform(-6, 6), y - 14),
                (x + c.random.uniform(-14, 14), y - c.random.uniform(22, 40)),
            ],
            5,
            1,
        )
    c.flat(tufts, "#6a4c7d", 0.55)


def _tower(c, x, y):
    tower = Cut().polygon(trace("-62,6 -36,-360 36,-360 62,6", x, y))
    c.flat(tower, "#fbeedb")
    bands = Cut().polygon(trace("-60,-120 60,-120 60,-20 -60,-20", x, y))
    bands.polygon(trace("-60,-310 60,-310 60,-215 -60,-215", x, y))
    c.flat(c.clip(bands, tower), "#d9564a")
    c.shade(tower, AUBERGINE, 0, 0.25, 1.05, 0.95)
    c.flat(Cut().box(x - 9, y - 180, x + 9, y - 150, 8).box(x - 9, y - 280, x + 9, y - 254, 8), "#3a2a55")
    c.flat(Cut().box(x - 56, y - 376, x + 56, y - 358, 4), "#2a2148")
    rails = Cut().line([(x - 54, y - 404), (x + 54, y - 404)], 4)
    for u in range(-54, 55, 18):
        rails.line([(x + u, y - 404), (x + u, y - 370)], 3)
    c.flat(Cut().box(x - 28, y - 470, x + 28, y - 376), "#ffe9ae")
    c.glow(x, y - 438, 60, "#ffffff", 1.0)
    c.flat(
        rails.line([(x - 28, y - 470), (x - 28, y - 376)], 5).line([(x + 28, y - 470), (x + 28, y - 376)], 5), "#2a2148"
    )
    c.flat(
        Cut()
        .polygon([(x - 40, y - 468), *oval(x, y - 472, 34, 36, 0, 180, 360), (x + 40, y - 468)])
        .line([(x, y - 500), (x, y - 530)], 5),
        "#c94c47",
    )


def _keeper_house(c, x, y):
    front = Cut().polygon(trace("-84,0 -84,-70 90,-70 90,0", x, y))
    roof = Cut().polygon(trace("-100,-66 -66,-118 72,-118 106,-66", x, y))
    c.flat(front, "#d9b3ad")
    c.shade(front, AUBERGINE, 0, 0.1, 1.1, 0.85)
    c.flat(Cut().box(x + 32, y - 146, x + 52, y - 110), "#3b2850")
    c.flat(roof, "#7d3a58")
    c.shade(roof, AUBERGINE, 0, 0.2, 1.2, 0.7)
    c.flat(Cut().box(x - 58, y - 52, x - 34, y - 20).box(x + 28, y - 52, x + 52, y - 20), "#ffdf9b")
    c.glow(x - 46, y - 36, 70, "#ffdf9b", 0.6)
    c.flat(Cut().box(x - 14, y - 56, x + 10, y), "#3b2850")


def _rocks(c):
    for points in (
        trace("560,840 600,806 660,780 720,800 790,860 800,900 600,880"),
        trace("430,900 470,866 520,872 560,908 500,922"),
    ):
        rock = Cut().polygon(points)
        c.flat(rock, "#2a2148")
        c.shade(rock, "#d98a94", 225, 0.55, 1.1, 0.75)


# --- the ferry ------------------------------------------------------------------------------------------------------


def ferry(key):
    """The white ferry crosses the bay at noon and leaves a wake."""
    c = Canvas(key, SKY)
    c.fade(None, "#7fc0cc", "#e7f0dc", 90, 0, 0.58)
    _tall_clouds(c)
    for y, height, colour in ((560, 30, "#9cc7bd"), (590, 22, "#6fa9a3")):
        hill = Cut().below(ridge(c.random, y, height, 170), 632)
        c.flat(hill, colour)
        c.shade(hill, PAPER, 90, 0.2, 1.1, 0.5)
    sea = Cut().box(0, 628, WIDTH, HEIGHT)
    c.fade(sea, "#3f9a9f", "#0f4a60")
    _glints(c, 634, 1060, 150, "#8fd0c6", None, 0, 0.55)
    _glints(c, 700, 1060, 70, "#0c4058", None, 0, 0.5)
    _ferry_boat(c, 120, 770)
    _wake(c)
    gulls = Cut()
    for x, y, size in ((300, 250, 1.5), (188, 330, 1.0), (420, 170, 0.9), (96, 214, 0.7), (1490, 210, 1.1)):
        _gull(gulls, x, y, size, c.random.uniform(-20, 20))
    c.flat(gulls, "#fdf8ee")
    return c.finish()


def _tall_clouds(c):
    for x, y, size, colour in ((1250, 420, 150, "#f3f3e2"), (420, 500, 110, "#eef2e2"), (1040, 520, 90, "#fbf6e6")):
        cloud = Cut().box(x - size * 2.6, y + size * 0.2, x + size * 2.6, y + size * 0.72, size * 0.3)
        for _ in range(11):
            cloud.ellipse(
                x + c.random.uniform(-1.9, 1.9) * size,
                y + c.random.uniform(-0.45, 0.3) * size,
                size * c.random.uniform(0.4, 0.8),
            )
        c.flat(cloud, colour, 0.95)
        c.shade(cloud, "#7fb7c4", 90, 0.35, 1.15, 0.6)


def _ferry_boat(c, x, y):
    """Hull, two decks with windows, bridge and funnel; the bow to the right."""
    hull = trace("0,-120 30,24 1230,24 1330,-128")
    decks = (
        (trace("20,-116 44,-206 1190,-206 1236,-116"), "#fdf6e8"),
        (trace("110,-206 128,-288 1060,-288 1110,-206"), "#f7ead4"),
    )
    bridge = trace("800,-288 812,-356 1000,-356 1040,-288")
    c.shadow(Cut().polygon(oval(x + 660, y + 32, 700, 22)), "#0c3a50", blur=8, opacity=0.7)
    funnel = Cut().polygon(place(trace("420,-284 440,-420 560,-420 560,-284"), x, y))
    c.flat(funnel, CORAL)
    c.flat(c.clip(Cut().box(x, y - 420, x + 900, y - 388), funnel), INK)
    c.flat(c.clip(Cut().box(x, y - 360, x + 900, y - 338), funnel), "#fdf6e8")
    c.shade(funnel, RUST, 180, 0.3, 1.1, 0.8)
    smoke = Cut().stroke(curve(place(trace("500,-424 430,-470 300,-500 120,-486 -140,-520"), x, y)), 40, 110)
    c.shade(smoke, "#fdf6e8", 0, -0.1, 1.0, 0.7)
    c.flat(Cut().line(place([(900, -350), (900, -460)], x, y), 6).line(place([(868, -420), (932, -420)], x, y), 4), INK)
    for points, colour in (*decks, (bridge, "#fdf6e8")):
        deck = Cut().polygon(place(points, x, y))
        c.flat(deck, colour)
        c.shade(deck, "#6c9fb0", 180, 0.5, 1.2, 0.75)
        top = points[1][1]
        c.flat(Cut().box(x + points[1][0] - 14, y + top - 8, x + points[2][0] + 16, y + top + 3, 3), "#e9dcc2")
    c.flat(_ferry_windows(x, y), "#1f5060")
    body = Cut().polygon(place(hull, x, y))
    c.fade(body, "#e2604a", "#c04a3c")
    c.shade(body, "#6e2433", 180, 0.3, 1.1, 0.8)
    c.flat(c.clip(Cut().box(0, y - 10, WIDTH, y + 30), body), "#1d3f55")
    c.flat(c.clip(Cut().polygon(place(trace("0,-122 1340,-130 1340,-112 0,-104"), x, y)), body), "#fdf6e8")
    c.flat(Cut().line(trace("6,-121 1326,-129", x, y), 6), "#fdf6e8")
    ports = Cut()
    for u in range(150, 1180, 86):
        ports.ellipse(x + u, y - 62, 12)
    c.flat(ports, "#5b1f2d")


def _ferry_windows(x, y):
    panes = Cut()
    for u in range(90, 1150, 58):
        panes.box(x + u, y - 182, x + u + 36, y - 146, 7)
    for u in range(170, 1040, 70):
        panes.box(x + u, y - 266, x + u + 46, y - 232, 7)
    return panes.polygon(place(trace("826,-344 996,-344 1014,-312 820,-312"), x, y))


def _wake(c):
    foam = Cut()
    foam.polygon(curve(trace("-20,776 160,786 700,798 1340,792 1440,776 1480,784 1420,812 1000,822 400,824 -20,836")))
    foam.polygon(curve(trace("1370,720 1420,752 1470,784 1390,806 1340,800")))
    c.flat(foam, "#f4f4e4")
    c.shade(foam, "#6fb9b8", 90, 0.3, 1.1, 0.8)
    lines = Cut()
    for i, y in enumerate((850, 884, 930, 990)):
        for _ in range(5):
            x = c.random.uniform(-60, 1500)
            lines.polygon(oval(x, y + c.random.uniform(-14, 14), 70 + 36 * i, 4 + i * 1.5))
    c.flat(lines, "#e9f1e2", 0.75)


# --- waves ----------------------------------------------------------------------------------------------------------


WAVES = ["#bcd9cd", "#8fc3bf", "#5aa6aa", "#e8785a", "#2f8390", "#20667c", "#f3cf9b", "#1c4f6b", "#163c58"]


def waves_abstract(key):
    """Band over band of long waves, from pale to deep, with one coral band among them."""
    c = Canvas(key, "#f6ead2")
    c.fade(None, "#f9e9cd", "#f5cfae", 90, 0, 0.5)
    c.flat(Cut().ellipse(1130, 268, 150), "#ef8f66")
    c.shade(Cut().ellipse(1130, 268, 150), "#f9d3a0", 90, 0.2, 1.0, 0.9)
    for i, colour in enumerate(WAVES):
        crest = [(x, 290 + i * 76 + _swell(x, i)) for x in range(-40, 1681, 20)]
        wave = Cut().below(crest)
        c.shadow(wave, "#0f2a44", 0, -12, 12, 0.3)
        c.flat(wave, colour)
        c.shade(Cut().polygon(_under(crest, 120)), darker(colour, 0.55), 90, 0.25, 1.1, 0.75)
        c.flat(Cut().polygon(_ribbon(crest, 7)), mix(colour, PAPER, 0.75))
        for drop in (26, 46):
            c.flat(Cut().polygon(_ribbon([(x, v + drop) for x, v in crest], 2.4)), mix(colour, PAPER, 0.4), 0.7)
    return c.finish()


def _swell(x, i):
    """How much the wave with this number is raised at x: long swells that lean to the right and break there."""
    slow = math.sin(x / 260 + i * 1.15 + 0.55 * math.sin(x / 200 + i))
    return -54 * slow - 16 * math.sin(x / 97 + i * 2.1) - 10 * math.cos(x / 410 - i)


def _ribbon(points, wide):
    return [*points, *((x, y + wide * (0.55 + 0.45 * math.sin(x / 90))) for x, y in reversed(points))]


def _under(points, deep):
    return [*points, *((x, y + deep) for x, y in reversed(points))]


# --- the moon and the tide ------------------------------------------------------------------------------------------


def moon_tide(key):
    """A large moon over the flats at low tide; the last water winds towards it."""
    c = Canvas(key, "#0f1f3d")
    c.fade(None, "#0d1834", "#4d7390", 90, 0, 0.56)
    _stars(c, 90, 380)
    c.glow(800, 330, 640, "#bcd0d4", 0.55, falloff=1.6)
    moon = Cut().ellipse(800, 330, 214)
    c.flat(moon, "#f8eed6")
    for x, y, size in ((740, 270, 58), (864, 392, 76), (706, 400, 34), (880, 250, 30), (790, 330, 22)):
        c.flat(Cut().ellipse(x, y, size, size * 0.9), "#e4d9bd", 0.7)
    c.shade(moon, "#8fa5ad", 135, 0.45, 1.1, 0.75)
    far = Cut().below(ridge(c.random, 566, 12, 120), 600)
    c.flat(far, "#1d3a5a")
    c.fade(Cut().box(0, 592, WIDTH, HEIGHT), "#3a5a74", "#0d1a33")
    c.glow(800, 592, 700, "#cfd9d2", 0.55, Cut().box(0, 592, WIDTH, HEIGHT))
    _channels(c)
    _stranded_boat(c, 1210, 838)
    _heron(c, 330, 886)
    c.veil(None, "#08112a", 180, 0.6, 1.5, 0.6)
    c.veil(None, "#08112a", 0, 0.6, 1.5, 0.6)
    return c.finish()


def _channels(c):
    """Water in winding channels between banks of sand, bright where it mirrors the moon."""
    left = curve(trace("590,594 715,603 793,630 874,668 888,708 734,756 555,812 560,884 655,960 605,1090"))
    right = curve(trace("1010,594 885,603 883,630 966,668 992,708 866,756 725,812 800,884 985,960 1075,1090"))
    water = Cut().polygon(left + right[::-1])
    pools = ((260, 690, 190, 11), (1330, 676, 210, 9), (180, 900, 170, 18), (1420, 960, 190, 24), (1130, 760, 90, 8))
    for x, y, wide, high in pools:
        water.polygon(oval(x, y, wide, high))
    c.glow(800, 596, 760, "#f1ead4", 0.95, Cut().box(0, 592, WIDTH, 602), 1.2)
    c.shadow(water, "#0a1730", 0, 9, 5, 0.8, Cut().box(0, 606, WIDTH, HEIGHT))
    c.fade(water, "#f1ead4", "#4c7890", 90)
    c.shade(water, "#f8eed6", 270, 0.2, 1.1, 0.6)
    ripples = Cut()
    for _ in range(120):
        y = 640 + 420 * c.random.random()
        near = (y - 592) / 475
        ripples.polygon(oval(c.random.uniform(0, WIDTH), y, 20 + 90 * near, 1 + 2.4 * near))
    c.flat(c.without(ripples, water), "#8fa9b4", 0.35)
    c.flat(c.clip(ripples, water), "#20405f", 0.6)


def _stranded_boat(c, x, y):
    c.shadow(Cut().polygon(oval(x + 10, y + 12, 190, 16)), "#060d20", blur=5, opacity=0.8)
    hull = Cut().polygon(
        place(
            curve(trace("-190,-66 -80,-34 80,-30 196,-62")) + curve(trace("186,-44 120,22 -100,24 -176,-26")),
            x,
            y,
            1,
            -7,
        )
    )
    c.flat(hull, "#c8563f")
    c.shade(hull, "#0a1228", 60, 0.1, 1.0, 0.95)
    edge = place(curve(trace("-190,-66 -80,-34 80,-30 196,-62")), x, y, 1, -7)
    c.flat(Cut().line(edge, 9), "#f4dcb4")
    inside = place(curve(trace("-180,-66 -60,-44 60,-42 186,-64")) + curve([(60, -66), (-60, -68)]), x, y, 1, -7)
    c.flat(Cut().polygon(inside), "#3b2238")
    c.flat(Cut().line(place([(-60, -70), (250, -24)], x, y, 1, -14), 7), "#d9a869")


def _heron(c, x, y):
    body = Cut().polygon(place(curve(trace("-120,-84 -60,-132 0,-158 44,-146 46,-118 0,-96 -60,-92"), True), x, y))
    neck = curve(trace("30,-132 66,-158 54,-196 46,-228 72,-254"))
    body.stroke(place(neck, x, y), 26, 11).ellipse(x + 78, y - 256, 17, 12).polygon(
        place(trace("84,-266 158,-248 84,-246"), x, y)
    )
    body.stroke(place(curve(trace("74,-264 50,-270 16,-262")), x, y), 6, 1)
    for knee, foot in (((2, -50), (-4, 2)), ((34, -54), (26, 2))):
        body.line(place([(8, -104), knee, foot], x, y), 4)
    c.flat(Cut().polygon(oval(x + 10, y + 4, 90, 7)), "#dfe2d4", 0.5)
    c.flat(body, "#0a1530")


# --- the bridge in fog ----------------------------------------------------------------------------------------------


def bridge_fog(key):
    """A bridge goes out into the fog; each tower is paler than the one before."""
    c = Canvas(key, "#d5ddd2")
    c.fade(None, "#b9cac4", "#efe9d8", 90, 0, 0.8)
    c.glow(1080, 250, 420, "#fff6de", 0.9)
    c.flat(Cut().ellipse(1080, 250, 62), "#fdf3d8")
    _bridge(c)
    _fog_banks(c)
    _pine_shore(c)
    return c.finish()


def _bridge(c):
    """Suspension bridge in perspective, from the near tower on the left to the last one in the fog."""
    towers = [(330, 60, 940, 1.0), (860, 300, 800, 0.52), (1160, 420, 735, 0.28), (1330, 486, 702, 0.16)]
    tones = ["#2f5a60", "#6d908e", "#9bb3ab", "#bccac0"]
    for (x, top, foot, size), tone in reversed(list(zip(towers, tones, strict=True))):
        _bridge_tower(c, x, top, foot, size, tone)
    deck_top = trace("-40,812 330,752 860,672 1160,630 1330,606 1500,586")
    deck = Cut().polygon(deck_top + [(x, y + 46 * max(0.1, 1 - x / 1600) + 4) for x, y in reversed(deck_top)])
    c.fade(deck, "#2b545b", "#c3cfc4", 0)
    cables, hangers = Cut(), Cut()
    nodes = [(-300, -60, 1.2), *((x, top, size) for x, top, _, size in towers), (1480, 540, 0.1)]
    for (x0, y0, s0), (x1, y1, s1) in pairwise(nodes):
        middle, low = (x0 + x1) / 2, _deck_height((x0 + x1) / 2) - 30 * (s0 + s1) / 2 - 14
        sag = [
            (x0, y0),
            ((x0 + middle) / 2 + 8, (y0 + 2.4 * low) / 3.4),
            (middle, low),
            ((x1 + middle) / 2, (y1 + 2.2 * low) / 3.2),
            (x1, y1),
        ]
        path = curve(sag)
        cables.stroke(path, 9 * s0 + 2, 9 * s1 + 2)
        for x, y in path[1::3]:
            hangers.line([(x, y), (x, _deck_height(x))], 1 + 2 * (s0 + s1) / 2)
    c.fade(hangers, "#3b666a", "#c3cfc4", 0)
    c.fade(cables, "#2b545b", "#c3cfc4", 0)


def _deck_height(x):
    points = trace("-300,858 330,752 860,672 1160,630 1330,606 1500,586")
    for (x0, y0), (x1, y1) in pairwise(points):
        if x <= x1:
            return y0 + (y1 - y0) * (x - x0) / (x1 - x0)
    return 586


def _bridge_tower(c, x, top, foot, size, tone):
    half, thick = 92 * size, 30 * size
    tower = Cut()
    for side in (-1, 1):
        tower.polygon(
            [
                (x + side * half - thick, foot),
                (x + side * half * 0.86 - thick * 0.8, top),
                (x + side * half * 0.86 + thick * 0.8, top),
                (x + side * half + thick, foot),
            ]
        )
    for y in (top + 20 * size, top + 210 * size, top + 420 * size):
        tower.box(x - half, y, x + half, y + 46 * size)
    tower.box(x - half - thick * 2, foot - 20 * size, x + half + thick * 2, foot + 50 * size)
    c.flat(tower, tone)
    c.shade(tower, "#e9e6d6", 90, 0.3, 0.95, 0.9)
    c.shade(tower, darker(tone, 0.4), 180, 0.5, 1.3, 0.6)


def _fog_banks(c):
    for y, colour, opacity in ((760, "#dfe5d8", 0.9), (850, "#e9e9db", 0.9), (930, "#f1ece0", 0.95)):
        bank = Cut().below(ridge(c.random, y, 34, 190))
        c.shadow(bank, colour, 0, 0, 34, opacity)
        c.shade(bank, "#9fb8b2", 90, 0.0, 1.2, 0.35)


def _pine_shore(c):
    for base, colour, sizes, start in ((1010, "#6f938c", (90, 150), 1000), (1085, "#24484c", (150, 270), 1130)):
        trees = Cut()
        x = start
        while x < 1640:
            tall = c.random.uniform(*sizes)
            _pine(trees, x, base, tall)
            x += tall * c.random.uniform(0.22, 0.4)
        trees.below(curve([(start - 420, base + 100), (start - 180, base + 10), (start, base - 14), (1650, base - 60)]))
        c.flat(trees, colour)
        c.shade(trees, "#dfe5d8", 90, 0.35, 1.15, 0.55)
    _rower(c, 590, 980)


def _rower(c, x, y):
    c.flat(Cut().polygon(oval(x, y + 8, 230, 6)).polygon(oval(x + 60, y + 34, 110, 3)), "#b3c6bf")
    hull = curve(trace("-150,-34 -80,-14 70,-14 150,-38")) + curve(trace("140,-26 90,8 -90,8 -138,-22"))
    boat = Cut().polygon(place(hull, x, y))
    boat.smooth(place(trace("-44,-8 -48,-56 -34,-84 -16,-80 -6,-50 -2,-8"), x, y)).ellipse(x - 22, y - 104, 15, 17)
    boat.stroke(place(curve(trace("-30,-72 0,-56 34,-60")), x, y), 15, 8).line(place([(-10, -76), (110, 24)], x, y), 5)
    boat.polygon(place(trace("96,6 112,2 142,42 126,46"), x, y))
    c.flat(boat, "#2f5a60")


def _pine(trees, x, base, tall):
    for share in (0.0, 0.22, 0.44, 0.64):
        wide = tall * 0.24 * (1 - share * 0.9)
        foot = base - tall * share
        trees.polygon([(x - wide, foot), (x, foot - tall * 0.46), (x + wide, foot)])


SCENES = {
    "harbor-morning": harbor_morning,
    "lighthouse-dusk": lighthouse_dusk,
    "ferry": ferry,
    "waves-abstract": waves_abstract,
    "moon-tide": moon_tide,
    "bridge-fog": bridge_fog,
}
