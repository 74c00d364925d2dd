"""How a language writes dates: ``<language>/formats.py``, with names of Django's and three of ours.

Templates and Python use the names (``{{ day|date:"DATE_FORMAT" }}``), never letters. What a language leaves out is as
Django has it.
"""
