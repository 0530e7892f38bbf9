"""What everything has that tools for data frames can read."""

from __future__ import annotations

import importlib
from collections.abc import Callable
from typing import TYPE_CHECKING, Any, Literal, TypeAlias

if TYPE_CHECKING:
    import pandas
    import polars
    import pyarrow

Dtypes: TypeAlias = Literal["arrow", "numpy"]
"""What the columns of a pandas frame are made of."""


class ArrowSource:
    """Rows that cross by Arrow's C stream interface: `polars.DataFrame(rows)`, `duckdb.sql("from rows")`."""

    __slots__ = ()

    def __arrow_c_stream__(self, requested_schema: object = None) -> object:
        """The rows by Arrow's C stream interface, from the first on; the types are always the source's own."""
        raise NotImplementedError

    def to_arrow(self) -> pyarrow.Table:
        """Gives a `pyarrow.Table`, without a copy of the rows.

        Raises:
            ModuleNotFoundError: Without the package `pyarrow`.

        >>> import cchc, tempfile
        >>> with tempfile.TemporaryDirectory() as folder, cchc.open(f"{folder}/a.cchc") as store:
        ...     unit = store.units.add(name="Sở Xây dựng", kind="department")
        ...     store.units.frame(columns=["name"]).to_arrow().to_pylist()
        [{'name': 'Sở Xây dựng'}]
        """
        return needed("pyarrow", "to_arrow").table(self)

    def to_pandas(self, dtypes: Dtypes = "arrow") -> pandas.DataFrame:
        """Gives a `pandas.DataFrame`.

        Args:
            dtypes: `'arrow'` for columns that stay Arrow's (`pandas.ArrowDtype`): whole numbers with gaps stay whole,
                dates stay dates, and nothing is copied. `'numpy'` for the types pandas had before: categories, dates
                as `datetime64`, numbers with gaps as `float64`, text as pandas itself stores it.

        Raises:
            ModuleNotFoundError: Without the packages `pandas` and `pyarrow`.

        >>> import cchc, datetime, tempfile
        >>> with tempfile.TemporaryDirectory() as folder, cchc.open(f"{folder}/a.cchc") as store:
        ...     unit = store.units.add(name="Sở Xây dựng", kind="department", valid_from=datetime.date(2021, 3, 5))
        ...     frame = store.units.frame(columns=["name", "valid_from", "valid_to"]).to_pandas()
        ...     frame.dtypes.astype(str).to_list()
        ['string[pyarrow]', 'date32[day][pyarrow]', 'date32[day][pyarrow]']
        """
        pandas = needed("pandas", "to_pandas")
        needed("pyarrow", "to_pandas")
        if dtypes == "numpy":
            return self.to_arrow().to_pandas(date_as_object=False)
        return self.to_arrow().to_pandas(types_mapper=pandas.ArrowDtype)

    def to_polars(self) -> polars.DataFrame:
        """Gives a `polars.DataFrame`.

        Raises:
            ModuleNotFoundError: Without the package `polars`.

        >>> import cchc, tempfile
        >>> with tempfile.TemporaryDirectory() as folder, cchc.open(f"{folder}/a.cchc") as store:
        ...     unit = store.units.add(name="Sở Xây dựng", kind="department")
        ...     store.units.frame(columns=["name"]).to_polars().rows()
        [('Sở Xây dựng',)]
        """
        return needed("polars", "to_polars").DataFrame(self._for_polars())

    def _for_polars(self) -> object:
        """What polars is to read."""
        return self


class Stream:
    """A stream of Arrow that is made when it is asked for."""

    def __init__(self, make: Callable[[], object]) -> None:
        self._make = make

    def __arrow_c_stream__(self, requested_schema: object = None) -> object:
        """The rows, from the first on."""
        return self._make()


def needed(module: str, by: str) -> Any:
    """Imports a package that cchc itself does not need."""
    try:
        return importlib.import_module(module)
    except ModuleNotFoundError as error:
        if error.name != module:
            raise
        text = f"{by} needs the package {module}: pip install {module} (cần cài thêm gói {module})"
        raise ModuleNotFoundError(text, name=module) from None
