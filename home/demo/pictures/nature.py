"""Outdoors: the autumn path, garden benches, balanced stones, winter trees."""

import math

from .canvas import HEIGHT, WIDTH, Canvas
from .cut import Cut, curve, oval, place, ridge, trace
from .palette import CORAL, darker, lighter, mix

# --- the autumn path ------------------------------------------------------------------------------------------------


def autumn_path(key):
    """An avenue in October: the path leads between red and yellow trees towards the light."""
    c = Canvas(key, "#f3c878")
    c.fade(None, "#f0b45f", "#fdebc0", 90, 0, 0.6)
    c.glow(830, 480, 620, "#fff8e0", 0.95)
    _far_woods(c)
    ground = Cut().below(ridge(c.random, 640, 6, 200))
    c.fade(ground, "#e5a152", "#8d4630")
    _path(c)
    for depth in (0.0, 0.2, 0.45, 1.0):
        _avenue(c, depth)
    _fallen_leaves(c)
    c.veil(None, "#4a1f2c", 180, 0.6, 1.5, 0.55)
    c.veil(None, "#4a1f2c", 0, 0.6, 1.5, 0.55)
    return c.finish()


def _far_woods(c):
    for y, colour, size in ((520, "#f2bf72", 90), (590, "#e59f57", 70)):
        woods = Cut().below([(x, y + 60 - abs(x - 830) / 800 * 190) for x in range(-40, WIDTH + 60, 60)], 680)
        for x in range(-40, WIDTH + 60, 66):
            near = abs(x - 830) / 800
            woods.ellipse(x, y + 40 - near * 190 + c.random.uniform(-24, 24), size * c.random.uniform(0.7, 1.2))
        c.flat(woods, colour, 0.75)
        c.shade(woods, "#fdebc0", 90, 0.4, 1.0, 0.8)


def _path(c):
    left = curve(trace("300,1100 560,900 690,780 770,700 800,646"))
    right = curve(trace("838,646 872,700 960,780 1130,900 1470,1100"))
    path = Cut().polygon(left + right)
    c.fade(path, "#fff0c9", "#d9a274")
    c.shade(path, "#a85a3c", 90, 0.35, 1.3, 0.7)
    dapples = Cut()
    for _ in range(90):
        near = c.random.random() ** 0.7
        x = 820 + c.random.uniform(-560, 560) * (0.15 + near)
        dapples.polygon(oval(x, 668 + 390 * near, 14 + 90 * near, 2 + 12 * near, c.random.uniform(-4, 4)))
    c.flat(c.clip(dapples, path), "#a8604a", 0.30)


def _avenue(c, depth):
    """One pair of trees, and the leaves above it; a depth of 0 is far away."""
    scale, foot = 0.3 + 0.95 * depth, 664 + 330 * depth
    inks = [mix("#d98a4a", "#a8362c", depth), mix("#f0b04e", "#d8562f", depth), mix("#f6cd78", "#eb8a35", depth)]
    for side in (-1, 1):
        x = 820 + side * (110 + 560 * depth)
        trunk = _avenue_trunk(x, foot, scale, flip=side < 0)
        shade = Cut().polygon(oval(x + side * 120 * scale, foot + 8 * scale, 220 * scale, 16 * scale))
        c.shadow(shade, "#5b2530", blur=6, opacity=0.5)
        c.flat(trunk, mix("#9c6048", "#371a26", depth))
        c.shade(trunk, mix("#fff0c9", "#f0a04b", depth), 0 if side < 0 else 180, 0.55, 1.15, 0.75)
        _foliage(c, x + side * 60 * scale, foot - 640 * scale, scale, inks)


