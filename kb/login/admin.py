"""The library's own pages in the admin are taken out: they show keys, and addresses of mail that is never sent."""

from allauth.account.models import EmailAddress
from allauth.mfa.models import Authenticator
from django.contrib import admin

admin.site.unregister([Authenticator, EmailAddress])
