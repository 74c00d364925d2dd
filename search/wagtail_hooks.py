from wagtail_modeladmin.options import modeladmin_register

from .modeladmin import SearchAdminGroup

modeladmin_register(SearchAdminGroup)
