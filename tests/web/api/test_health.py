"""Whether it lives and is ready, and what it counts, to strangers and to its own."""

from __future__ import annotations

from starlette.testclient import TestClient

from tests.support.browser import ORIGIN
from tests.web.api.conftest import V1, Programs
from tests.web.conftest import Opens


def here(program_client: TestClient) -> TestClient:
    """Return a client that asks from this very machine."""
    return TestClient(program_client.app, base_url=ORIGIN, client=("127.0.0.1", 50000))


def test_strangers_learn_one_word(opens: Opens) -> None:
    """Alive and ready without detail, and no counts at all."""
    client = opens().client
    assert client.get("/healthz").text == "ok\n"
    assert client.get("/readyz").json() == {"ready": True}
    assert client.get("/metrics").status_code == 404


def test_this_machine_learns_what_is_wrong(opens: Opens, programs: Programs) -> None:
    """With letters and no index it is not ready; a proxy on this machine is a stranger."""
    client = here(opens().client)
    checks = client.get("/readyz").json()["checks"]
    assert checks == {"database": "ok", "index": "ok", "disk": "ok", "keys": "ok"}
    assert programs("secretary").register().status == 201
    behind = client.get("/readyz")
    assert (behind.status_code, behind.json()["ready"]) == (503, False)
    assert behind.json()["checks"]["index"] == "needs a rebuild"
    proxied = client.get("/readyz", headers={"x-forwarded-for": "203.0.113.9"})
    assert proxied.json() == {"ready": False}


def test_requests_are_counted_by_their_templates(opens: Opens, programs: Programs) -> None:
    """Counts name templates, never numbers of papers; they are read here or by administrators."""
    secretary = programs("secretary")
    record = secretary.register().said["id"]
    secretary.get(f"/records/{record}")
    client = here(opens().client)
    counts = client.get("/metrics").text
    route = f"{V1}/records/{{record}}"
    assert f'regest_requests_total{{method="GET",route="{route}",status="200"}} 1.0' in counts
    assert record not in counts
    headers = {"x-forwarded-for": "203.0.113.9"}
    assert client.get("/metrics", headers=headers).status_code == 404
    for login, status in (("secretary", 404), ("admin", 200)):
        word = {"authorization": f"Bearer {programs(login).word}"}
        assert opens().client.get("/metrics", headers=word).status_code == status


def test_pages_are_counted_by_their_templates_too(opens: Opens, programs: Programs) -> None:
    """A page is known by its address with names for its parts; where there is none, by a star."""
    record = programs("secretary").register().said["id"]
    site = opens("secretary")
    assert site.get(f"/records/{record}").status == 200
    assert site.get("/nowhere").status == 404
    counts = here(opens().client).get("/metrics").text
    for route, status in (("/records/{record}", 200), ("*", 404)):
        line = f'regest_requests_total{{method="GET",route="{route}",status="{status}"}} 1.0'
        assert line in counts
    assert record not in counts


def test_the_description_is_for_the_signed_in(opens: Opens) -> None:
    """Others are sent to sign in; the page names every address and fetches nothing."""
    assert "/sign-in" in opens().get("/docs").path
    page = opens("member").get("/docs")
    assert page.status == 200
    assert f"{V1}/records/{{record}}" in page.text
    assert "http://" not in page.body.replace("http://www.w3.org", "")
