"""The pages about the law: each article, each act, the calendar and the ages, from the data.

They are written from the public interface of the library alone, for any data set, and never kept
under version control: :func:`write` makes them anew for every build of the documentation.
"""

from .writing import write

__all__ = ["write"]
