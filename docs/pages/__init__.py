"""The pages about the law: each article, each act, the calendar and the ages, from the data.

They are written for any data set, from the public interface of the library alone. No page is kept
under version control: :func:`write` makes them anew for every build.
"""

from .writing import write

__all__ = ["write"]
