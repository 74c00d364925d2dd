"""Mail that no request waits for."""

from django.core.mail.backends.base import BaseEmailBackend

from .tasks import deliver_mail, enqueue


class QueuedEmailBackend(BaseEmailBackend):
    """Puts every message into the task queue; ``EMAIL_DELIVERY_BACKEND`` sends it from there."""

    def send_messages(self, email_messages):
        for message in email_messages:
            enqueue(deliver_mail, as_data(message))
        return len(email_messages)


def as_data(message):
    """A message as what JSON can hold: words that were to be translated late are translated now.

    The site sends no attachments.
    """
    if message.attachments:
        raise ValueError("Mail with attachments cannot be queued.")
    return {
        "subject": str(message.subject),
        "body": str(message.body),
        "from_email": message.from_email,
        "to": list(message.to),
        "cc": list(message.cc),
        "bcc": list(message.bcc),
        "reply_to": list(message.reply_to),
        "headers": dict(message.extra_headers),
        "alternatives": [[content, mimetype] for content, mimetype in getattr(message, "alternatives", [])],
    }
