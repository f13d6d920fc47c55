"""The manifest, and one implementation of every hook."""

import datetime as dt
from collections.abc import Sequence

from regest.api import (
    Consequence,
    DecisionView,
    DecisionWanted,
    DisposalView,
    FieldDefinition,
    FieldKind,
    JobKind,
    LedgerDeclaration,
    LinkType,
    MenuGroup,
    NavigationItem,
    NumberRequest,
    PageSet,
    PeriodKind,
    Permission,
    PluginManifest,
    Problem,
    RecordClass,
    RecordPanel,
    RecordView,
    Refusal,
    RegistrationView,
    RetentionEventKind,
    Rule,
    SearchEngineDeclaration,
    SearchField,
    Severity,
    SignatureView,
    SignerDeclaration,
    StandingChange,
    StandingKind,
    StandingView,
    StartItems,
    TextExtractorDeclaration,
    Titles,
    TransitionView,
    hookimpl,
)

from .texts import _

plugin = PluginManifest(
    name="kitchen_sink",
    title=Titles(ru="Посуда", en="Dishes"),
    summary=Titles(ru="Учёт посуды", en="Keeps the dishes"),
    version="1.4",
    package="kitchen_sink",
    tables=("kitchen_sink_dish",),
)

heard: list[tuple[str, str]] = []
"""What the `after_*` hooks were told, for whoever asks."""


@hookimpl
def register_record_classes() -> list[RecordClass]:
    """Bring the class of dishes, with a field of each kind that matters here."""
    fields = (
        FieldDefinition(name="pieces", title=Titles(ru="Предметов", en="Pieces"), required=True),
        FieldDefinition(
            name="stamp",
            title=Titles(ru="Клеймо", en="Stamp"),
            kind=FieldKind.FOREIGN_NUMBER,
            exact=True,
        ),
    )
    title = Titles(ru="Посуда", en="Dish")
    return [RecordClass(name="dish", title=title, fields=fields, ledger="dishes")]


@hookimpl
def register_link_types() -> list[LinkType]:
    """Bring the link from a lid to its pot."""
    title = Titles(ru="Крышка к", en="Lid of")
    return [LinkType(name="lid", title=title, inverse=Titles(ru="Крышка", en="Lid"))]


@hookimpl
def register_ledgers() -> list[LedgerDeclaration]:
    """Bring the numbers of dishes, counted without end."""
    return [
        LedgerDeclaration(
            name="dishes",
            title=Titles(ru="Посуда", en="Dishes"),
            template="{seq}",
            period=PeriodKind.WHOLE_LIFE,
        )
    ]


@hookimpl
def register_standing_kinds() -> list[StandingKind]:
    """Bring the office of whoever washes up."""
    return [StandingKind(name="dishwasher", title=Titles(ru="Мойщик", en="Dishwasher"))]


@hookimpl
def register_rules() -> list[Rule]:
    """Bring a rule with a clause."""
    title = Titles(ru="Предметов в наборе", en="Pieces in a set")
    return [Rule(name="kitchen_sink.pieces", title=title, value="6", clause="п. 1 Правил кухни")]


@hookimpl
def register_permissions() -> list[Permission]:
    """Bring a right."""
    title = Titles(ru="Мыть посуду", en="Wash the dishes")
    return [Permission(name="kitchen_sink.wash", title=title, roles=("secretary",))]


@hookimpl
def register_text_extractors() -> list[TextExtractorDeclaration]:
    """Read recipes."""
    return [
        TextExtractorDeclaration(
            name="recipe",
            version="1",
            media_types=("text/x-recipe",),
            target="kitchen_sink.extractor:read",
        )
    ]


@hookimpl
def register_search_engines() -> list[SearchEngineDeclaration]:
    """Bring an engine that only remembers."""
    title = Titles(ru="Память", en="Memory")
    target = "kitchen_sink.engine:MemoryEngine"
    return [SearchEngineDeclaration(name="memory", title=title, target=target)]


@hookimpl
def register_search_fields() -> list[SearchField]:
    """Let stamps and makers be sought by name."""
    stamp = SearchField(
        name="stamp",
        title=Titles(ru="Клеймо", en="Stamp"),
        fields=("stamp",),
        kind=FieldKind.FOREIGN_NUMBER,
    )
    title = Titles(ru="Кто сделал", en="Made by")
    return [stamp, SearchField(name="maker", title=title, aliases=("мастер",), roles=("maker",))]


@hookimpl
def register_job_kinds() -> list[JobKind]:
    """Put dishes away while nobody waits for it."""
    title = Titles(ru="Расставить посуду", en="Put dishes away")
    target = "kitchen_sink.service:put_away_later"
    return [JobKind(name="kitchen_sink.put_away", title=title, target=target, max_attempts=2)]


