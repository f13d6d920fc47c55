"""Where dishes stand."""

from regest.api import House, RunningJob, Work

from .models import Dish


def put_away(work: Work, record_id: str, shelf: str) -> str:
    """Remember the shelf of a registered dish and return the row's id."""
    dish = Dish(id=work.new_id(), record_id=record_id, shelf=shelf)
    work.session.add(dish)
    work.witness("kitchen_sink.put_away", "record", record_id, {"dish": dish.id})
    return dish.id


def put_away_later(house: House, job: RunningJob) -> None:
    """Put the dish on the shelf that was named, exactly once."""
    with house.work() as work:
        put_away(work, job.subject, str(job.arguments["shelf"]))
        job.finish(work)
