"""Check a package of a catalogue without the program that wrote it.

    python3 verify.py [PACKAGE] [--key HEX] [--anchor LINE] [--json]

PACKAGE is the folder or the .zip; without it the folder where this script lies. Needs Python 3.9
or newer; signatures are checked where the library `cryptography` is installed. HEX is the public
key that the association has announced, LINE an anchor of its event log as papers print it: take
neither from the checked package.

Exit code: 0 all is right · 3 something is not · 2 the call is not understood.
Codes: P101 dangerous or foreign name · P102 manifest · P103 missing file · P104 file not listed ·
P105 changed file · P106 signature of the manifest · P107 header · P108 row and schema ·
P109 order of rows · P110 content of a document missing · P111 number of rows · P112 event log ·
P113 row differs from the log · P114 row unknown to the log · P115 row missing · P116 anchor.
"""

from __future__ import annotations

import argparse
import hashlib
import json
import re
import sqlite3
import sys
import zipfile
from pathlib import Path
from typing import Any

from regest.core.preservation.package_files import Files, Finding, Row, json_object, printable
from regest.core.preservation.package_rows import (
    entry_digest,
    row_digest,
    row_key,
    same_content,
    schema_problem,
    signature_holds,
    stored_form,
)

FORMAT = "regest-package-1"
HEADER = "package.json"
MANIFEST = "manifest-sha256.txt"
SIGNATURE = "signature.json"
ENTRIES = "audit/entries.jsonl"
SIGNATURES = "audit/signatures.jsonl"
STORED = "audit/stored.jsonl"
HEAD_TAG = b"regest-head-1\0"
MANIFEST_TAG = b"regest-signature-1\0"
GENESIS = "0" * 64
LISTED = 200
_HASH = "[0-9a-f]{64}"
ANCHOR = re.compile(r"regest:([0-9a-f]{8}):([0-9]{1,18}):([0-9a-f]{32})")


