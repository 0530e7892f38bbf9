"""Constructors of reporting periods."""

from __future__ import annotations

import datetime
from typing import TypeVar

from cchc import _native
from cchc._base import Model
from cchc._wire import check_value, decode, encode_value

P = TypeVar("P", bound="PeriodMaker")


class PeriodMaker(Model, frozen=True, kw_only=True):
    """Makes periods; the core knows their names and days."""

    @classmethod
    def year(cls: type[P], year: int) -> P:
        """Gives a calendar year (năm)."""
        return decode(_native.period_year(_number("year", year)), cls)

    @classmethod
    def half(cls: type[P], year: int, half: int) -> P:
        """Gives a half of a calendar year, 1 or 2 (6 tháng đầu năm, 6 tháng cuối năm)."""
        return decode(_native.period_half(_number("year", year), _number("half", half)), cls)

    @classmethod
    def quarter(cls: type[P], year: int, quarter: int) -> P:
        """Gives a quarter of a calendar year, 1 to 4 (quý).

        >>> import cchc
        >>> cchc.Period.quarter(2021, 4)
        Period(name='Quý IV/2021', from_=datetime.date(2021, 10, 1), to=datetime.date(2021, 12, 31))
        """
        return decode(_native.period_quarter(_number("year", year), _number("quarter", quarter)), cls)

    @classmethod
    def nine_months(cls: type[P], year: int) -> P:
        """Gives the first nine months of a calendar year (9 tháng đầu năm).

        >>> import cchc
        >>> cchc.Period.nine_months(2021)
        Period(name='9 tháng đầu năm 2021', from_=datetime.date(2021, 1, 1), to=datetime.date(2021, 9, 30))
        """
        return decode(_native.period_nine_months(_number("year", year)), cls)

    @classmethod
    def month(cls: type[P], year: int, month: int) -> P:
        """Gives a calendar month, 1 to 12 (tháng)."""
        return decode(_native.period_month(_number("year", year), _number("month", month)), cls)

    @classmethod
    def between(cls: type[P], first: datetime.date, last: datetime.date) -> P:
        """Gives any range of days, both ends included."""
        days = [encode_value("period", name, day, datetime.date) for name, day in (("first", first), ("last", last))]
        return decode(_native.period_between(*days), cls)

    def cut_off(self: P, day: int) -> P:
        """Gives the same period with figures cut off on a day of the month.

        It begins on that day of the month before, and ends the day before it. Which day is law or local rule; days
        above 28 are taken as 28.

        >>> import cchc
        >>> statutory = cchc.Period.quarter(2021, 4).cut_off(15)
        >>> print(statutory.name, statutory.from_, statutory.to)
        Quý IV/2021 (chốt ngày 14) 2021-09-15 2021-12-14
        """
        return decode(
            _native.period_cut_off(encode_value("period", "period", self, type(self)), _number("day", day)), type(self)
        )


def _number(name: str, value: int) -> int:
    number: int = check_value("period", name, value, int)
    return number
