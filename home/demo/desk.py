"""Who can log in to the demo, and what waits on their desk. Made by the demo and by nothing else."""

from django.contrib.auth import get_user_model
from django.contrib.auth.models import Group

from articles.models import ArticleAuthor, ArticlePage
from cms.core.models import Person

PASSWORD = "merrow bay demo"  # noqa: S105 - printed for everybody who runs the demo
LOGINS = [
    ("author@demo.example", "Mateo", "Fairweather", ["Authors"], "mateo-fairweather"),
    ("reviewer@demo.example", "Hanne", "Solberg", ["Authors", "Reviewers"], "hanne-solberg"),
    ("editor@demo.example", "Joel", "Nakagawa", ["Editors", "Web stewards"], "joel-nakagawa"),
]


def make_logins():
    for email, first, last, groups, slug in LOGINS:
        user, is_new = get_user_model().objects.get_or_create(
            email=email, defaults={"first_name": first, "last_name": last}
        )
        if is_new:
            user.set_password(PASSWORD)
            user.save()
            user.groups.set(Group.objects.filter(name__in=groups))
            Person.objects.filter(slug=slug).update(user=user)


def leave_work_on_the_desk(articles, library):
    """An article that the author is writing, and one that waits for a second reader; once, whatever became of them."""
    author = get_user_model().objects.get(email=LOGINS[0][0])
    if ArticlePage.objects.filter(owner=author).exists():
        return
    person = Person.objects.get(user=author)
    for slug, title, summary, text in _UNFINISHED:
        page = ArticlePage(
            title=title, slug=slug, summary=summary, live=False, owner=author, body=library.body([("text", text)])
        )
        page.authors.add(ArticleAuthor(person=person))
        articles.add_child(instance=page)
        page.save_revision(user=author, log_action=True)
    page.get_workflow().start(page, author)


_UNFINISHED = [
    (
        "what-i-ask-at-the-door",
        "What I ask at the door",
        "",
        "<p>There are three questions that I ask before somebody joins, and a fourth that I ask myself.</p>",
    ),
    (
        "a-chair-for-the-late",
        "A chair for the late",
        "Where the last one in has to sit says more about a group than its rules do.",
        "<p>In my fathers’ group the free chair is always the one with its back to the door. Nobody decided this. "
        "The men come from work, take the seats along the wall and leave that one over, and whoever is late walks "
        "through the circle to get to it.</p><p>For a year I thought that this was kindness, a chair kept warm. Then "
        "one of them said that he would rather stay in the car than cross the room again, and we had something to "
        "talk about. (The scene is put together from several groups.)</p>",
    ),
]
