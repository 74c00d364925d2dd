"""Publishes, hides and renames for ever, until it is killed: ``python -m tests.search.publishing <seed>``.

Prints a line before each step. Every page that anybody may read has "open" in its title and text, every other one
"closed"; what is between two commits, nobody may see.
"""

import random
import sys


def main(seed):
    import django

    django.setup()
    from django.core.management import call_command
    from wagtail.models import Page, PageViewRestriction, Site

    from articles.models import ArticlePage
    from cms.delivery.generation import content_transaction
    from tests.factories import ArticlePageFactory

    if not Site.objects.filter(root_page__depth__gt=1).exists() or not ArticlePage.objects.exists():
        call_command("setup_society", name="Society", address="http://testserver", verbosity=0)
    chance = random.Random(seed)  # noqa: S311

    def write(page, word):
        page.title, page.body = f"{word} {chance.random()}", [("text", f"<p>{word} words</p>")]
        page.save_revision().publish()

    print("begin", flush=True)
    while True:
        step = chance.choice(["publish", "publish", "rename", "hide", "unpublish", "delete"])
        pages = list(ArticlePage.objects.filter(title__startswith="open", live=True).order_by("pk"))
        print(step, flush=True)
        with content_transaction():
            if step == "publish" or not pages:
                number = chance.getrandbits(60)
                ArticlePageFactory(title=f"open {number}", slug=f"open-{number}", body=[("text", "<p>open words</p>")])
            elif step == "rename":
                write(chance.choice(pages), "open")
            elif step == "hide":
                page = chance.choice(pages)
                PageViewRestriction.objects.create(page=page, restriction_type="login")
                write(page, "closed")
            elif step == "unpublish":
                page = chance.choice(pages)
                page.unpublish()
                Page.objects.filter(pk=page.pk).update(title="closed")
            else:
                chance.choice(pages).delete()


if __name__ == "__main__":
    main(sys.argv[1])
