from django.contrib.auth.models import Group
from django.core.management.base import BaseCommand
from django.db import transaction
from wagtail.models import Page, Task, Workflow, WorkflowPage, WorkflowTask

from articles.models import ArticleIndexPage
from editorial import groups
from editorial.models import ReviewTask
from events.models import EventIndexPage


class Command(BaseCommand):
    help = "Makes the desk's groups and its review, for the pages below a home page. Can be run again."

    def add_arguments(self, parser):
        parser.add_argument("home", type=int, help="the number of the home page")

    @transaction.atomic
    def handle(self, *args, home, **options):
        home = Page.objects.get(pk=home)
        sections = [
            page
            for model in (ArticleIndexPage, EventIndexPage)
            for page in Page.objects.exact_type(model).descendant_of(home)
        ]
        groups.set_up(home, sections)
        self._set_up_review(home)

    def _set_up_review(self, home):
        task, _ = ReviewTask.objects.get_or_create(name="Second reader")
        task.groups.set(Group.objects.filter(name__in=groups.REVIEWING))
        workflow, _ = Workflow.objects.get_or_create(name="Review by the board")
        WorkflowTask.objects.get_or_create(workflow=workflow, task=task, defaults={"sort_order": 0})
        WorkflowPage.objects.update_or_create(page=home, defaults={"workflow": workflow})
        for model in (Workflow, Task):  # Wagtail's own, whose group is gone
            model.objects.filter(name="Moderators approval").delete()
