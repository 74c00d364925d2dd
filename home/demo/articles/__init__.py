"""The articles of the demo society. Everything in them is invented."""

from . import difference, process, questions, reviews, society

ARTICLES = [*process.ARTICLES, *questions.ARTICLES, *reviews.ARTICLES, *society.ARTICLES, *difference.ARTICLES]
