"""`regest serve`: pages and API from one process."""

from __future__ import annotations

import ipaddress
from pathlib import Path

import click

from regest.core.base.errors import UsageFault
from regest.core.base.messages import _
from regest.kit.console import FILE, command, option, say
from regest.kit.console.invocation import invocation


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
def serve(
    host: str,
    port: int,
    names: tuple[str, ...],
    tls_cert: Path | None,
    tls_key: Path | None,
    *,
    behind_proxy: bool,
) -> None:
    """Serve until stopped."""
    import uvicorn

    from regest.kit.logs import start_log
    from regest.web.app import LOOPBACK, make_app

    secure = behind_proxy or (tls_cert is not None and tls_key is not None)
    if not secure and not _is_loopback(host):
        raise UsageFault(
            "serve_in_the_open",
            _("Without encryption only this machine is served, not {host}", host=host),
            rule="ASVS 12.2.1",
            remedy=_("Add --tls-cert and --tls-key, or put a proxy before it: --behind-proxy."),
        )
    call = invocation()
    folder = call.require_deployment()
    start_log(call.log_folder())
    app = make_app(folder, hosts=(*LOOPBACK, *names), secure=secure, without=call.without)
    say(_("Serving at {address}", address=f"{'https' if tls_cert else 'http'}://{host}:{port}/"))
    uvicorn.run(
        app,
        host=host,
        port=port,
        ssl_certfile=tls_cert,
        ssl_keyfile=tls_key,
        proxy_headers=behind_proxy,
        access_log=False,
        server_header=False,
        log_level="warning",
    )


def _is_loopback(host: str) -> bool:
    try:
        return ipaddress.ip_address(host).is_loopback
    except ValueError:
        return host == "localhost"