def _avenue_trunk(x, foot, scale, flip):
    def at(text):
        return place(curve(trace(text)), x, foot, scale, 0, flip)

    tree = Cut().stroke(at("0,0 -8,-260 -34,-560 0,-900"), 92 * scale, 40 * scale)
    for branch in ("-14,-330 -80,-540 -200,-620", "-14,-330 68,-480 170,-560", "-14,-330 -48,-400 -120,-480"):
        tree.stroke(at(branch), 34 * scale, 8 * scale)
    return tree.polygon(at("-90,12 -40,-50 40,-50 90,12"))


def _foliage(c, x, y, scale, inks):
    for i, ink in enumerate(inks):
        leaves = Cut()
        for _ in range(70):
            angle, far = c.random.uniform(0, math.tau), math.sqrt(c.random.random()) * scale
            u, v = 400 * far * math.cos(angle), 250 * far * math.sin(angle) - (40 + 40 * i) * scale
            leaves.smooth(_clump(c, x + u, y + v, c.random.uniform(16, 52) * scale))
        c.shadow(leaves, "#5b2530", 6 * scale, 12 * scale, 8 * scale, 0.25)
        c.flat(leaves, ink)
        c.shade(leaves, darker(ink, 0.35), 90, 0.3, 1.2, 0.55)
    spots = Cut()
    for _ in range(70):
        u, v = c.random.gauss(0, 240) * scale, c.random.gauss(-30, 150) * scale
        size = c.random.uniform(5, 11) * scale + 1
        spots.polygon(oval(x + u, y + v, size, size * 0.55, c.random.uniform(0, 180)))
    c.flat(spots, lighter(inks[2], 0.4), 0.9)


def _clump(c, x, y, size):
    """The outline of a tuft of leaves or blossom."""
    points = []
    for i in range(9):
        angle, far = i * math.tau / 9, size * c.random.uniform(0.86, 1.08)
        points.append((x + far * math.cos(angle), y + 0.76 * far * math.sin(angle)))
    return points


def _fallen_leaves(c):
    for ink in ("#f6b948", "#e2683a", "#b03a30", "#f8d98a"):
        leaves = Cut()
        for _ in range(110):
            near = c.random.random() ** 0.6
            size = 3 + 12 * near
            turn = c.random.uniform(0, 180)
            leaves.polygon(place(LEAF, c.random.uniform(0, WIDTH), 650 + 430 * near, size / 20, turn))
        for _ in range(7):
            leaves.polygon(
                place(LEAF, c.random.uniform(500, 1150), c.random.uniform(250, 640), 0.5, c.random.uniform(0, 180))
            )
        c.flat(leaves, ink)


LEAF = curve(trace("-20,0 -6,-9 10,-7 22,0 10,7 -6,9"), closed=True)

# --- garden benches -------------------------------------------------------------------------------------------------


def garden_benches(key):
    """Two benches face one another under a blossoming tree, in a garden in May."""
    c = Canvas(key, "#cfe0c0")
    c.fade(None, "#a9d0cf", "#f2efcf", 90, 0, 0.5)
    _garden_trees(c)
    lawn = Cut().box(-10, 596, WIDTH + 10, HEIGHT + 10)
    c.fade(lawn, "#b5cb7e", "#5f9460")
    c.shade(lawn, "#e6e7a0", 270, 0.35, 1.1, 0.7)
    gravel = Cut().polygon(curve(trace("800,700 1260,760 1420,870 1130,985 800,1010 450,985 180,870 340,760"), True))
    c.fade(gravel, "#f8e6c6", "#e2bf98")
    c.shade(gravel, "#b98a6a", 90, 0.3, 1.2, 0.6)
    _blossom_tree(c)
    _bench(c, 420, 870, False)
    _bench(c, 1180, 870, True)
    _flower_bed(c)
    return c.finish()


