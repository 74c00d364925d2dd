from django import template

from ..review import token

register = template.Library()


@register.simple_tag
def words_of(revision):
    """Names the words of a revision as they are when the form is shown."""
    return token(revision)
