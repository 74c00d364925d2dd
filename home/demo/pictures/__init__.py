"""Pictures for the demo site, drawn by code: the same key always gives the same picture."""

from io import BytesIO

from . import nature, objects, rooms, town, water
from .logo import draw_logo
from .portraits import PORTRAITS, draw_portrait

__all__ = ["PICTURES", "PORTRAITS", "draw", "draw_logo", "draw_portrait", "jpeg"]

SCENES = rooms.SCENES | water.SCENES | town.SCENES | nature.SCENES | objects.SCENES


def _picture(title, alt):
    return {"title": title, "alt": alt, "credit": "Drawn for the demo"}


PICTURES = {
    "chairs-circle": _picture(
        "Nine chairs",
        "Nine empty chairs stand in a circle in a high room; morning light falls through tall windows on the floor.",
    ),
    "harbor-morning": _picture(
        "Harbor, early",
        "Three fishing boats lie in still water while the sun rises behind the hills; a gull sits on a post.",
    ),
    "lighthouse-dusk": _picture(
        "The light at dusk",
        "A red and white lighthouse on a headland sends two beams into a violet evening sky with the first stars.",
    ),
    "tea-table": _picture(
        "The tea table",
        "A long table seen from above, laid with cups, plates, lemons, flowers, a cake and a blue teapot.",
    ),
    "autumn-path": _picture(
        "Path in October",
        "A path leads between rows of red and yellow trees towards the light, and leaves lie on the ground.",
    ),
    "rain-window": _picture(
        "Rain on the window",
        "Raindrops run down a window at night; the lights of the town behind it are blurred; a cup steams on the sill.",
    ),
    "bookshelf": _picture(
        "The bookshelf",
        "Three shelves with books in many colours, a hanging plant, a model sailing boat and a vase of tulips.",
    ),
    "open-notebook": _picture(
        "An open notebook",
        "An open notebook in which nine small rings form a circle, with a pencil, a cup of coffee and glasses.",
    ),
    "bridge-fog": _picture(
        "The bridge in fog",
        "A suspension bridge goes out into the fog, each tower paler than the one before; one person paddles below.",
    ),
    "screen-tiles": _picture(
        "Nine on a screen", "A laptop on a desk in the evening shows nine people in nine coloured tiles."
    ),
    "threads": _picture(
        "Threads",
        "Many threads in different colours come from the left, are tied together and go on to the right as one strand.",
    ),
    "stones-balance": _picture(
        "Balance", "Seven rounded stones balance on one another on a beach, before a pale sun over still water."
    ),
    "lanterns-evening": _picture(
        "Lanterns",
        "Paper lanterns glow on two lines between trees, above a long table that is laid in the garden at night.",
    ),
    "garden-benches": _picture(
        "Two benches",
        "Two wooden benches stand half turned to each other under a blossoming tree, with flowers in front.",
    ),
    "stairs-light": _picture(
        "Stairs and light",
        "Stairs climb along a rose-coloured wall, past the light of a window, to an arch that opens to the sea.",
    ),
    "waves-abstract": _picture(
        "Waves", "Layer over layer of long waves in blues, with one coral band and one of sand, under an orange sun."
    ),
    "birds-wire": _picture(
        "The ninth bird", "Eight swallows sit on telegraph wires before a large evening sun, and a ninth comes flying."
    ),
    "city-roofs": _picture(
        "Roofs of the old town",
        "Tiled roofs with chimneys and dormer windows in late sun; a cat sits on a ridge before a church tower.",
    ),
    "candle": _picture(
        "A candle", "A single candle burns in a dark room; its light spreads in rings from yellow to deep purple."
    ),
    "map-town": _picture(
        "Map of the town",
        "A map of a harbor town: streets and red roofs, a park, piers, a ferry line and an island with a lighthouse.",
    ),
    "lecture-hall": _picture(
        "The lecture hall",
        "Rows of red seats face a stage, where a lectern stands in a beam of light beside a large screen.",
    ),
    "ferry": _picture(
        "The noon ferry", "A ferry with a red hull and white decks crosses a blue-green bay; gulls follow it."
    ),
    "winter-trees": _picture(
        "Winter trees",
        "Bare trees stand in the snow before a low sun; a robin sits on a branch and footprints lead away.",
    ),
    "hillside-houses": _picture(
        "Houses on the hill",
        "Brightly painted houses stand close together up a green hill, with sailing boats in the water below.",
    ),
    "moon-tide": _picture(
        "Moon and tide",
        "A full moon over the flats at low tide; a channel of bright water winds past a heron and a rowing boat.",
    ),
}


def draw(key):
    """The picture with this key, 1600 by 1067 pixels."""
    return SCENES[key](key)


def jpeg(image):
    """The picture as the bytes of a JPEG file."""
    file = BytesIO()
    image.convert("RGB").save(file, "JPEG", quality=85, progressive=True, optimize=True)
    return file.getvalue()
