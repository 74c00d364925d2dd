"""Pictures and files are a part of what was approved: whoever uploaded one changes it until a reader sees it."""

from django.contrib.contenttypes.models import ContentType
from django.db.models import Q
from django.utils import timezone
from wagtail.documents import get_document_model
from wagtail.images import get_image_model
from wagtail.models import Page, ReferenceIndex, Revision, TaskState, WorkflowState
from wagtail.permission_policies.collections import CollectionOwnershipPermissionPolicy
from wagtail.permissions import register_permission_policy

from cms.core.references import References

from .review import UNDONE_WITHIN


class OwnUntilShown(CollectionOwnershipPermissionPolicy):
    """As Wagtail has it, but what a published page or one under review shows is no longer its uploader's own, nor what
    readers are yet to see."""

    def user_has_any_permission_for_instance(self, user, actions, instance):
        allowed = super().user_has_any_permission_for_instance(user, actions, instance)
        if not allowed or not {"change", "delete"} & set(actions) or self._may_change_all(user, instance):
            return allowed
        if not is_shown(instance):
            return True
        others = set(actions) - {"change", "delete"}
        return bool(others) and super().user_has_any_permission_for_instance(user, others, instance)

    def _may_change_all(self, user, instance):
        return self._check_perm(user, ["change"], collection=instance.collection)


def register():
    for model, auth_model in (
        (get_image_model(), "wagtailimages.Image"),
        (get_document_model(), "wagtaildocs.Document"),
    ):
        register_permission_policy(
            model, OwnUntilShown(model, auth_model=auth_model, owner_field_name="uploaded_by_user")
        )


def is_shown(upload):
    """Whether a published page, a person or a setting refers to it, or a page that somebody is reading for approval, or
    words that go on the site without anybody reading them again."""
    return _is_referred_to(upload) or any(
        _shows(page, upload) for page in (*_pages_under_review(), *_pages_approved_before())
    )


def _is_referred_to(upload):
    references = ReferenceIndex.get_references_to(upload)
    pages = ContentType.objects.get_for_model(Page)
    if references.exclude(base_content_type=pages).exists():
        return True
    ids = references.filter(base_content_type=pages).values_list("object_id", flat=True)
    return Page.objects.filter(pk__in=[int(pk) for pk in ids], live=True).exists()


def _pages_under_review():
    """As they are read: in their newest revision."""
    states = WorkflowState.objects.filter(
        status=WorkflowState.STATUS_IN_PROGRESS, base_content_type=ContentType.objects.get_for_model(Page)
    )
    return [state.content_object.get_latest_revision_as_object() for state in states]


def _pages_approved_before():
    """For a later time; or what an approval has replaced that can still be taken back."""
    from .models import ReviewTaskState

    approvals = ReviewTaskState.objects.filter(
        status=TaskState.STATUS_APPROVED, finished_at__gte=timezone.now() - UNDONE_WITHIN
    )
    revisions = Revision.page_revisions.filter(
        Q(approved_go_live_at__isnull=False) | Q(pk__in=approvals.values("replaced"))
    )
    return [revision.as_object() for revision in revisions]


def _shows(page, upload):
    references = References.of_page(page, images=[getattr(page, "image", None)])
    if isinstance(upload, get_image_model()):
        return upload.pk in {image.pk for image in references.images}
    return upload.pk in references.documents
