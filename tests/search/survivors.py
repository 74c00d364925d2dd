"""What is there after the writer was killed: ``python -m tests.search.survivors``. One line of JSON."""

import json


def main():
    import django

    django.setup()
    from django.core.management import call_command
    from django.test import Client

    from articles.models import ArticlePage
    from search import index, indexing
    from search.models import Entry

    def shown():
        answers = [Client().get(f"{address}{word}") for word in ("open", "closed", "closde") for address in ADDRESSES]
        return b"".join(answer.content.replace(b"q=closed", b"") for answer in answers)

    def agree():
        pages = ArticlePage.objects.filter(live=True, alias_of=None)
        titles = dict(pages.values_list("pk", "title"))
        entries = dict(Entry.objects.filter(kind="article").values_list("page_id", "title"))
        return titles == entries and index.current().keys() == set(Entry.objects.values_list("pk", flat=True))

    secret = sum(f"closed {part}".encode() in shown() for part in "0123456789") + shown().count(b"<mark>closed")
    agreed_before = agree()
    differed = indexing.repair()
    call_command("repair", verbosity=0)
    print(
        json.dumps(
            {
                "secret": secret,
                "agreed_before": agreed_before,
                "differed": differed,
                "agrees": agree(),
                "differs_again": indexing.repair(),
                "pages": ArticlePage.objects.count(),
            }
        )
    )


ADDRESSES = ("/search/?q=", "/api/v2/search/?limit=100&q=", "/api/v2/search/suggest/?q=")

if __name__ == "__main__":
    main()
