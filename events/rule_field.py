from django import forms


class RuleField(forms.CharField):
    def __init__(self, **kwargs):
        super().__init__(required=False, **kwargs)
