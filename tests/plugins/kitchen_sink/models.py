"""The table of this plugin."""

from sqlmodel import Field, SQLModel

from regest.api import id_field, reference


class Dish(SQLModel, table=True):
    """Where a registered dish stands."""

    __tablename__ = "kitchen_sink_dish"

    id: str = id_field()
    record_id: str = reference("record.id", index=True)
    shelf: str = Field(max_length=40)
