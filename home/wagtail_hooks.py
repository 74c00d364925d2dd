from wagtail_modeladmin.options import modeladmin_register

from .modeladmin import ContactMessageAdmin

modeladmin_register(ContactMessageAdmin)
