from django.urls import path, re_path

from . import views

urlpatterns = [
    path("llms.txt", views.llms, name="llms"),
    re_path(r"^(?P<path>(?:[\w-]+/)*[\w-]+)\.md$", views.page_in_markdown, name="markdown"),
]
