"""Checks of what the deployment stands on: machine, folder, database, program."""

from __future__ import annotations

import shutil
import sqlite3
from pathlib import Path

from regest.core.base.messages import Message, _
from regest.core.base.secret_files import AUDIT_KEY
from regest.core.base.secret_files import FOLDER as SECRETS
from regest.core.documents import ocr
from regest.core.preservation.health import Diagnosis, Patient, Status, good
from regest.core.store.chain import HeadSigner
from regest.core.store.guards import trigger_names
from regest.core.store.revisions import state

# The first release without the WAL-reset fault (sqlite.org/wal.html#walresetbug).
SOUND_SQLITE = (3, 51, 3)
LOW_BYTES = 1024**3
_MOUNTS = Path("/proc/mounts")
_NETWORK = frozenset(
    {
        *("nfs", "nfs4", "cifs", "smb3", "smbfs", "ncpfs", "afs", "9p", "davfs"),
        *("ceph", "glusterfs", "lustre", "gpfs", "beegfs", "orangefs"),
        *("fuse.sshfs", "fuse.glusterfs", "fuse.ceph", "fuse.s3fs", "fuse.rclone", "fuse.davfs"),
    }
)


def check_database(patient: Patient) -> Diagnosis:
    """The database answers, and its file is whole."""
    with patient.database.reader_engine.connect() as connection:
        if not patient.database.is_sqlite:
            version = connection.exec_driver_sql("SHOW server_version").scalar()
            return good(_("PostgreSQL {version} answers", version=version))
        faults = connection.exec_driver_sql("PRAGMA integrity_check(20)").scalars().all()
    if faults == ["ok"]:
        return good(_("The database file is whole"))
    return Diagnosis(
        Status.BROKEN,
        _("The database file is damaged"),
        _("Stop all work and restore the newest backup."),
        tuple(Message("{cause}", {"cause": fault}) for fault in faults),
        code="database_damaged",
    )


def check_tables(patient: Patient) -> Diagnosis:
    """The tables of core and of each plugin stand at the revision that the program needs."""
    with patient.database.reader_engine.connect() as connection:
        complaints = [
            complaint
            for tables in patient.tables
            if (complaint := state(connection, tables).complaint()) is not None
        ]
    if not complaints:
        return good(_("All tables are at the revision that the program needs"))
    return Diagnosis(
        Status.BROKEN,
        complaints[0].message,
        complaints[0].remedy,
        tuple(complaint.message for complaint in complaints[1:]),
        code="tables_behind",
    )


def check_guards(patient: Patient) -> Diagnosis:
    """The triggers that keep written rows from being changed are in place."""
    query = (
        "SELECT name FROM sqlite_master WHERE type = 'trigger'"
        if patient.database.is_sqlite
        else "SELECT tgname FROM pg_trigger WHERE NOT tgisinternal AND tgenabled <> 'D'"
    )
    with patient.database.reader_engine.connect() as connection:
        present = set(connection.exec_driver_sql(query).scalars())
    lost = sorted(set(trigger_names()) - present)
    if not lost:
        return good(_("Written rows are guarded"))
    return Diagnosis(
        Status.BROKEN,
        _("Guards of written rows are missing: {names}", names=", ".join(lost)),
        _("Somebody changed the database by hand: run `regest audit verify`, then `db check`."),
        code="guards_missing",
    )


def check_durability(patient: Patient) -> Diagnosis:
    """An acknowledged change survives a power cut."""
    found = patient.database.durability()
    if found == "full":
        return good(_("What is acknowledged is on the disk"))
    return Diagnosis(
        Status.BROKEN,
        _("What is acknowledged may be lost in a power cut: {setting}", setting=found),
        _("Set synchronous_commit to on in the settings of the database server."),
        code="durability_off",
    )


