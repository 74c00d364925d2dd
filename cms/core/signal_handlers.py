from django.apps import apps
from django.db.models.signals import post_delete, post_save, pre_save
from wagtail.contrib.settings.models import BaseSiteSetting
from wagtail.images import get_image_model
from wagtail.models import PageViewRestriction, Site, UploadedFile
from wagtail.signals import page_published, page_unpublished, post_page_move

from . import picture_files, renditions, sharing
from .models import Person, SharePicture, SocietySettings
from .models.share_pictures import forget_file
from .references import References
from .tasks import draw_share_picture, draw_share_pictures, enqueue, fetch_embed, make_renditions


def connect():
    post_save.connect(begin_settings, sender=Site)
    pre_save.connect(fit_picture, sender=get_image_model())
    pre_save.connect(fit_upload, sender=UploadedFile)
    post_save.connect(make_picture, sender=get_image_model())
    post_save.connect(make_portrait, sender=Person)
    post_save.connect(make_logo, sender=SocietySettings)
    page_published.connect(make_what_the_page_shows)
    page_published.connect(fetch_embeds)
    page_published.connect(draw_card)
    page_unpublished.connect(forget_hidden_cards)
    post_save.connect(forget_hidden_cards, sender=PageViewRestriction)
    post_page_move.connect(forget_hidden_cards)
    post_page_move.connect(draw_cards_below)
    post_delete.connect(draw_cards_of_section, sender=PageViewRestriction)
    post_save.connect(draw_cards_of_site, sender=SocietySettings)
    post_delete.connect(forget_file, sender=SharePicture)


def begin_settings(instance, raw=False, **kwargs):
    """Wagtail makes a site's settings when somebody first asks for them: a reader's request would write."""
    if not raw:
        for model in apps.get_models():
            if issubclass(model, BaseSiteSetting):
                model.for_site(instance)


def fit_picture(instance, raw=False, **kwargs):
    """Forms have done so already; other ways into the library have not."""
    if not raw and _has_new_file(instance):
        instance.placeholder = ""
        _fit(instance)


def fit_upload(instance, raw=False, **kwargs):
    """A picture out of many that waits for its description is a file in the open as well."""
    if not raw and _has_new_file(instance) and instance.for_content_type.model_class() is get_image_model():
        _fit(instance)


def _has_new_file(instance):
    return instance.file and not instance.file._committed


def _fit(instance):
    given = instance.file.file
    fitted = picture_files.fit(given)
    if fitted is not given:
        instance.file = fitted


def make_picture(instance, raw=False, update_fields=None, **kwargs):
    """Another file and another focal point ask for all anew that there was; Wagtail writes single fields (the size of
    the file) when somebody looks at a picture."""
    if raw or update_fields:
        return
    for family in sorted({"picture"} | renditions.made_already(instance)):
        enqueue(make_renditions, instance.pk, family)


def make_portrait(instance, raw=False, **kwargs):
    if instance.portrait_id and not raw:
        enqueue(make_renditions, instance.portrait_id, "portrait")


def make_logo(instance, raw=False, **kwargs):
    if instance.logo_id and not raw:
        enqueue(make_renditions, instance.logo_id, "logo")


def make_what_the_page_shows(instance, **kwargs):
    for image_pk, family in renditions.lacking(renditions.shown_by(instance)):
        enqueue(make_renditions, image_pk, family)


def fetch_embeds(instance, **kwargs):
    for address in References.of_page(instance).embed_urls:
        enqueue(fetch_embed, address)


# The cards of shared links


def draw_card(instance, **kwargs):
    enqueue(draw_share_picture, instance.pk)


def forget_hidden_cards(**kwargs):
    sharing.forget_hidden()


def draw_cards_below(instance, **kwargs):
    enqueue(draw_share_pictures, instance.path)


def draw_cards_of_section(instance, **kwargs):
    """It may be open to all now."""
    enqueue(draw_share_pictures, instance.page.path)


def draw_cards_of_site(instance, raw=False, **kwargs):
    if not raw:
        enqueue(draw_share_pictures, instance.site.root_page.path)
