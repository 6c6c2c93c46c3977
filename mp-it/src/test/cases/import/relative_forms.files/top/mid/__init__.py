print("mid init", __name__)
from .. import sibling
from ..sibling import name
from ..  import value as top_value
mid_value = "mid value"
