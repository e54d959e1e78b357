"""Tables: a whole filtered list as CSV."""

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


# Read-only: a POST is answered with 405, not with a missing token.
@method_decorator(csrf_exempt, name="dispatch")
class TableView(KindAPI, View):
    """All matching records, in the order of the list."""

    http_method_names = ("get", "head", "options")
    serializer_class: type[EntrySerializer] | None = None
    noun = ""

    def get(self, request: HttpRequest) -> HttpResponse:
        try:
            keys = self.filterset.selection.keys
        except InvalidQuery as invalid:
            return HttpResponse(str(invalid), status=400, content_type=PLAIN_TEXT)
        table = () if request.method == "HEAD" else self.table(keys)
        return StreamingHttpResponse(
            table,
            content_type="text/csv; charset=utf-8",
            headers={"Content-Disposition": f'attachment; filename="{self.noun}-{localdate().isoformat()}.csv"'},
        )

    def table(self, keys: list[int]) -> Iterator[str]:
        """Go through the file, some records at a time, so that memory does not grow with the list."""
        kind, context = self.serializer_class, {"request": self.request, "left_out": LEFT_OUT}
        yield BYTE_ORDER_MARK + lines([columns(kind)])
        for start in range(0, len(keys), ROWS_AT_ONCE):
            records = self.filterset.selection.load(keys[start : start + ROWS_AT_ONCE])
            serialized = kind(records, many=True, context=context).data
            yield lines(cells(kind, record) for record in serialized)
