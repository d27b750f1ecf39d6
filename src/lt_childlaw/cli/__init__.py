"""The command line ``lt-childlaw``; it needs the extra ``cli``.

Its exit status is 0 where everything asked was answered, 1 where something has no answer, and 2
where the input or the command cannot be used.
"""

from ._app import run

__all__ = ["run"]
