"""The form in which pictures come in: their files are made fit, or refused with a sentence."""

from django.utils.translation import gettext_lazy as _
from wagtail.images.fields import WagtailImageField
from wagtail.images.forms import BaseImageForm

from .picture_files import fit


class PictureField(WagtailImageField):
    def __init__(self, *args, **kwargs):
        super().__init__(*args, **kwargs)
        self.error_messages["file_too_large"] = _(
            "This file has %(file_size)s, and the site takes up to %(max_filesize)s. Save a smaller copy of the "
            "picture: 3,000 pixels are wide enough."
        )

    def to_python(self, data):
        if data:
            self.check_image_file_size(data)
            data = fit(data)
        return super().to_python(data)


class PictureForm(BaseImageForm):
    """Of one picture, of many, and in the chooser."""

    def __init__(self, *args, **kwargs):
        super().__init__(*args, **kwargs)
        self.fields["description"].label = _("What is in the picture, for people who cannot see it?")
        self.fields["description"].help_text = _("In a few words, for example “Chairs in a circle, one of them empty”.")
        if "file" in self.fields:  # not where many have been uploaded and are described now
            stock = self.fields["file"]
            self.fields["file"] = PictureField(label=stock.label, required=stock.required, widget=stock.widget)