@hookimpl
def check_registration(registration: RegistrationView) -> list[Problem]:
    """Refuse broken dishes, warn of a single one."""
    if registration.class_name != "dish":
        return []
    if registration.fields.get("pieces") == "0":
        return [
            Problem(
                code="dish_broken",
                message=_("A broken dish is not registered"),
                rule="kitchen_sink.pieces",
                clause="п. 1 Правил кухни",
                remedy=_("Write it off."),
            )
        ]
    if registration.fields.get("pieces") == "1":
        message = _("There is only one piece")
        return [Problem(code="dish_single", message=message, severity=Severity.WARNING)]
    return []


@hookimpl
def check_transition(transition: TransitionView) -> list[Problem]:
    """Let no dish be annulled."""
    if transition.name != "void" or transition.record.class_name != "dish":
        return []
    return [Problem(code="dish_stays", message=_("A dish is not annulled, it is washed"))]


@hookimpl
def check_standing(standing: StandingView) -> list[Problem]:
    """Want a last day for whoever washes up."""
    if standing.kind != "dishwasher" or standing.ends_on is not None:
        return []
    return [Problem(code="dishwasher_term", message=_("Nobody washes up for ever"))]


@hookimpl
def check_disposal(disposals: Sequence[DisposalView]) -> dict[str, list[Problem]]:
    """Keep the recipes."""
    said = Problem(code="recipes_stay", message=_("Recipes are not thrown away"))
    return {each.file_id: [said] for each in disposals if each.index == "09-01"}


@hookimpl
def choose_record_number(request: NumberRequest) -> str | None:
    """Print the numbers of dishes with a P."""
    return f"П-{request.sequence}" if request.ledger == "dishes" else None


@hookimpl
def choose_decision(wanted: DecisionWanted) -> Sequence[DecisionView]:
    """Offer the one decision there is on dishes."""
    if "посуд" not in wanted.text:
        return ()
    return [
        DecisionView(
            record_id="dishes",
            number="1/1.1",
            body="kitchen",
            held_on=dt.date(2026, 1, 12),
            minutes_number="1",
            text="Мыть посуду",
        )
    ]


@hookimpl
def after_record_registered(record: RecordView) -> None:
    """Remember the number."""
    heard.append(("registered", record.number))


@hookimpl
def after_record_changed(record: RecordView, change: str) -> None:
    """Remember the change."""
    heard.append((change, record.number))


@hookimpl
def after_standing_changed(standing: StandingView) -> None:
    """Remember whose standing changed."""
    heard.append(("standing", standing.party.name))


@hookimpl
def apply_signature(record: RecordView, signature: SignatureView) -> None:
    """Remember who signed what, and let nobody sign for a broken dish."""
    if record.fields.get("pieces") == "0":
        raise Refusal("dish_broken", _("A broken dish is not registered"))
    what = "cancelled" if signature.cancelled else signature.capacity
    heard.append((what, record.number))


@hookimpl
def apply_disposal(record: RecordView, stub: str) -> None:
    """Remember what was thrown away and what is left, and keep what is broken as evidence."""
    if record.fields.get("pieces") == "0":
        raise Refusal("dish_broken", _("A broken dish is not registered"))
    heard.append(("disposed", record.number))
    heard.append(("left", stub))


@hookimpl
def propose_consequences(change: StandingChange) -> list[Consequence]:
    """Propose to wash up after a dishwasher."""
    if change.kind != "dishwasher":
        return []
    return [Consequence(code="wash", subject=change.standing_id, title=_("Wash up"))]


@hookimpl
def apply_consequences(chosen: tuple[Consequence, ...]) -> None:
    """Remember what was washed."""
    heard.extend((each.code, each.subject) for each in chosen)


@hookimpl
def register_routes() -> list[PageSet]:
    """Bring one page, and one resource of the interface."""
    resource = "kitchen_sink.resource:sink"
    return [PageSet(name="kitchen_sink", target="kitchen_sink.routes:routes", api=resource)]


@hookimpl
def register_navigation() -> list[NavigationItem]:
    """Bring one line of the menu."""
    title = Titles(ru="Мойка", en="Kitchen sink")
    group = MenuGroup.DIRECTORIES
    sink = NavigationItem(name="kitchen_sink", title=title, path="/kitchen_sink", group=group)
    return [sink]


@hookimpl
def register_start_items() -> list[StartItems]:
    """Bring one line of the start page."""
    return [StartItems(name="kitchen_sink", target="kitchen_sink.start:lines")]


@hookimpl
def register_record_panels() -> list[RecordPanel]:
    """Bring a part of the page of a dish."""
    title = Titles(ru="Мойка", en="Washing")
    return [RecordPanel(name="washing", title=title, target="kitchen_sink.panel:show")]


@hookimpl
def register_signers() -> list[SignerDeclaration]:
    """Bring signatures scratched into the glaze."""
    title = Titles(ru="Клеймо мастера", en="Maker's mark")
    return [SignerDeclaration(name="mark", title=title, target="kitchen_sink.marks:signer")]


@hookimpl
def register_retention_events() -> list[RetentionEventKind]:
    """Bring the breaking of a dish, after which its papers are kept for some years."""
    title = Titles(ru="Посуда разбита", en="Dish broken")
    return [RetentionEventKind(name="dish_broken", title=title)]
