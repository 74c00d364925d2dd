"""What the blocks show of themselves where an editor chooses one."""

sample_text = (
    "<p>The group had met for a year before anybody mentioned the window. It faced a wall, and everyone had taken "
    "the seat that did not look at it.</p>"
)
