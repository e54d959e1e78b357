"""The addresses of vendors, chips and funding, grouped by noun."""

from kb.routes import pages
from vendors import views

urlpatterns = [
    pages("vendors", views.VendorList, views.VendorDetail),
]
