"""A lecture that can be watched elsewhere, as if that site had been asked. There is no such video, and nobody is asked."""

RECORDING = {
    "url": "https://vimeo.com/900000000001",
    "title": "What a large group is for",
    "author": "Gwen Ashdown",
    "picture": "screen-tiles",
}
