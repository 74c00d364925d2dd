"""Wagtail's own endpoints show the same shapes as ours."""

from django.utils.module_loading import import_string
from rest_framework.fields import Field


class Shape(Field):
    """A field whose value is made by a function ``(page, shapes)``, named by its path: models know no endpoints."""

    def __init__(self, path, **kwargs):
        super().__init__(read_only=True, **kwargs)
        self.path = path

    def get_attribute(self, instance):
        return instance

    def to_representation(self, page):
        return import_string(self.path)(page, self.context["view"].shapes_of(page))