def _garden_trees(c):
    for y, colour, size in ((470, "#9cc1a0", 110), (540, "#6fa37e", 90)):
        trees = Cut().box(-10, y - 20, WIDTH + 10, 640)
        x = -50
        while x < WIDTH + 60:
            trees.ellipse(
                x, y + c.random.uniform(-50, 40), size * c.random.uniform(0.6, 1.1), size * c.random.uniform(0.7, 1.3)
            )
            x += size * 1.2
        c.flat(trees, colour)
        c.shade(trees, "#eef0c8", 270, 0.4, 1.2, 0.6)
    hedge = Cut().box(-10, 560, 640, 652, 22).box(960, 560, WIDTH + 10, 652, 22)
    for x in (70, 300, 530, 1070, 1300, 1530):
        hedge.ellipse(x, 552, 62, 56)
    c.flat(hedge, "#3d7a5c")
    c.shade(hedge, "#1f4f4a", 90, 0.2, 1.1, 0.8)
    c.shade(hedge, "#a3c77f", 270, 0.6, 1.2, 0.8)


def _blossom_tree(c):
    c.shadow(Cut().polygon(oval(800, 848, 420, 46)), "#4d7a52", blur=14, opacity=0.55)
    trunk = Cut().stroke(curve(trace("800,866 790,720 812,560 800,380")), 66, 36)
    trunk.polygon([*curve(trace("716,882 752,858 764,800 774,740 822,740 832,800 846,858 890,882")), (800, 888)])
    for points, wide in (
        (trace("800,620 680,480 560,400"), 30),
        (trace("806,580 930,450 1050,390"), 30),
        (trace("804,500 720,380 700,260"), 22),
        (trace("806,470 890,340 900,230"), 22),
    ):
        trunk.stroke(curve(points), wide, 8)
    c.flat(trunk, "#5f3f46")
    c.shade(trunk, "#d9a08a", 0, 0.5, 1.2, 0.7)
    for ink, high, count in (("#d97c84", 24, 60), ("#ec9fa0", 0, 64), ("#f7c6bd", -30, 50), ("#fde5da", -56, 30)):
        crown = Cut()
        for _ in range(count):
            angle, far = c.random.uniform(0, math.tau), math.sqrt(c.random.random())
            x, y = 800 + 430 * far * math.cos(angle), 318 + high + 200 * far * math.sin(angle)
            crown.smooth(_clump(c, x, y, c.random.uniform(20, 58)))
        c.shadow(crown, "#8f4a5c", 4, 10, 8, 0.22)
        c.flat(crown, ink)
        c.shade(crown, darker(ink, 0.25), 90, 0.4, 1.3, 0.5)
    petals = Cut()
    for _ in range(150):
        x = c.random.gauss(800, 330)
        petals.polygon(oval(x, c.random.uniform(470, 1040), 6, 3.5, c.random.uniform(0, 180)))
    c.flat(petals, "#fdeae2", 0.95)


def _bench(c, x, y, flip):
    """A wooden bench, seen half from the side; it looks to the right, or to the left when flipped."""

    def at(points):
        return place(points, x, y, 1.25, 0, flip)

    c.shadow(Cut().polygon(at(oval(30, 92, 200, 22))), "#5a4a3c", blur=8, opacity=0.5)
    iron = Cut()
    for u, v in ((-150, -14), (50, 22)):
        iron.line(at(trace("0,66 -4,-12 -34,-118", u, v)), 12)
        iron.line(at(trace("96,66 92,-10 -4,-12", u, v)), 12)
        iron.line(at(curve(trace("-12,-52 50,-56 98,-46 92,-10", u, v))), 9)
    c.flat(iron, "#24483f")
    slats = Cut()
    for k in range(4):
        slats.polygon(at([(-164 + k * 26, -24), (-142 + k * 26, -24), (78 + k * 26, 16), (56 + k * 26, 16)]))
    c.flat(slats, "#d98a4e")
    c.shade(slats, "#7f3f35", 0 if flip else 180, 0.3, 1.3, 0.6)
    back = Cut()
    for k in range(3):
        v, u = -66 - k * 30, -10 * k
        back.polygon(at([(-178 + u, v - 14), (42 + u, v + 24), (44 + u, v + 46), (-176 + u, v + 8)]))
    c.flat(back, "#f0ab69")
    c.shade(back, "#9c4f3a", 90, 0.2, 1.3, 0.6)


