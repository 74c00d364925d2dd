"""What each figure begins with: Django, and a society in a database of its own."""

import os
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent


def prepare(folder, **environment):
    """``environment`` wins over that of the shell, such as ``DATABASE_URL``."""
    sys.path.insert(0, str(ROOT))
    os.environ |= {"VAR_DIR": folder, "DJANGO_SETTINGS_MODULE": "cms.settings.test"} | environment
    import django
    from django.core.management import call_command

    django.setup()
    call_command("migrate", verbosity=0)
    call_command("setup_society", name="Bench", address="http://testserver", verbosity=0)
