from cms.delivery.models import ContentGeneration


def begin_another_transaction():
    """A consumer sees what was committed. A test is one transaction: what follows this counts as another."""
    ContentGeneration.objects.update(raised_by=None)