def _flower_bed(c):
    """Tall flowers along the lower edge."""
    stems, leaves = Cut(), Cut()
    heads = {ink: Cut() for ink in ("#e66b4d", "#fbe6b4", "#7d5a9a", "#f2a0a0")}
    hearts = Cut()
    for _ in range(70):
        x = c.random.choice((c.random.gauss(90, 190), c.random.gauss(1510, 190), c.random.uniform(0, WIDTH)))
        inward = 1 - abs(x - 800) / 800
        top = 1020 - 150 * (1 - inward) + c.random.uniform(-30, 40)
        lean = c.random.uniform(-24, 24)
        stems.line(curve([(x, 1090), (x + lean * 0.4, (1090 + top) / 2), (x + lean, top)]), 4)
        leaves.polygon(place(LEAF, x + lean * 0.3, (1090 + top) / 2, 1.5, c.random.choice((-40, 220))))
        _blossom(c.random.choice(list(heads.values())), x + lean, top, c.random.uniform(13, 25))
        hearts.ellipse(x + lean, top, 6)
    c.flat(stems, "#2f6650")
    c.flat(leaves, "#3d7a5c")
    for ink, cut in heads.items():
        c.flat(cut, ink)
        c.shade(cut, darker(ink, 0.35), 90, 0.3, 1.3, 0.5)
    c.flat(hearts, "#f5c451")


def _blossom(cut, x, y, size):
    for i in range(6):
        angle = i * 60
        cut.polygon(
            oval(
                x + size * 0.62 * math.cos(math.radians(angle)),
                y + size * 0.62 * math.sin(math.radians(angle)),
                size * 0.5,
                size * 0.34,
                angle,
            )
        )


# --- stones ---------------------------------------------------------------------------------------------------------


def stones_balance(key):
    """Stones balance on one another at the edge of a still sea."""
    c = Canvas(key, "#f3d9c6")
    c.fade(None, "#e7b7a8", "#f9ead2", 90, 0, 0.58)
    c.flat(Cut().ellipse(1120, 360, 250), "#fbf0da", 0.8)
    c.shade(Cut().ellipse(1120, 360, 250), "#eda68f", 90, 0.3, 1.0, 0.8)
    for y, height, colour in ((560, 26, "#d3a9a4"), (600, 12, "#b08f98")):
        c.flat(Cut().below(ridge(c.random, y, height, 200), 640), colour)
    c.fade(Cut().box(0, 636, WIDTH, HEIGHT), "#c5b3b4", "#6f8794")
    c.glow(1120, 640, 600, "#fbe3cb", 0.8, Cut().box(0, 636, WIDTH, HEIGHT))
    _still_water(c)
    beach = Cut().below(curve(trace("-40,850 240,836 560,868 860,900 1220,880 1660,930")))
    c.shadow(beach, "#fff4e4", 0, -10, 6, 0.8)
    c.fade(beach, "#d8bda0", "#8b6f68")
    c.shade(beach, "#5f4a52", 90, 0.2, 1.4, 0.6)
    _pebbles(c)
    _cairn(
        c,
        600,
        920,
        (
            (330, 92, "#6d6a78"),
            (236, 78, "#b4786a"),
            (262, 60, "#8d8f98"),
            (158, 62, "#e0c4a0"),
            (178, 40, "#5a5668"),
            (96, 48, "#c9907c"),
            (52, 32, "#f3e6d0"),
        ),
    )
    _cairn(c, 1250, 960, ((150, 48, "#8a7680"), (104, 38, "#d9b394"), (64, 30, "#5f5c6c")))
    return c.finish()


