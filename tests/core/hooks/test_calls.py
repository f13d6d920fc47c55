"""How core asks: what each hook does, and the error rule of its family."""

from __future__ import annotations

import datetime as dt
import importlib
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from structlog.testing import capture_logs

from regest.api import (
    Consequence,
    DecisionView,
    DecisionWanted,
    DisposalView,
    NumberRequest,
    PartyView,
    Problem,
    RecordView,
    Refusal,
    RegistrationView,
    Severity,
    SignatureView,
    StandingChange,
    StandingView,
    TransitionView,
    Translator,
    hookimpl,
)
from regest.core.hooks.calls import Calls
from regest.core.hooks.loader import load_plugins
from regest.core.hooks.plugins import Plugins

_ = Translator("trial")

TODAY = dt.date(2026, 10, 27)
PARTY = PartyView(id="p", name="Иванова А. А.", kind="person", role="executor")
STUB = "документ уничтожен по акту № 3 (2027)"
RECORD = RecordView(
    id="r",
    class_name="dish",
    heading="Чайник",
    state="registered",
    mark="",
    number="П-7",
    document_date=None,
    registered_on=TODAY,
    file_index="01-05",
    fields={"pieces": "2"},
    parties=(PARTY,),
    version=1,
)
REGISTRATION = RegistrationView(
    class_name="dish",
    heading="Чайник",
    mark="",
    document_date=None,
    received_at=None,
    received_on=None,
    today=TODAY,
    actor="secretary",
    fields={"pieces": "2"},
    parties=(PARTY,),
    file_hashes=(),
    file_index="01-05",
)
TRANSITION = TransitionView(name="void", record=RECORD, actor="secretary", today=TODAY)
STANDING = StandingView(
    kind="dishwasher",
    party=PARTY,
    body="",
    starts_on=TODAY,
    ends_on=None,
    ending=False,
    actor="secretary",
)
DISPOSAL = DisposalView(
    file_id="9",
    index="09-01",
    title="Рецепты",
    period="2020",
    closing_year=2020,
    record_ids=("7",),
    on=TODAY,
)
CHANGE = StandingChange(
    standing_id="7", kind="dishwasher", party=PARTY, day=TODAY, ending=True, reason="exit"
)
CONSEQUENCE = Consequence(code="wash", subject="7", title=_("Wash up"))
SIGNATURE = SignatureView(
    id="s",
    kind="simple",
    capacity="secretary",
    party_id="p",
    name="Иванова А. А.",
    sha256="0" * 64,
    signed_on=TODAY,
    signed_at=dt.datetime(2026, 10, 27, 5, tzinfo=dt.UTC),
)
REQUEST = NumberRequest(
    class_name="dish",
    ledger="dishes",
    period="life",
    sequence=7,
    suffix="",
    file_index="01-05",
    registered_on=TODAY,
    printed="7",
)


@pytest.fixture
def sink(distributions: Path) -> Plugins:
    """Switch the stranger's plugin on."""
    plugins = load_plugins(["kitchen_sink"])
    assert plugins.failures == []
    return plugins


@pytest.fixture
def heard(sink: Plugins) -> list[tuple[str, str]]:
    """Give what the stranger's plugin was told since now."""
    told: list[tuple[str, str]] = importlib.import_module("kitchen_sink.plugin").heard
    told.clear()
    return told


class Part:
    """A part of the product that implements one hook."""

    def __init__(self, function: Callable[..., object]) -> None:
        setattr(self, function.__name__, hookimpl(function))


def asking(*functions: Callable[..., object]) -> Calls:
    """Return calls answered by `functions`, in this order."""
    parts = {f"part{number}": Part(function) for number, function in enumerate(functions)}
    return load_plugins([], built_in=parts).calls


def names_of(declared: tuple[tuple[object, object], ...]) -> list[str]:
    """Return the names of declarations."""
    return [getattr(value, "name") for _provider, value in declared]  # noqa: B009


def test_hook_register_record_classes(sink: Plugins) -> None:
    (declared,) = sink.declared.record_classes
    assert declared.provider.distribution == "regest-kitchen-sink"
    assert [field.name for field in declared.value.fields] == ["pieces", "stamp"]


def test_hook_register_link_types(sink: Plugins) -> None:
    (declared,) = sink.declared.link_types
    assert declared.value.inverse.ru == "Крышка"


def test_hook_register_ledgers(sink: Plugins) -> None:
    (declared,) = sink.declared.ledgers
    assert (declared.value.name, declared.value.template) == ("dishes", "{seq}")


