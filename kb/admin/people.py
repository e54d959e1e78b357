"""The admin of users and groups, in the look of the rest."""

from django.contrib import admin
from django.contrib.auth.admin import GroupAdmin, UserAdmin
from django.contrib.auth.models import Group, User
from unfold.admin import ModelAdmin
from unfold.forms import AdminPasswordChangeForm, UserChangeForm, UserCreationForm

from kb.admin.queries import CheckedLists

admin.site.unregister(User)
admin.site.unregister(Group)


@admin.register(User)
class PersonAdmin(CheckedLists, UserAdmin, ModelAdmin):
    form = UserChangeForm
    add_form = UserCreationForm
    change_password_form = AdminPasswordChangeForm


@admin.register(Group)
class PeopleAdmin(CheckedLists, GroupAdmin, ModelAdmin):
    pass