class Verifier:
    """One check of a package; `findings` lists what is wrong, `remarks` what was not checked."""

    def __init__(self, files: Files, key: str = "", anchor: str = "") -> None:
        self.files = files
        self.key = key.lower()
        self.anchor = anchor
        self.findings: list[Finding] = list(files.refused)
        self.unlisted = 0
        self.remarks: list[str] = []
        self.manifest: dict[str, str] = {}
        self.header: Row = {}
        self.rows = 0
        self.entries = 0
        self.withheld = 0
        self._kept = sqlite3.connect("")
        self._kept.executescript(
            "PRAGMA journal_mode=OFF; PRAGMA synchronous=OFF;"
            "CREATE TABLE last (tbl TEXT, key TEXT, digest TEXT, PRIMARY KEY (tbl, key))"
            " WITHOUT ROWID;"
            "CREATE TABLE stored (tbl TEXT, key TEXT, row TEXT, PRIMARY KEY (tbl, key))"
            " WITHOUT ROWID;"
            "CREATE TABLE signed (seq INTEGER PRIMARY KEY, digest TEXT, key TEXT, signature TEXT)"
        )

    @property
    def ok(self) -> bool:
        """Whether nothing was found."""
        return not self.findings

    def run(self) -> Verifier:
        """Check everything that can be checked; return itself."""
        try:
            if self.findings:
                return self
            self._read_header()
            self._check_files()
            self._check_signature()
            self._check_chain()
            self._check_rows()
            if self.withheld:
                self.remarks.append(f"rows without a proof of their own: {self.withheld}")
        except Finding as finding:
            self.found(finding)
        except (OSError, zipfile.BadZipFile, EOFError, KeyError, TypeError, ValueError) as fault:
            self.found(Finding("P107", str(self.files.path), f"cannot be read: {fault}"))
        finally:
            self._kept.close()
        return self

    def manifest_digest(self) -> str:
        """Return the SHA-256 of the manifest, which names a package."""
        return str(self.files.value(SIGNATURE)["sha256"])

    def found(self, finding: Finding) -> None:
        """Note a finding."""
        if len(self.findings) < LISTED:
            self.findings.append(finding)
        else:
            self.unlisted += 1

    def _read_header(self) -> None:
        self.header = self.files.value(HEADER)
        if self.header.get("format") != FORMAT:
            raise Finding("P107", HEADER, f"is no package of the kind {FORMAT}")
        told = str(self.header.get("public_key", "")).lower()
        if self.key and self.key != told:
            self.found(Finding("P106", HEADER, "was made by another association: the key differs"))
        if not self.key:
            self.key = told
            self.remarks.append("the key is the package's own word: compare it with --key")

    def _check_files(self) -> None:
        with self.files.open(MANIFEST) as source:
            for line in source:
                digest, _gap, name = line.decode("utf-8", "replace").rstrip("\n").partition("  ")
                if not re.fullmatch(_HASH, digest) or name in self.manifest:
                    raise Finding("P102", MANIFEST, f"has a wrong line: {printable(name)}")
                self.manifest[name] = digest
        for name in sorted(set(self.files.sizes) - set(self.manifest) - {MANIFEST, SIGNATURE}):
            self.found(Finding("P104", name, "is not in the manifest"))
        for name, digest in self.manifest.items():
            self._check_file(name, digest)

    def _check_file(self, name: str, digest: str) -> None:
        if name not in self.files.sizes:
            self.found(Finding("P103", printable(name), "is missing"))
            return
        computed = hashlib.sha256()
        try:
            for piece in self.files.pieces(name):
                computed.update(piece)
        except (OSError, zipfile.BadZipFile, EOFError, ValueError) as fault:
            self.found(Finding("P105", name, f"cannot be read: {fault}"))
            return
        wanted = name[-64:] if name.startswith("blobs/") else digest
        if computed.hexdigest() != digest or wanted != digest:
            self.found(Finding("P105", name, "was changed: its SHA-256 differs"))
        if name.startswith("blobs/") and name[6:12] != f"{name[12:14]}/{name[14:16]}/":
            self.found(Finding("P101", name, "lies in a wrong folder"))

    def _check_signature(self) -> None:
        computed = hashlib.sha256()
        for piece in self.files.pieces(MANIFEST):
            computed.update(piece)
        told = self.files.value(SIGNATURE)
        if told.get("sha256") != computed.hexdigest() or told.get("public_key") != self.key:
            self.found(Finding("P106", SIGNATURE, "is of another manifest or by another key"))
            return
        content = MANIFEST_TAG + f"regest-package\n{told['sha256']}\n".encode()
        holds = signature_holds(self.key, str(told.get("signature", "")), content)
        if holds is None:
            self.remarks.append("signatures not checked: the library cryptography is not installed")
        elif not holds:
            self.found(Finding("P106", SIGNATURE, "is not valid"))

    def _check_chain(self) -> None:
        for row in self.files.lines(SIGNATURES):
            values = (row["sequence"], row["digest"], row["key"], row["signature"])
            self._kept.execute("INSERT OR REPLACE INTO signed VALUES (?, ?, ?, ?)", values)
        whole = self.header.get("scope") == "whole"
        chain = str(self.header.get("chain"))
        sequence, digest, open_unit = 0, GENESIS, False
        for entry in self.files.lines(ENTRIES):
            number, previous = int(entry["sequence"]), str(entry["previous"])
            said = json_object(str(entry["document"]).encode(), ENTRIES)
            follows = number == sequence + 1 and previous == digest
            if number <= sequence or ((whole or open_unit) and not follows):
                self._broken(number, "does not continue the entry before")
            if entry_digest(previous, entry["document"]) != entry["digest"]:
                self._broken(number, "its hash does not fit its content")
            if said.get("chain") != chain or said.get("seq") != number:
                self._broken(number, "belongs to another log")
            sequence, digest = number, str(entry["digest"])
            unit = said.get("unit") or [1, 1]
            open_unit = unit[0] != unit[1]
            if not open_unit:
                self._check_signed(chain, number, digest, every=not whole)
            self._keep_changes(said)
            self._check_anchor(number, digest, chain)
            self.entries += 1
        if open_unit:
            self._broken(sequence, "the end of its change is missing")
        if whole:
            self._check_head(chain, sequence, digest)
        self._keep_stored()

    def _check_signed(self, chain: str, number: int, digest: str, *, every: bool) -> None:
        query = "SELECT digest, key, signature FROM signed WHERE seq = ?"
        row = self._kept.execute(query, (number,)).fetchone()
        if row is None or row[0] != digest or row[1] != self.key:
            self._broken(number, "is not signed, or with another key or over another hash")
            return
        head = f"regest:{chain[:8]}:{number}:{digest[:32]}"
        if every or head == self.header.get("head"):
            content = HEAD_TAG + f"{chain}\n{number}\n{digest}\n".encode()
            if signature_holds(self.key, row[2], content) is False:
                self._broken(number, "its signature is not valid")

    def _check_head(self, chain: str, sequence: int, digest: str) -> None:
        if self.header.get("head") != f"regest:{chain[:8]}:{sequence}:{digest[:32]}":
            self._broken(sequence, "is the last, but the header names another one")

    def _check_anchor(self, number: int, digest: str, chain: str) -> None:
        if not self.anchor:
            return
        match = ANCHOR.fullmatch("".join(self.anchor.split()).lower())
        if match is None or match[1] != chain[:8]:
            raise Finding("P116", self.anchor, "is no anchor of this log")
        if int(match[2]) == number and match[3] != digest[:32]:
            self.found(Finding("P116", str(number), "differs from the printed hash"))

    def _broken(self, number: int, what: str) -> None:
        self.found(Finding("P112", f"entry {number}", what))

    def _keep_changes(self, said: Row) -> None:
        for table, key, digest in said.get("changes", []):
            if digest is None:
                query = "DELETE FROM last WHERE tbl = ? AND key = ?"
                self._kept.execute(query, (table, key))
            else:
                query = "INSERT OR REPLACE INTO last VALUES (?, ?, ?)"
                self._kept.execute(query, (table, key, digest))

    def _keep_stored(self) -> None:
        for row in self.files.lines(STORED):
            # Of a row with withheld columns no stored form is told, and no hash can be checked.
            values = (row["table"], row["key"], json.dumps(row.get("row")))
            self._kept.execute("INSERT OR REPLACE INTO stored VALUES (?, ?, ?)", values)

    def _check_rows(self) -> None:
        for table in self.header["tables"]:
            schema = self.files.value(table["schema"])
            before: tuple[Any, ...] | None = None
            rows = 0
            for row in self.files.lines(table["file"]):
                rows += 1
                problem = schema_problem(row, schema)
                if problem:
                    self.found(Finding("P108", f"{table['file']} line {rows}", problem))
                    continue
                key = tuple(row[name] for name in table["key"])
                if before is not None and key <= before:
                    told = f"{table['file']} line {rows}"
                    self.found(Finding("P109", told, "comes twice or in a wrong place"))
                before = key
                self._check_row(table, row, schema)
            if rows != table["rows"]:
                what = f"has {rows} rows, the header says {table['rows']}"
                self.found(Finding("P111", table["file"], what))
            if table["audited"] and table["every"]:
                self._check_missing(table["name"])
            self.rows += rows

    def _check_row(self, table: Row, row: Row, schema: Row) -> None:
        sha256 = row.get(table.get("blob", ""))
        if sha256 and f"blobs/{sha256[:2]}/{sha256[2:4]}/{sha256}" not in self.files.sizes:
            self.found(Finding("P110", f"{table['name']} {row_key(table, row)}", "has no content"))
        if not table["audited"]:
            return
        name, key = str(table["name"]), row_key(table, row)
        where = (name, key)
        kept = self._kept.execute("SELECT row FROM stored WHERE tbl=? AND key=?", where).fetchone()
        stored = json.loads(kept[0]) if kept else stored_form(row, schema, self.header["dialect"])
        if stored is None and self.header.get("scope") == "part":
            self.withheld += 1
            return
        found = self._kept.execute("SELECT digest FROM last WHERE tbl=? AND key=?", where)
        last = found.fetchone()
        if last is None:
            self.found(Finding("P114", f"{name} {key}", "no entry of the log tells of it"))
            return
        self._kept.execute("DELETE FROM last WHERE tbl=? AND key=?", where)
        if kept and not same_content(row, stored, schema):
            self.found(Finding("P113", f"{name} {key}", "differs from its stored form"))
        elif row_digest(name, stored) != last[0]:
            self.found(Finding("P113", f"{name} {key}", "was changed after its last entry"))

    def _check_missing(self, name: str) -> None:
        for (key,) in self._kept.execute("SELECT key FROM last WHERE tbl=? LIMIT 1000", (name,)):
            self.found(Finding("P115", f"{name} {key}", "is missing; the log tells of it"))