def check_engine(patient: Patient) -> Diagnosis:
    """The database engine has no known fault."""
    if not patient.database.is_sqlite:
        with patient.database.reader_engine.connect() as connection:
            sums = connection.exec_driver_sql("SHOW data_checksums").scalar()
        if sums == "on":
            return good(_("The database server checks what it reads from the disk"))
        return Diagnosis(
            Status.WARNING,
            _("The database server does not notice rotten pages: data checksums are off"),
            _("Switch them on with pg_checksums while the server is stopped."),
            code="checksums_off",
        )
    version = sqlite3.sqlite_version
    if sqlite3.sqlite_version_info >= SOUND_SQLITE:
        return good(_("SQLite {version}", version=version))
    return Diagnosis(
        Status.WARNING,
        _(
            "SQLite {version} is older than 3.51.3: when somebody else's program writes into the "
            "database, it can be damaged",
            version=version,
        ),
        _("Let no other program open the database file; update SQLite when the system offers it."),
        code="sqlite_old",
    )


def check_file_system(patient: Patient) -> Diagnosis:
    """The deployment lies on a disk of this machine: locks do not hold over a network."""
    kind = file_system(patient.folder.resolve(), _MOUNTS.read_text("utf-8", "replace"))
    if kind not in _NETWORK:
        return good(_("The folder lies on a disk of this machine ({kind})", kind=kind or "?"))
    return Diagnosis(
        Status.BROKEN if patient.database.is_sqlite else Status.WARNING,
        _("The folder lies on a network disk ({kind}), where locks do not hold", kind=kind),
        _("Move the deployment to a disk of the server."),
        code="network_disk",
    )


def check_space(patient: Patient) -> Diagnosis:
    """There is room for what comes."""
    free = shutil.disk_usage(patient.folder).free
    if free >= LOW_BYTES:
        return good(_("Free on the disk: {size} GB", size=free // 1024**3))
    return Diagnosis(
        Status.WARNING,
        _("Little room is left on the disk: {size} MB", size=free // 1024**2),
        _("Free some space: on a full disk nothing can be registered."),
        code="space_low",
    )


def check_programs(_patient: Patient) -> Diagnosis:
    """Programs of the system that some files are read with: nothing is broken without them."""
    lacking = [] if ocr.languages() else [_("tesseract with Russian, for scans")]
    if shutil.which("catdoc") is None:
        lacking.append(_("catdoc, for old Word documents"))
    if not lacking:
        return good(_("Scans and old Word documents can be read"))
    return Diagnosis(
        Status.OK,
        _("Not all files can be read: programs are missing"),
        _("Install them when such papers come, then run `regest text retry --failed`."),
        tuple(lacking),
        code="programs_missing",
    )


def check_secrets(patient: Patient) -> Diagnosis:
    """The signing key is there, and nobody but the owner can read the secrets."""
    folder = patient.folder / SECRETS
    key = HeadSigner.from_file(folder / AUDIT_KEY)
    if key.public_key != patient.database.signer.public_key:
        return Diagnosis(
            Status.BROKEN,
            _("The signing key of the event log is another one than when the program started"),
            _("Restore the file from the backup of the secrets folder."),
            code="key_changed",
        )
    open_paths = [
        path for path in (folder, *sorted(folder.rglob("*"))) if path.stat().st_mode & 0o077
    ]
    if not open_paths:
        return good(_("The secrets are readable by their owner alone"))
    return Diagnosis(
        Status.BROKEN,
        _("Others can read the secrets of the deployment"),
        _("Run: {command}", command=f"chmod -R go= {folder}"),
        tuple(Message("{path}", {"path": path}) for path in open_paths),
        code="secrets_open",
    )


def check_plugins(patient: Patient) -> Diagnosis:
    """Every enabled plugin has started."""
    if not patient.failures:
        return good(_("All enabled modules have started"))
    return Diagnosis(
        Status.BROKEN,
        _("Modules that did not start: {count}", count=len(patient.failures)),
        _("Mend or update the module, or switch it off: regest plugins disable NAME."),
        tuple(failure.message() for failure in patient.failures),
        code="plugins_failed",
    )


def file_system(folder: Path, mounts: str) -> str:
    """Return the type of the file system that `folder` lies on, by the mount nearest to it."""
    best, kind = -1, ""
    for line in mounts.splitlines():
        _device, place, found, *_rest = line.split(" ")
        mounted = Path(place.encode().decode("unicode_escape"))
        if folder.is_relative_to(mounted) and len(mounted.parts) >= best:
            best, kind = len(mounted.parts), found
    return kind