def test_hook_register_standing_kinds(sink: Plugins) -> None:
    assert names_of(sink.declared.standing_kinds) == ["dishwasher"]


def test_hook_register_rules(sink: Plugins) -> None:
    (declared,) = sink.declared.rules
    assert (declared.value.value, declared.value.clause) == ("6", "п. 1 Правил кухни")


def test_hook_register_permissions(sink: Plugins) -> None:
    assert names_of(sink.declared.permissions) == ["kitchen_sink.wash"]


def test_hook_register_text_extractors(sink: Plugins) -> None:
    (declared,) = sink.declared.text_extractors
    assert declared.value.media_types == ("text/x-recipe",)


def test_hook_register_search_engines(sink: Plugins) -> None:
    assert names_of(sink.declared.search_engines) == ["memory"]


def test_hook_register_search_fields(sink: Plugins) -> None:
    maker, stamp = sink.declared.search_fields
    assert (maker.value.name, maker.value.aliases) == ("maker", ("мастер",))
    assert stamp.value.fields == ("stamp",)


def test_hook_register_job_kinds(sink: Plugins) -> None:
    (declared,) = sink.declared.job_kinds
    assert declared.value.name == "kitchen_sink.put_away"
    assert declared.value.max_attempts == 2


def test_hook_register_routes(sink: Plugins) -> None:
    (declared,) = sink.declared.routes
    assert declared.value.target == "kitchen_sink.routes:routes"
    assert declared.value.api == "kitchen_sink.resource:sink"


def test_hook_register_navigation(sink: Plugins) -> None:
    (declared,) = sink.declared.navigation
    assert (declared.value.path, declared.value.order) == ("/kitchen_sink", 50)
    assert declared.value.group == "directories"


def test_hook_check_registration(sink: Plugins) -> None:
    broken = replace(REGISTRATION, fields={"pieces": "0"})
    single = replace(REGISTRATION, fields={"pieces": "1"})

    assert sink.calls.check_registration(REGISTRATION) == ()
    assert [each.code for each in sink.calls.check_registration(broken)] == ["dish_broken"]
    assert [each.code for each in sink.calls.check_registration(single)] == ["dish_single"]


def test_hook_check_transition(sink: Plugins) -> None:
    assert [each.code for each in sink.calls.check_transition(TRANSITION)] == ["dish_stays"]
    assert sink.calls.check_transition(replace(TRANSITION, name="file")) == ()


def test_hook_check_standing(sink: Plugins) -> None:
    assert [each.code for each in sink.calls.check_standing(STANDING)] == ["dishwasher_term"]
    assert sink.calls.check_standing(replace(STANDING, ends_on=TODAY)) == ()


def test_hook_check_disposal(sink: Plugins) -> None:
    other = replace(DISPOSAL, file_id="10", index="01-05")
    found = sink.calls.check_disposal(None, (DISPOSAL, other))
    assert {file: [each.code for each in said] for file, said in found.items()} == {
        "9": ["recipes_stay"]
    }


def test_hook_choose_record_number(sink: Plugins) -> None:
    assert sink.calls.choose_record_number(REQUEST) == "П-7"
    assert sink.calls.choose_record_number(replace(REQUEST, ledger="other")) is None


def test_hook_choose_decision(sink: Plugins) -> None:
    """Those who keep minutes offer decisions; where nobody does, a person types one by hand."""
    wanted = DecisionWanted(text="о посуде")
    offered = sink.calls.choose_decision(None, None, wanted)
    assert offered is not None
    assert [each.number for each in offered] == ["1/1.1"]
    assert sink.calls.choose_decision(None, None, DecisionWanted(text="о парах")) == ()
    assert Calls.to_nobody().choose_decision(None, None, wanted) is None


def test_two_keepers_of_decisions_are_refused(distributions: Path) -> None:
    def choose_decision(wanted: DecisionWanted) -> tuple[DecisionView, ...]:
        return ()

    calls = load_plugins(["kitchen_sink"], built_in={"other": Part(choose_decision)}).calls
    with pytest.raises(Refusal) as caught:
        calls.choose_decision(None, None, DecisionWanted(text="о посуде"))
    assert caught.value.code == "decisions_kept_twice"
    assert "regest-kitchen-sink 1.4" in caught.value.text("en")


