"""What a plugin may say and be asked: every hook with its contract.

A plugin implements a hook as a function of the same name in its entry-point module, marked with
`@hookimpl`; it takes the arguments it needs, by these names. Six families, one error rule each:

- `register_*` is asked once at start; what it raises marks the plugin as failed.
- `check_*` is asked before a change, inside its transaction; it only reads; what it raises stops
  the change.
- `propose_*` is asked before a change what follows from it, for a person to choose from; it only
  reads; what it raises stops the change.
- `apply_*` carries out what follows from a change, in its unit of work; what it raises leaves
  nothing of it written.
- `choose_*` wants one answer at most; two different ones stop the change; core has the last word.
- `after_*` is told after the commit, each implementation on its own; what it raises is logged and
  changes nothing. What must happen does not belong here.
"""

from regest.core.hooks.specs.after import (
    after_record_changed,
    after_record_registered,
    after_standing_changed,
)
from regest.core.hooks.specs.apply import (
    apply_consequences,
    apply_disposal,
    apply_signature,
)
from regest.core.hooks.specs.check import (
    check_disposal,
    check_registration,
    check_standing,
    check_transition,
)
from regest.core.hooks.specs.choose import choose_decision, choose_record_number
from regest.core.hooks.specs.markers import PROJECT, hookimpl, hookspec
from regest.core.hooks.specs.propose import propose_consequences
from regest.core.hooks.specs.register import (
    register_job_kinds,
    register_ledgers,
    register_link_types,
    register_navigation,
    register_permissions,
    register_record_classes,
    register_record_panels,
    register_retention_events,
    register_routes,
    register_rules,
    register_search_engines,
    register_search_fields,
    register_signers,
    register_standing_kinds,
    register_start_items,
    register_text_extractors,
)

__all__ = [
    "PROJECT",
    "after_record_changed",
    "after_record_registered",
    "after_standing_changed",
    "apply_consequences",
    "apply_disposal",
    "apply_signature",
    "check_disposal",
    "check_registration",
    "check_standing",
    "check_transition",
    "choose_decision",
    "choose_record_number",
    "hookimpl",
    "hookspec",
    "propose_consequences",
    "register_job_kinds",
    "register_ledgers",
    "register_link_types",
    "register_navigation",
    "register_permissions",
    "register_record_classes",
    "register_record_panels",
    "register_retention_events",
    "register_routes",
    "register_rules",
    "register_search_engines",
    "register_search_fields",
    "register_signers",
    "register_standing_kinds",
    "register_start_items",
    "register_text_extractors",
]
