"""The door for spreadsheets: a whole filtered list as CSV."""

from collections.abc import Iterator

from django.http import HttpRequest, HttpResponse, StreamingHttpResponse
from django.utils.decorators import method_decorator
from django.utils.timezone import localdate
from django.views import View
from django.views.decorators.csrf import csrf_exempt

from kb.api.base import InvalidQuery, KindAPI
from kb.api.cells import BYTE_ORDER_MARK, LEFT_OUT, cells, columns, lines
from kb.api.serializers import EntrySerializer
from kb.server.machines import PLAIN_TEXT

ROWS_AT_ONCE = 500


# Nothing is ever written here: who posts is told that it cannot be, not that a token is missing.
@method_decorator(csrf_exempt, name="dispatch")
class TableView(KindAPI, View):
    """All records that the filters of the address leave, in the order of the list."""

    http_method_names = ("get", "head", "options")
    serializer_class: type[EntrySerializer] | None = None
    noun = ""

    def get(self, request: HttpRequest) -> HttpResponse:
        try:
            keys = self.filterset.keys
        except InvalidQuery as refused:
            return HttpResponse(str(refused), status=400, content_type=PLAIN_TEXT)
        table = () if request.method == "HEAD" else self.table(keys)
        return StreamingHttpResponse(
            table,
            content_type="text/csv; charset=utf-8",
            headers={"Content-Disposition": f'attachment; filename="{self.noun}-{localdate().isoformat()}.csv"'},
        )

    def table(self, keys: list[int]) -> Iterator[str]:
        """Go through the file, some records at a time, so that none is too long to be sent."""
        kind, context = self.serializer_class, {"request": self.request, "left_out": LEFT_OUT}
        yield BYTE_ORDER_MARK + lines([columns(kind)])
        for start in range(0, len(keys), ROWS_AT_ONCE):
            records = self.filterset.in_order(self.records, keys[start : start + ROWS_AT_ONCE])
            told = kind(records, many=True, context=context).data
            yield lines(cells(kind, record) for record in told)