@pytest.mark.parametrize("answer", [7, ["no decision"]])
def test_what_is_no_decision_is_refused(answer: object) -> None:
    def choose_decision(wanted: DecisionWanted) -> object:
        return answer

    with pytest.raises(Refusal) as caught:
        asking(choose_decision).choose_decision(None, None, DecisionWanted())
    assert caught.value.code == "check_failed"


def test_hook_apply_signature(sink: Plugins, heard: list[tuple[str, str]]) -> None:
    """What follows from a signature is carried out; a refusal leaves the way it came."""
    sink.calls.apply_signature(None, None, RECORD, SIGNATURE)
    sink.calls.apply_signature(None, None, RECORD, replace(SIGNATURE, cancelled=True))

    assert heard == [("secretary", "П-7"), ("cancelled", "П-7")]
    with pytest.raises(Refusal) as caught:
        sink.calls.apply_signature(None, None, replace(RECORD, fields={"pieces": "0"}), SIGNATURE)
    assert caught.value.code == "dish_broken"


def test_hook_apply_disposal(sink: Plugins, heard: list[tuple[str, str]]) -> None:
    """Modules let go of what they hold; one that may not let go stops it all."""
    sink.calls.apply_disposal(None, RECORD, STUB)

    assert heard == [("disposed", "П-7"), ("left", STUB)]
    with pytest.raises(Refusal) as caught:
        sink.calls.apply_disposal(None, replace(RECORD, fields={"pieces": "0"}), STUB)
    assert caught.value.code == "dish_broken"


def test_hook_propose_consequences(sink: Plugins) -> None:
    """What a plugin proposes bears its name; a change of another kind brings nothing."""
    (proposed,) = sink.calls.propose_consequences(None, None, CHANGE)
    assert proposed.key == "kitchen_sink:wash:7"
    assert sink.calls.propose_consequences(None, None, replace(CHANGE, kind="cook")) == ()


def test_hook_apply_consequences(sink: Plugins, heard: list[tuple[str, str]]) -> None:
    """A plugin carries out its own proposals alone, and is not asked when none was chosen."""
    own = replace(CONSEQUENCE, provider="kitchen_sink")
    sink.calls.apply_consequences(None, None, CHANGE, (replace(own, provider="other"),))
    assert heard == []
    sink.calls.apply_consequences(None, None, CHANGE, (own,))
    assert heard == [("wash", "7")]


@pytest.mark.parametrize("answer", [7, ["wash"]])
def test_what_is_proposed_is_a_list_of_consequences(answer: object) -> None:
    def propose_consequences() -> object:
        return answer

    with pytest.raises(Refusal) as caught:
        asking(propose_consequences).propose_consequences(None, None, CHANGE)
    assert caught.value.code == "check_failed"


def test_hook_after_record_registered(sink: Plugins, heard: list[tuple[str, str]]) -> None:
    sink.calls.after_record_registered(RECORD)

    assert heard == [("registered", "П-7")]


def test_hook_after_record_changed(sink: Plugins, heard: list[tuple[str, str]]) -> None:
    sink.calls.after_record_changed(RECORD, "record.corrected")

    assert heard == [("record.corrected", "П-7")]


def test_hook_after_standing_changed(sink: Plugins, heard: list[tuple[str, str]]) -> None:
    sink.calls.after_standing_changed(STANDING)

    assert heard == [("standing", "Иванова А. А.")]


def test_objection_becomes_a_refusal_in_the_plugins_own_words(sink: Plugins) -> None:
    problems = sink.calls.check_registration(replace(REGISTRATION, fields={"pieces": "0"}))

    with pytest.raises(Refusal) as caught:
        sink.calls.objections(problems)

    assert (caught.value.code, caught.value.rule) == ("dish_broken", "kitchen_sink.pieces")
    assert caught.value.text("ru") == (
        "Разбитая посуда не регистрируется (п. 1 Правил кухни). Спишите её."
    )


def test_warnings_do_not_stop_anything(sink: Plugins) -> None:
    problems = sink.calls.check_registration(replace(REGISTRATION, fields={"pieces": "1"}))

    assert sink.calls.objections(problems) == problems


def test_refusals_come_before_warnings_in_the_order_of_enabling() -> None:
    def check(code: str, severity: Severity) -> Callable[..., object]:
        def check_registration(registration: RegistrationView) -> list[Problem]:
            return [Problem(code=code, message=_("No"), severity=severity)]

        return check_registration

    calls = asking(
        check("warned", Severity.WARNING),
        check("refused", Severity.REFUSAL),
        check("refused_too", Severity.REFUSAL),
    )

    assert [each.code for each in calls.check_registration(REGISTRATION)] == [
        "refused",
        "refused_too",
        "warned",
    ]


