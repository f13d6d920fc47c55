"""A request turned into a `Visit`, and what the page answers turned into a response."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from urllib.parse import quote

from starlette.concurrency import run_in_threadpool
from starlette.datastructures import FormData, ImmutableMultiDict, UploadFile
from starlette.requests import Request
from starlette.responses import HTMLResponse, RedirectResponse, Response

from regest.core.base.errors import NotFound, RegestError
from regest.core.base.messages import LANGUAGES, _, spoken
from regest.kit.pages import (
    Access,
    Answer,
    Bytes,
    Page,
    Pieces,
    Redirect,
    Route,
    Stored,
    Upload,
    Visit,
)
from regest.web.bodies import MOST_LOST, MOST_TYPED, at_most, beginning
from regest.web.failures import page_of
from regest.web.giving import given
from regest.web.rates import AskedTooOften, Kind, announced
from regest.web.server import Server

SESSION = "__Host-regest"
PLAIN_SESSION = "regest"
# Under this name a request says whose it is, for the log.
ACCOUNT = "regest.account"
LANGUAGE, THEME = "language", "theme"
MOST_FILES, MOST_FIELDS = 50, 400


class Door:
    """Answers the requests of one route."""

    def __init__(self, server: Server, route: Route, *, secure: bool) -> None:
        self.server = server
        self.route = route
        self.cookie = SESSION if secure else PLAIN_SESSION
        self.secure = secure

    async def answer(self, request: Request) -> Response:
        """Read what was sent, then work in a thread: services wait for the database.

        Whoever may not ask is answered before a byte of it is read.
        """
        sent: Mapping[str, list[str]] = {}
        files: list[Upload] = []
        if request.method == "POST":
            stranger = False
            if self.route.access != Access.ANYBODY:
                stranger, away = await run_in_threadpool(self._admission, request)
                if away is not None:
                    return away
            read = await self._read(request, stranger=stranger)
            async with read.form(max_files=MOST_FILES, max_fields=MOST_FIELDS) as form:
                sent, files = await _contents(form)
        return self._told_to_anybody(await run_in_threadpool(self._answer, request, sent, files))

    def _admission(self, request: Request) -> tuple[bool, Response | None]:
        """Say whether nobody is signed in, and what is answered without asking for more."""
        with spoken(_language(request)), self.server.deployment.database.reading_once():
            visit = self._visit(request, {}, ())
            if visit.reader.account_id is None:
                lost = self.route.lost is not None
                return True, None if lost else self._sign_in_first(request, kept=False)
            try:
                self._require(visit)
                if request.headers.get("content-type", "").startswith("multipart/"):
                    size = announced(request.headers.get("content-length", ""))
                    self.server.rates.take(visit.reader.account_id, Kind.UPLOAD, size)
            except RegestError as error:
                return False, self._refused(request, visit, error)
        return False, None

    async def _read(self, request: Request, *, stranger: bool) -> Request:
        """Return the request with as much of a body as whoever asks may send."""
        receive = request.receive
        if stranger:
            receive = await beginning(receive, request.headers, MOST_LOST)
        elif self.route.access == Access.ANYBODY:
            # Nobody brings files to a page that asks for no session.
            receive = at_most(receive, MOST_TYPED)
        return Request(request.scope, receive)

    def _answer(
        self, request: Request, sent: Mapping[str, list[str]], files: list[Upload]
    ) -> Response:
        with spoken(_language(request)), self.server.deployment.database.reading_once():
            visit = self._visit(request, sent, files)
            if visit.reader.account_id is None and self.route.access != Access.ANYBODY:
                return self._sign_in_first(request, kept=self._keep(visit))
            try:
                self._require(visit)
                if self.route.measured:
                    self.server.rates.check(visit.address)
                if visit.reader.account_id is not None and self.route.access != Access.ANYBODY:
                    self.server.rates.ask(visit.reader.account_id, visit.path, visit.query)
                    if files and "content-length" not in request.headers:
                        size = sum(len(each.content) for each in files)
                        self.server.rates.take(visit.reader.account_id, Kind.UPLOAD, size)
                answer = self.route.call(visit)
            except RegestError as error:
                return self._refused(request, visit, error)
            return self._response(request, visit, answer)

    def _refused(self, request: Request, visit: Visit, error: RegestError) -> Response:
        response = self._response(request, visit, page_of(error, visit.reader))
        if isinstance(error, AskedTooOften):
            response.headers.update(error.headers)
        return response

    def _told_to_anybody(self, response: Response) -> Response:
        """Keep what anybody may ask one by one out of the indexes of search engines."""
        if self.route.measured:
            response.headers["x-robots-tag"] = "noindex, nofollow"
        return response

    def _visit(
        self, request: Request, sent: Mapping[str, list[str]], files: Sequence[Upload]
    ) -> Visit:
        token = request.cookies.get(self.cookie, "")
        visitor = self.server.session_of(token)
        request.scope[ACCOUNT] = visitor.account.id if visitor is not None else None
        return Visit(
            self.server.house(visitor),
            request.url.path,
            parts={name: str(value) for name, value in request.path_params.items()},
            query=_lists(request.query_params),
            sent=sent,
            files=files,
            address=request.client.host if request.client else "",
            origin=self._origin(request),
            agent=request.headers.get("user-agent", ""),
            token=token,
            now=self.server.now(),
        )

    def _origin(self, request: Request) -> str:
        # Behind a proxy the scheme that is seen here is the proxy's own.
        scheme = "https" if self.secure else request.url.scheme
        return f"{scheme}://{request.url.netloc}"

    def _require(self, visit: Visit) -> None:
        """Refuse whoever may not ask: with the words for what does not exist (ACC-2)."""
        permission = self.route.permission
        if permission and not visit.reader.may(permission):
            raise NotFound(
                "no_such_page",
                _("There is no such page"),
                remedy=_("Go on from the menu or the search box."),
            )

    def _keep(self, visit: Visit) -> bool:
        """Let the page keep what was typed before the session ended; a refusal keeps nothing."""
        if self.route.lost is None:
            return False
        try:
            return self.route.lost(visit)
        except RegestError:
            return False

    def _sign_in_first(self, request: Request, *, kept: bool) -> Response:
        wanted = request.url.path
        if request.method == "GET" and request.url.query:
            wanted = f"{wanted}?{request.url.query}"
        told = "&kept=1" if kept else ""
        return RedirectResponse(f"/sign-in?next={quote(wanted)}{told}", 303)

    def _response(self, request: Request, visit: Visit, answer: Answer) -> Response:
        response = self._made(request, visit, answer)
        for name, value in visit.cookies.items():
            stored = self.cookie if name == PLAIN_SESSION else name
            if value is None:
                response.delete_cookie(stored, secure=self.secure, httponly=True, samesite="lax")
                continue
            response.set_cookie(
                stored,
                value,
                max_age=None if name == PLAIN_SESSION else 31_536_000,
                secure=self.secure,
                httponly=True,
                samesite="lax",
            )
        return response

    def _made(self, request: Request, visit: Visit, answer: Answer) -> Response:
        if isinstance(answer, Redirect):
            return RedirectResponse(answer.path, 303)
        if isinstance(answer, Bytes | Stored | Pieces):
            return given(request, self.server.deployment.blobs, answer)
        return HTMLResponse(self._page(request, visit, answer), answer.status)

    def _page(self, request: Request, visit: Visit, page: Page) -> str:
        deployment = self.server.deployment
        theme = request.cookies.get(THEME, "")
        values: dict[str, object] = {
            "visit": visit,
            "reader": visit.reader,
            "menu": self.server.menu_of(visit.reader),
            "association": deployment.settings.association,
            "rehearsal": deployment.rehearsal,
            "theme": theme if theme in {"dark", "light"} else "auto",
            "path": request.url.path,
        }
        values["part"] = lambda part: self.server.templates.part(
            part.template, {**values, **part.values}
        )
        return self.server.templates.render(page.template, {**values, **page.values})


def _language(request: Request) -> str:
    chosen = request.cookies.get(LANGUAGE, "")
    return chosen if chosen in LANGUAGES else LANGUAGES[0]


def _lists(given: ImmutableMultiDict[str, str]) -> dict[str, list[str]]:
    return {name: given.getlist(name) for name in given}


async def _contents(form: FormData) -> tuple[dict[str, list[str]], list[Upload]]:
    sent: dict[str, list[str]] = {}
    files = []
    for name, value in form.multi_items():
        if isinstance(value, UploadFile):
            if value.filename:
                files.append(Upload(value.filename, await value.read()))
        else:
            sent.setdefault(name, []).append(value)
    return sent, files