def _still_water(c):
    lines = Cut()
    for _ in range(80):
        near = c.random.random() ** 1.5
        y = 642 + 230 * near
        lines.polygon(oval(c.random.gauss(1120, 260 + 300 * near), y, 40 + 120 * near, 1.5 + 3 * near))
    c.flat(lines, "#fdf0dc", 0.65)


def _pebbles(c):
    for _ in range(90):
        near = c.random.random()
        x, y, size = c.random.uniform(0, WIDTH), 905 + 165 * near, 6 + 24 * near * c.random.uniform(0.5, 1.2)
        ink = c.random.choice(("#8d7f86", "#b99b8a", "#6f6672", "#d9c2a8", "#a4766c"))
        pebble = Cut().polygon(oval(x, y, size, size * 0.56, c.random.uniform(-12, 12)))
        c.shadow(pebble, "#4a3a46", -size * 0.3, size * 0.2, 2, 0.45)
        c.flat(pebble, ink)
        c.shade(pebble, "#3f3542", 135, 0.4, 1.1, 0.6)


def _cairn(c, x, y, stones):
    """Stones from the largest to the smallest: (half the width, half the height, colour)."""
    c.shadow(
        Cut().polygon(oval(x - 120, y - 4, stones[0][0] * 1.25, stones[0][1] * 0.4)), "#43343f", blur=12, opacity=0.6
    )
    for wide, tall, ink in stones:
        wide, tall = wide * 0.8, tall * 0.8
        x += c.random.uniform(-0.08, 0.08) * wide
        y -= tall
        stone = Cut().smooth(_stone(c, x, y, wide, tall))
        c.flat(stone, ink)
        c.shade(stone, "#2f2838", 120, 0.35, 1.05, 0.8)
        c.shade(stone, "#fff0dc", 315, 0.55, 1.1, 0.7)
        vein = Cut().line(
            curve(
                [
                    (x - wide, y - tall * 0.1),
                    (x - wide * 0.2, y + tall * 0.2),
                    (x + wide * 0.3, y - tall * 0.1),
                    (x + wide, y + tall * 0.3),
                ]
            ),
            3,
        )
        c.flat(c.clip(vein, stone), lighter(ink, 0.6), 0.6)
        y -= tall * 0.94


def _stone(c, x, y, wide, tall):
    points = []
    for i in range(14):
        angle = i * math.tau / 14
        cos, sin = math.cos(angle), math.sin(angle)
        points.append(
            (
                x + wide * math.copysign(abs(cos) ** 0.8, cos) * c.random.uniform(0.95, 1.03),
                y + tall * math.copysign(abs(sin) ** 0.75, sin) * c.random.uniform(0.97, 1.02),
            )
        )
    return points


# --- winter trees ---------------------------------------------------------------------------------------------------


def winter_trees(key):
    """Bare trees in the snow at the end of a short day; a track leads away between them."""
    c = Canvas(key, "#cfd6e2")
    c.fade(None, "#8fa7c4", "#f6dcd2", 90, 0, 0.66)
    c.flat(Cut().ellipse(1180, 520, 96), "#f7a583")
    c.glow(1180, 520, 460, "#fbe0cf", 0.55)
    for y, colour, size, count in ((640, "#b4bdd3", 0.34, 26), (690, "#8f9dbd", 0.5, 15)):
        _copse(c, y, colour, size, count)
    snow = Cut().below(curve(trace("-40,700 300,660 700,700 1100,690 1640,650")))
    c.fade(snow, "#fdf3ee", "#c3cfe3")
    c.shade(snow, "#9fb0d0", 90, 0.2, 1.3, 0.6)
    for x, y, size, ink in ((1420, 790, 0.95, "#5d6990"), (1010, 760, 0.72, "#6f7ba0"), (640, 780, 0.86, "#5d6990")):
        _bare_tree(c, x, y, size, ink)
    near = Cut().below(curve(trace("-40,800 360,860 800,950 1240,930 1640,870")))
    c.fade(near, "#fffaf4", "#b3c2dc")
    c.shade(near, "#8194bd", 90, 0.25, 1.3, 0.6)
    _tracks(c)
    _bare_tree(c, 250, 960, 1.5, "#2b3257")
    c.flat(Cut().stroke(curve(trace("236,690 262,640 340,560 430,526 560,500 640,512")), 20, 3), "#2b3257")
    c.flat(Cut().stroke(curve(trace("470,518 540,470 600,420")), 8, 2), "#2b3257")
    _robin(c, 420, 500)
    flakes = Cut()
    for _ in range(160):
        flakes.ellipse(c.random.uniform(0, WIDTH), c.random.uniform(0, HEIGHT), c.random.choice((1.6, 2.2, 3, 4.4)))
    c.flat(flakes, "#ffffff", 0.85)
    return c.finish()


