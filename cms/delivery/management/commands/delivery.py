from django.core.management.base import BaseCommand

from cms.delivery import counters, generation


class Command(BaseCommand):
    help = "Shows the content generation, and what each process of the server keeps and how often it was asked for."

    def handle(self, *args, **options):
        n, raised_at = generation.read()
        self.stdout.write(
            f"Generation {n}, raised {raised_at:%Y-%m-%d %H:%M:%S %Z}" if raised_at else f"Generation {n}"
        )
        rows = list(counters.of_running_processes())
        if not rows:
            self.stdout.write("No process of this machine has said what it keeps.")
        for pid, counted in rows:
            self.stdout.write(_line(pid, counted))


def _line(pid, counted):
    asked = counted["hits"] + counted["misses"]
    rate = f"{counted['hits'] / asked:.0%}" if asked else "none"
    return (
        f"Process {pid}: generation {counted['generation']}, {counted['answers']} answers, "
        f"{counted['bytes'] / 1e6:.1f} MB; hits {rate} of {asked}, {counted['passed']} passed on"
    )