@pytest.mark.parametrize("fault", [RuntimeError("no shelf"), SystemExit("bye"), KeyError("x")])
def test_check_that_fails_stops_the_change_and_names_the_plugin(fault: BaseException) -> None:
    """Fail closed: an objection that could not be asked for is no consent."""

    def check_registration(registration: RegistrationView) -> list[Problem]:
        raise fault

    with pytest.raises(Refusal) as caught:
        asking(check_registration).check_registration(REGISTRATION)

    assert caught.value.code == "check_failed"
    for word in ("core", "regest", "check_registration", type(fault).__name__, "--without core"):
        assert word in caught.value.text("en")


def test_refusal_raised_in_a_check_reaches_the_person_as_it_is() -> None:
    def check_transition(transition: TransitionView) -> list[Problem]:
        raise Refusal("shelf_full", _("The shelf is full"), clause="п. 2 Правил кухни")

    with pytest.raises(Refusal) as caught:
        asking(check_transition).check_transition(TRANSITION)

    assert (caught.value.code, caught.value.clause) == ("shelf_full", "п. 2 Правил кухни")


@pytest.mark.parametrize("answer", ["no", True, ["no"], 5])
def test_malformed_answer_of_a_check_stops_the_change(answer: object) -> None:
    def check_standing(standing: StandingView) -> object:
        return answer

    with pytest.raises(Refusal) as caught:
        asking(check_standing).check_standing(STANDING)

    assert caught.value.code == "check_failed"


def test_none_is_no_objection() -> None:
    def check_standing(standing: StandingView) -> None:
        del standing

    assert asking(check_standing).check_standing(STANDING) == ()


def test_implementation_takes_the_arguments_it_needs() -> None:
    told: list[str] = []

    def after_record_changed(change: str) -> None:
        told.append(change)

    asking(after_record_changed).after_record_changed(RECORD, "record.filed")

    assert told == ["record.filed"]


def test_plugin_that_fails_afterwards_is_logged_and_the_others_are_told() -> None:
    """The record is registered: nothing that happens now may say otherwise."""
    told: list[str] = []

    def after_record_registered(record: RecordView) -> None:
        if not told:
            told.append("first")
            raise SystemExit("bye")
        told.append(record.number)

    with capture_logs() as logs:
        asking(after_record_registered, after_record_registered).after_record_registered(RECORD)

    assert told == ["first", "П-7"]
    (entry,) = logs
    assert (entry["event"], entry["hook"]) == ("hook_failed", "after_record_registered")
    assert (entry["plugin"], entry["distribution"]) == ("core", "regest")


def choosing(*answers: object) -> Calls:
    """Return calls whose plugins choose the given printed forms."""

    def chooser(answer: object) -> Callable[..., object]:
        def choose_record_number(request: NumberRequest) -> object:
            return answer

        return choose_record_number

    return asking(*map(chooser, answers))


@pytest.mark.parametrize(
    ("answers", "chosen"),
    [((), None), ((None, None), None), ((None, "7/П"), "7/П"), (("7/П", "7/П"), "7/П")],
)
def test_one_answer_at_most_is_chosen(answers: tuple[object, ...], chosen: str | None) -> None:
    assert choosing(*answers).choose_record_number(REQUEST) == chosen


def test_two_different_choices_are_refused_naming_both(distributions: Path) -> None:
    def choose_record_number(request: NumberRequest) -> str:
        return f"Д-{request.sequence}"

    other = {"other": Part(choose_record_number)}
    calls = load_plugins(["kitchen_sink"], built_in=other).calls

    with pytest.raises(Refusal) as caught:
        calls.choose_record_number(REQUEST)

    assert caught.value.code == "number_chosen_twice"
    for word in ("regest-kitchen-sink 1.4", "П-7", "Д-7", "regest 0"):
        assert word in caught.value.text("en")


def test_choice_that_is_no_text_is_refused() -> None:
    with pytest.raises(Refusal) as caught:
        choosing(7).choose_record_number(REQUEST)

    assert caught.value.code == "check_failed"


def test_nobody_objects_where_there_is_nobody() -> None:
    calls = Calls.to_nobody()

    assert calls.check_registration(REGISTRATION) == ()
    assert calls.choose_record_number(REQUEST) is None
    calls.after_record_registered(RECORD)