def main(arguments: list[str]) -> int:
    """Run the check; return the exit code."""
    parser = argparse.ArgumentParser(description="Check a package of a catalogue.")
    parser.add_argument("package", nargs="?", default=str(Path(__file__).resolve().parent))
    parser.add_argument("--key", default="", help="the announced public key, 64 hex digits")
    parser.add_argument("--anchor", default="", help="a line regest:…:…:… from a printed paper")
    parser.add_argument("--json", action="store_true", help="tell it for programs")
    options = parser.parse_args(arguments)
    try:
        files = Files(Path(options.package))
    except (OSError, zipfile.BadZipFile) as fault:
        sys.stderr.write(f"not understood: {fault}\n")
        return 2
    done = Verifier(files, options.key, options.anchor).run()
    files.close()
    told = {
        "ok": done.ok,
        "rows": done.rows,
        "entries": done.entries,
        "files": len(done.manifest),
        "head": done.header.get("head"),
        "findings": [{"code": f.code, "subject": f.subject, "what": f.what} for f in done.findings],
        "unlisted": done.unlisted,
        "remarks": done.remarks,
    }
    if options.json:
        sys.stdout.write(json.dumps(told, ensure_ascii=False) + "\n")
    else:
        for line in [*map(str, done.findings), *(f"note: {remark}" for remark in done.remarks)]:
            sys.stdout.write(f"{line}\n")
        verdict = "OK" if done.ok else "BROKEN"
        sys.stdout.write(f"{verdict} files={told['files']} rows={done.rows} head={told['head']}\n")
    return 0 if done.ok else 3


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
