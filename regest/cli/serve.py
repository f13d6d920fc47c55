"""`regest serve`: pages and API, from one process or several that share one address."""

from __future__ import annotations

import ipaddress
from pathlib import Path
from typing import Any

import click

from regest.core.base.errors import UsageFault
from regest.core.base.messages import _
from regest.kit.console import FILE, command, option, say
from regest.kit.console.invocation import invocation

# Requests that run when it is asked to stop have so long to end.
LAST_SECONDS = 30


@command("serve", help=_("Serve the pages; on this machine alone unless told otherwise."))
@option("--host", metavar=_("ADDRESS"), default="127.0.0.1", help=_("Address to listen at."))
@option("--port", type=click.IntRange(1, 65535), default=8080, metavar=_("PORT"), help=_("Port."))
@option(
    "--name",
    "names",
    multiple=True,
    metavar=_("NAME"),
    help=_("Name by which browsers reach it; may be repeated."),
)
@option("--tls-cert", type=FILE, help=_("Certificate of the server."))
@option("--tls-key", type=FILE, help=_("Key of the certificate."))
@option("--behind-proxy", is_flag=True, help=_("A proxy on this machine or network ends the TLS."))
@option(
    "--proxy",
    "proxies",
    multiple=True,
    metavar=_("ADDRESS"),
    help=_("Address of the proxy, if it is on another machine; may be repeated."),
)
@option(
    "--workers",
    type=click.IntRange(1, 64),
    default=1,
    metavar=_("NUMBER"),
    help=_("Processes that serve: as many as the machine has cores for it."),
)
def serve(
    host: str,
    port: int,
    names: tuple[str, ...],
    tls_cert: Path | None,
    tls_key: Path | None,
    *,
    behind_proxy: bool,
    proxies: tuple[str, ...],
    workers: int,
) -> None:
    """Serve until stopped; requests that run then are finished."""
    _require_both(tls_cert, tls_key)
    tls, behind = tls_cert is not None, behind_proxy or bool(proxies)
    _require_encryption(host, encrypted=tls or behind)
    known = _names(host, names)
    from regest.kit.logs import start_log
    from regest.web.workers import Worker, serve_by_many, serve_by_one

    call = invocation()
    folder = call.require_deployment()
    start_log(call.log_folder())
    worker = Worker(folder, known, tls or behind, call.without, call.log_folder())
    options: dict[str, Any] = {
        "host": host,
        "port": port,
        "ssl_certfile": tls_cert,
        "ssl_keyfile": tls_key,
        "proxy_headers": behind,
        "forwarded_allow_ips": list(proxies) or ["127.0.0.1", "::1"],
        "access_log": False,
        "server_header": False,
        "log_level": "warning",
        "ws": "none",
        "timeout_graceful_shutdown": LAST_SECONDS,
    }

    def told() -> None:
        say(_("Serving at {address}", address=_address(host, port, tls=tls)))

    if workers == 1:
        serve_by_one(worker, options, told)
    else:
        serve_by_many(worker, workers, options, told)


def _require_both(tls_cert: Path | None, tls_key: Path | None) -> None:
    if (tls_cert is None) != (tls_key is None):
        raise UsageFault(
            "tls_half_given",
            _("A certificate and its key belong together"),
            remedy=_("Give both --tls-cert and --tls-key."),
        )


def _require_encryption(host: str, *, encrypted: bool) -> None:
    if not encrypted and not _is_loopback(host):
        raise UsageFault(
            "serve_in_the_open",
            _("Without encryption only this machine is served, not {host}", host=host),
            rule="ASVS 12.2.1",
            remedy=_("Add --tls-cert and --tls-key, or put a proxy before it: --behind-proxy."),
        )


def _names(host: str, names: tuple[str, ...]) -> tuple[str, ...]:
    """Return the names that are answered to: those given, the address itself, this machine."""
    from regest.web.app import LOOPBACK

    own = tuple(each.strip("[]").casefold() for each in names)
    if _is_every_address(host) and not own:
        raise UsageFault(
            "serve_without_name",
            _("Listening at every address, it has to know its name"),
            remedy=_("Give the name that browsers use: --name records.example.org."),
        )
    return (*LOOPBACK, *own, host.casefold())


def _address(host: str, port: int, *, tls: bool) -> str:
    shown = f"[{host}]" if ":" in host else host
    return f"{'https' if tls else 'http'}://{shown}:{port}/"


def _is_every_address(host: str) -> bool:
    try:
        return ipaddress.ip_address(host).is_unspecified
    except ValueError:
        return False


def _is_loopback(host: str) -> bool:
    try:
        return ipaddress.ip_address(host).is_loopback
    except ValueError:
        return host == "localhost"
