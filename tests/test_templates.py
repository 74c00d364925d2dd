"""Templates: all can be read, and none does what the house does not do."""

import re
from pathlib import Path

import pytest
from django.conf import settings
from django.template.loader import get_template
from wagtail.admin import icons
from wagtail.blocks import StreamBlock

from home.blocks import FrontBlock

ROOT = Path(settings.BASE_DIR, "templates")
TEMPLATES = sorted(str(path.relative_to(ROOT)) for path in ROOT.rglob("*.*") if path.is_file())
PUBLIC = [name for name in TEMPLATES if name.endswith(".html") and not name.startswith("editorial/")]


def source(name):
    return (ROOT / name).read_text()


@pytest.mark.parametrize("name", TEMPLATES)
def test_a_template_can_be_read(name):
    get_template(name)


@pytest.mark.parametrize("name", PUBLIC)
def test_there_is_no_style_and_no_script_in_a_page(name):
    """The content security policy forbids both."""
    assert not re.search(r"<script(?![^>]*\bsrc=)|<style|\sstyle=|\son\w+=", source(name))


@pytest.mark.parametrize("name", PUBLIC)
def test_nothing_comes_from_another_site(name):
    assert not re.search(r"""(?:src|href)=["']?(?:https?:)?//""", source(name))


@pytest.mark.parametrize("name", [name for name in TEMPLATES if "{% extends" in source(name)])
def test_conditions_stand_inside_blocks(name):
    """Django ignores what stands round a block in a template that extends another."""
    depth = 0
    for tag in re.findall(r"{%-? *(block|endblock|if|for|with)\b", source(name)):
        if tag == "block":
            depth += 1
        elif tag == "endblock":
            depth -= 1
        else:
            assert depth > 0, f"{tag} outside of a block"


def test_each_block_has_its_template_and_each_template_its_block():
    assert isinstance(FrontBlock(), StreamBlock)
    blocks = {f"blocks/{name}.html": block for name, block in FrontBlock().child_blocks.items()}
    assert {block.meta.template for block in blocks.values()} == {n for n in TEMPLATES if n.startswith("blocks/")}
    assert all(block.meta.template == name for name, block in blocks.items())


def test_each_icon_is_one_of_the_desk_s():
    known = set(re.findall(r'id="icon-([\w-]+)"', icons.get_icons()))
    named = {
        (path.name, name)
        for folder in ("articles", "cms", "editorial", "events", "home", "search", "syndication", "templates")
        for path in Path(settings.BASE_DIR, folder).rglob("*.*")
        if path.suffix in (".py", ".html")
        for name in re.findall(r'\b(?:\w+_)?icon(?:_name)? ?= ?"([\w-]+)"', path.read_text())
    }
    assert len(named) > 40
    assert [pair for pair in sorted(named) if pair[1] not in known] == []


@pytest.mark.parametrize(("name", "block"), FrontBlock().child_blocks.items())
def test_an_editor_sees_what_a_block_is(name, block):
    assert block.label
    assert block.meta.icon
    assert block.meta.group
    assert block.meta.description
