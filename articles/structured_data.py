"""An article for search engines (schema.org, as JSON-LD).

https://developers.google.com/search/docs/appearance/structured-data/article
"""

from cms.core.structured_data import CONTEXT, images, organization, said

LONGEST_HEADLINE = 110  # characters; search engines cut what is longer


def data_of(article, bylines, society, request):
    """None of a preview: its address is not one yet."""
    if not article.live or getattr(request, "is_preview", False):
        return None
    found = {
        "@context": CONTEXT,
        "@type": "Article",
        "@id": f"{article.canonical_url}#article",
        "url": article.canonical_url,
        "mainEntityOfPage": article.canonical_url,
        "headline": article.title[:LONGEST_HEADLINE],
        "description": article.description,
        "image": images(article.image, request),
        **dates(article),
        "author": [_author(byline) for byline in bylines],
        "publisher": organization(society, request),
        "articleSection": [topic.name for topic in article.topics.all()],
        "wordCount": article.word_count,
        "inLanguage": article.locale.language_code,
        "isPartOf": _series(article),
    }
    return said(found)


def dates(article):
    """By the day that readers see; the moment of publication only where it is of that day."""
    first = article.first_published_at
    published = first if first and first.date() == article.date else article.date
    changed = (article.updated_on, article.last_published_at and article.last_published_at.date())
    modified = max((day for day in changed if day), default=article.date)
    return {"datePublished": published.isoformat(), "dateModified": max(modified, article.date).isoformat()}


def _author(byline):
    named = {"@type": "Person", "name": byline.person.name}
    return named | ({"honorificSuffix": byline.credentials} if byline.credentials else {})


def _series(article):
    """``position`` belongs to the article in its series."""
    if article.series is None:
        return None
    return {"@type": "CreativeWorkSeries", "name": article.series.name}
