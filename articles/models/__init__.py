from .index import ArticleIndexPage
from .pages import ArticlePage, ArticleQuerySet
from .parts import ArticleAuthor, Correction, PrintedCredentials
from .series import ArticleSeries

__all__ = [
    "ArticleAuthor",
    "ArticleIndexPage",
    "ArticlePage",
    "ArticleQuerySet",
    "ArticleSeries",
    "Correction",
    "PrintedCredentials",
]
