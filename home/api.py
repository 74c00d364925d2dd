"""The shapes of the pages of this app, for Wagtail's `pages/` endpoint."""


def image(page, shapes):
    return shapes.picture(page.image)


def body(page, shapes):
    return shapes.body(page.body)
