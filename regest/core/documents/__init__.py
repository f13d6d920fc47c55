"""Texts of computer files, read where hostile ones can do no harm."""
