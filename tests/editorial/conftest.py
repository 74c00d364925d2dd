import pytest

from tests.factories import ArticlePageFactory, UserFactory

from . import desk


@pytest.fixture
def author(db):
    return UserFactory(groups=["Authors"])


@pytest.fixture
def reviewer(db):
    return UserFactory(groups=["Reviewers"])


@pytest.fixture
def draft(author):
    """An article that its author is writing."""
    return ArticlePageFactory(draft=True, owner=author)


@pytest.fixture
def sent(draft, author):
    """An article that its author has sent for review."""
    return desk.send(draft, author)
