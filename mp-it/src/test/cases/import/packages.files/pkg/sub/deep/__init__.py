from ...first import label
from ..mod import up
from .. import level