def _copse(c, y, colour, size, count):
    trees = Cut()
    for i in range(count):
        _branch(c.random, trees, WIDTH * (i + c.random.random()) / count, y + 40, -90, 150 * size, 16 * size, 5)
    c.flat(trees, colour)


def _bare_tree(c, x, y, size, ink):
    c.shadow(Cut().polygon(place(trace("-20,0 20,0 -330,90 -420,96"), x, y, size)), "#7f92bd", blur=5, opacity=0.45)
    tree = Cut()
    _branch(c.random, tree, x, y + 10, -90, 165 * size, 44 * size, 7)
    c.flat(tree, ink)
    c.shade(tree, "#f7b79a", 0, 0.5, 1.3, 0.55)
    c.shadow(Cut().polygon(oval(x, y + 14 * size, 70 * size, 22 * size)), "#f4f0f3", blur=10 * size, opacity=1)


def _branch(random, cut, x, y, angle, long, wide, left):
    """A branch and, at its end, its own branches."""
    bend = angle + random.uniform(-9, 9)
    tip = place([(long, 0)], x, y, 1, bend)[0]
    middle = place([(long * 0.5, random.uniform(-0.05, 0.05) * long)], x, y, 1, bend)[0]
    cut.stroke([(x, y), middle, tip], wide, wide * 0.68)
    if left and long > 5:
        spread = random.uniform(17, 30)
        for turn in (-spread, spread * random.uniform(0.7, 1.2)):
            _branch(random, cut, *tip, bend + turn, long * random.uniform(0.68, 0.86), wide * 0.64, left - 1)


def _tracks(c):
    prints = Cut()
    for i in range(24):
        share = i / 23
        x = 760 + 300 * math.sin(share * 2.4) * (1 - share) + 330 * share
        y = 1050 - 350 * share**0.8
        size = 15 * (1 - share * 0.82)
        prints.polygon(oval(x + (size * 1.4 if i % 2 else -size * 1.4), y, size, size * 0.5, -20))
    c.flat(prints, "#7f92bd", 0.8)


def _robin(c, x, y):
    body = Cut().smooth(trace("-34,12 -16,-22 6,-38 26,-28 24,0 4,16", x, y))
    body.polygon(trace("-22,-4 -64,18 -58,26 -18,14", x, y))
    c.flat(body, "#4a4360")
    c.flat(Cut().smooth(trace("8,-30 27,-22 24,0 6,12 2,-10", x, y)), CORAL)
    c.flat(Cut().polygon(trace("25,-28 38,-23 25,-20", x, y)), "#2b3257")
    c.flat(Cut().ellipse(x + 15, y - 27, 2.6), "#fff6ea")
    c.flat(Cut().line([(x, y + 14), (x - 2, y + 28)], 2.5).line([(x + 9, y + 12), (x + 9, y + 27)], 2.5), "#2b3257")


SCENES = {
    "autumn-path": autumn_path,
    "garden-benches": garden_benches,
    "stones-balance": stones_balance,
    "winter-trees": winter_trees,
}
