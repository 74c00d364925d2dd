"""Publishes an article with another title, and is killed right after its commit: ``… <id> <title>``."""

import os
import signal
import sys

import django


def main(pk, title):
    from articles.models import ArticlePage
    from cms.delivery.generation import content_transaction

    with content_transaction():
        article = ArticlePage.objects.get(pk=pk)
        article.title = title
        article.save_revision().publish()
    os.kill(os.getpid(), signal.SIGKILL)


if __name__ == "__main__":
    django.setup()
    main(*sys.argv[1:])
