"""The filled application of appendix А that the pictures show, for tests."""

from __future__ import annotations

from tools.screenshots import filled_application

SCHOOL, HEAD = "МБОУ «СОШ № 55»", "Дёмин Павел Сергеевич"
__all__ = ["HEAD", "SCHOOL", "filled_application"]
