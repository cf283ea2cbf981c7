"""Everything a scene needs, in one import."""
import numpy as np  # noqa: F401

from .animals import *  # noqa: F401,F403
from .canvas import Canvas, noise, smooth  # noqa: F401
from .figures import *  # noqa: F401,F403
from .harbour import *  # noqa: F401,F403
from .land import *  # noqa: F401,F403
from .order import picture  # noqa: F401
from .pen import dark, light, mix, rgb  # noqa: F401
from .town import *  # noqa: F401,F403
from .water import *  # noqa: F401,F403
from .weather import *  # noqa: F401,F403
