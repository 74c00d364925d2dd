from django.db.models.signals import post_save
from wagtail.images import get_image_model
from wagtail.signals import page_published

from .models import Person, SocietySettings
from .references import References
from .tasks import enqueue, fetch_embed, make_renditions


def connect():
    post_save.connect(make_picture, sender=get_image_model())
    post_save.connect(make_portrait, sender=Person)
    post_save.connect(make_logo, sender=SocietySettings)
    page_published.connect(fetch_embeds)


def make_picture(instance, raw=False, **kwargs):
    if not raw:
        enqueue(make_renditions, instance.pk, "picture")


def make_portrait(instance, raw=False, **kwargs):
    if instance.portrait_id and not raw:
        enqueue(make_renditions, instance.portrait_id, "portrait")


def make_logo(instance, raw=False, **kwargs):
    if instance.logo_id and not raw:
        enqueue(make_renditions, instance.logo_id, "logo")


def fetch_embeds(instance, **kwargs):
    for address in References.of_page(instance).embed_urls:
        enqueue(fetch_embed, address)
